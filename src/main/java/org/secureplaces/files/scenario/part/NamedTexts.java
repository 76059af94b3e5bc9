package org.secureplaces.files.scenario.part;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.secureplaces.files.Problems;
import org.secureplaces.files.yaml.Layers.Source;
import org.secureplaces.files.yaml.Shipped;
import org.secureplaces.files.yaml.Value;

/** Where the files come from that a scenario names: of a census, and of a posterior. */
public interface NamedTexts {

    /** Where files that come with the program are said to lie. */
    String SHIPPED = "shipped/";

    /** The file of a folder of scenarios that the others build on. */
    String BASELINE = "baseline.yaml";

    /** The file that a value names, relative to the file that it stands in. */
    Optional<Source> of(Value named, Problems problems);

    /** By which path a person finds a file that was read. */
    default String shown(String file) {
        return file;
    }

    /** The files as they lie there now. */
    static NamedTexts onDisk() {
        return new FilesOnDisk(Optional.empty());
    }

    /** The same, and those of a folder outside that of the scenario. */
    static NamedTexts onDisk(Optional<Path> allowed) {
        return new FilesOnDisk(allowed);
    }

    /** Whether a file comes with the program and lies in no folder. */
    static boolean isShipped(String file) {
        return file.startsWith(SHIPPED);
    }

    /** The file that a value in a shipped file names. */
    static Optional<Source> shipped(Value named) {
        return Shipped.onClassPath()
                .text(named.text())
                .map(text -> new Source(SHIPPED + named.text(), text));
    }

    /** The files as they were read before. */
    static NamedTexts stored(List<Source> files) {
        return (named, problems) ->
                path(named)
                        .flatMap(
                                path ->
                                        files.stream()
                                                .filter(one -> one.file().equals(path.toString()))
                                                .findFirst());
    }

    /** The path that a value names, from the file that it stands in. */
    static Optional<Path> path(Value named) {
        String name = named.text();
        if (!named.isSound()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Path.of(named.node().at().file()).resolveSibling(name).normalize());
        } catch (InvalidPathException e) {
            named.problem("must be the name of a file, was '" + name + "'");
            return Optional.empty();
        }
    }
}
