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

    private final Shipped shipped;

    public Extends(Shipped shipped) {
        this.shipped = shipped;
    }

    /** The file and what it extends; empty where a file cannot be read, which is then a problem. */
    public Optional<Layers> resolve(Path given, Problems problems) {
        var tree = new ScenarioTree(given, shipped, problems);
        List<Layer> layers = new ArrayList<>();
        Optional<Source> next = tree.given();
        while (next.isPresent()) {
            Source source = next.get();
            Optional<Mapping> top = YamlReader.read(source.file(), source.text(), problems);
            if (top.isEmpty()) {
                return Optional.empty();
            }
            layers.add(0, new Layer(source, top.get()));
            Optional<Node> base = top.get().value(EXTENDS);
            if (base.isEmpty()) {
                return Optional.of(merged(layers));
            }
            next = tree.extended(new Value(EXTENDS, base.get(), new Reading(problems)));
        }
        return Optional.empty();
    }

    /** The layers of files that were read and resolved before, base first. */
    public static Optional<Layers> of(List<Source> baseFirst, Problems problems) {
        List<Layer> layers = new ArrayList<>();
        for (Source source : baseFirst) {
            YamlReader.read(source.file(), source.text(), problems)
                    .ifPresent(top -> layers.add(new Layer(source, top)));
        }
        return layers.size() == baseFirst.size() && !layers.isEmpty()
                ? Optional.of(merged(layers))
                : Optional.empty();
    }

    private static Layers merged(List<Layer> baseFirst) {
        Mapping merged =
                baseFirst.stream()
                        .map(Layer::top)
                        .map(Extends::withoutExtends)
                        .reduce(Merge::files)
                        .orElseThrow();
        return new Layers(baseFirst, merged);
    }

    private static Mapping withoutExtends(Mapping top) {
        List<Entry> others =
                top.entries().stream().filter(entry -> !entry.key().equals(EXTENDS)).toList();
        return new Mapping(top.at(), others);
    }
}
