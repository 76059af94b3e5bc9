package org.secureplaces.files.yaml;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.secureplaces.files.Problems;
import org.secureplaces.files.yaml.Layers.Layer;
import org.secureplaces.files.yaml.Layers.Source;
import org.secureplaces.files.yaml.Node.Entry;
import org.secureplaces.files.yaml.Node.Mapping;

/** Reads a file and, by its key {@code extends}, the files it builds on. */
public final class Extends {

    static final String EXTENDS = "extends";

    /** The key of the file that a scenario is compared with. */
    public static final String COMPARE_WITH = "compare_with";

    /** Keys about the file and not about the scenario. */
    static final List<String> OF_THE_FILE = List.of(EXTENDS, Migration.SCHEMA);

    /** Keys that a file that builds on another does not inherit. */
    private static final List<String> OF_ITS_OWN = List.of("author", Extends.COMPARE_WITH);

    private final Shipped shipped;
    private final Migration migration;

    public Extends(Shipped shipped) {
        this(shipped, Forms.migration());
    }

    Extends(Shipped shipped, Migration migration) {
        this.shipped = shipped;
        this.migration = migration;
    }

    /** The file and what it extends; empty where a file cannot be read, which is then a problem. */
    public Optional<Layers> resolve(Path given, Problems problems) {
        var tree = new ScenarioTree(given, shipped, problems);
        List<Layer> read = new ArrayList<>();
        Optional<Source> next = tree.given();
        while (next.isPresent()) {
            Source source = next.get();
            Optional<Mapping> top = YamlReader.read(source.file(), source.text(), problems);
            if (top.isEmpty()) {
                return Optional.empty();
            }
            read.add(0, new Layer(source, top.get(), List.of()));
            Optional<Node> base = top.get().value(EXTENDS);
            if (base.isEmpty()) {
                return layers(read, migration, problems);
            }
            next = tree.extended(new Value(EXTENDS, base.get(), new Reading(problems)));
        }
        return Optional.empty();
    }

    /**
     * The file that a file is compared with, then the one that this is compared with, and so on, by
     * their names as they follow from the given one; where a file cannot be found, or they go in a
     * circle, that is a problem.
     */
    public List<String> comparedWith(Path given, Problems problems) {
        var tree = new ScenarioTree(given, shipped, problems);
        List<String> names = new ArrayList<>();
        Optional<Source> next = tree.given();
        while (next.isPresent()) {
            Source source = next.get();
            Optional<Node> base =
                    YamlReader.read(source.file(), source.text(), problems)
                            .flatMap(top -> top.value(COMPARE_WITH));
            if (base.isEmpty()) {
                return List.copyOf(names);
            }
            next = tree.extended(new Value(COMPARE_WITH, base.get(), new Reading(problems)));
            next.ifPresent(found -> names.add(found.file()));
        }
        return List.copyOf(names);
    }

    /** The layers of files that were read and resolved before, base first. */
    public static Optional<Layers> of(List<Source> baseFirst, Problems problems) {
        List<Layer> read = new ArrayList<>();
        for (Source source : baseFirst) {
            YamlReader.read(source.file(), source.text(), problems)
                    .ifPresent(top -> read.add(new Layer(source, top, List.of())));
        }
        return read.size() == baseFirst.size() && !read.isEmpty()
                ? layers(read, Forms.migration(), problems)
                : Optional.empty();
    }

    /** Files as they were read, base first, in the form of today and laid over one another. */
    private static Optional<Layers> layers(
            List<Layer> read, Migration migration, Problems problems) {
        List<Layer> today = new ArrayList<>();
        Optional<Mapping> merged = Optional.empty();
        for (Layer older : read) {
            Optional<Layer> layer = migration.of(older.source(), older.top(), merged, problems);
            if (layer.isEmpty()) {
                return Optional.empty();
            }
            today.add(layer.get());
            Mapping over = without(OF_THE_FILE, layer.get().top());
            merged =
                    Optional.of(
                            merged.map(base -> Merge.files(without(OF_ITS_OWN, base), over))
                                    .orElse(over));
        }
        return merged.map(all -> new Layers(today, all));
    }

    private static Mapping without(List<String> keys, Mapping top) {
        List<Entry> others =
                top.entries().stream().filter(entry -> !keys.contains(entry.key())).toList();
        return new Mapping(top.at(), others);
    }
}
