package org.secureplaces.files.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.secureplaces.files.Problems;
import org.secureplaces.files.Spelling;
import org.secureplaces.files.TextFile;
import org.secureplaces.files.yaml.Layers.Source;
import org.secureplaces.files.yaml.Shipped;
import org.secureplaces.files.yaml.Value;

/** Where the files come from that a scenario names: of a census, and of a posterior. */
interface NamedTexts {

    /** Where files that come with the program are said to lie. */
    String SHIPPED = "shipped/";

    /** The file of a folder of scenarios that the others build on. */
    String BASELINE = "baseline.yaml";

    /** The file that a value names, relative to the file that it stands in. */
    Optional<Source> of(Value named, Problems problems);

    /** The files as they lie there now. */
    static NamedTexts onDisk() {
        return (named, problems) -> isShipped(named) ? shipped(named) : onDisk(named, problems);
    }

    private static Optional<Source> onDisk(Value named, Problems problems) {
        return path(named)
                .filter(path -> isWithin(path, named))
                .filter(path -> isThere(path, named))
                .flatMap(
                        path ->
                                TextFile.read(path, path.toString(), problems)
                                        .map(text -> new Source(path.toString(), text)));
    }

    /** Whether the file that names it comes with the program and lies in no folder. */
    private static boolean isShipped(Value named) {
        return named.node().at().file().startsWith(SHIPPED);
    }

    private static Optional<Source> shipped(Value named) {
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

    private static Optional<Path> path(Value named) {
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

    /** Files lie where a scenario may extend others, and links lead nowhere else. */
    private static boolean isWithin(Path path, Value named) {
        Path naming = Path.of(named.node().at().file()).toAbsolutePath().normalize();
        Path folder = real(Objects.requireNonNull(naming.getParent()));
        Path root =
                Stream.<Path>iterate(folder, one -> one != null, Path::getParent)
                        .filter(one -> Files.exists(one.resolve(BASELINE)))
                        .findFirst()
                        .orElse(folder);
        boolean within = !Path.of(named.text()).isAbsolute() && isBelow(root, path);
        if (!within) {
            named.problem(
                    "must stay within the folder of this file or that of its "
                            + BASELINE
                            + ", was '"
                            + named.text()
                            + "'");
        }
        return within;
    }

    private static boolean isBelow(Path root, Path path) {
        Path there = path.toAbsolutePath().normalize();
        Path parent = there.getParent();
        boolean folder = parent != null && real(parent).startsWith(root);
        return folder && (!Files.exists(there) || real(there).startsWith(root));
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return path.toAbsolutePath().normalize();
        }
    }

    private static boolean isThere(Path path, Value named) {
        if (Files.exists(path)) {
            return true;
        }
        String name = named.text();
        named.problem(
                "names '"
                        + name
                        + "', but there is no such file"
                        + Spelling.nearest(name, neighbours(path))
                                .map(near -> ", did you mean '" + near + "'?")
                                .orElse(""));
        return false;
    }

    private static List<String> neighbours(Path path) {
        Path folder = path.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(".csv"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
