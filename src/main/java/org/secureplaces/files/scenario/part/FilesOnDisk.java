package org.secureplaces.files.scenario.part;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.secureplaces.files.Problems;
import org.secureplaces.files.Spelling;
import org.secureplaces.files.TextFile;
import org.secureplaces.files.yaml.Layers.Source;
import org.secureplaces.files.yaml.Value;

/**
 * The files that scenarios name, as they lie there now: beside the scenario, or in a folder that
 * whoever asks allows. They are called as the scenario calls them, wherever they lie.
 */
final class FilesOnDisk implements NamedTexts {

    private final Optional<Path> allowed;
    private final Map<String, String> elsewhere = new LinkedHashMap<>();

    /** Files beside a scenario, and those of a folder outside. */
    FilesOnDisk(Optional<Path> allowed) {
        this.allowed = allowed;
    }

    @Override
    public Optional<Source> of(Value named, Problems problems) {
        if (NamedTexts.isShipped(named.node().at().file())) {
            return NamedTexts.shipped(named);
        }
        Optional<Path> beside = NamedTexts.path(named);
        if (beside.isPresent() && allowed.isPresent() && !Files.exists(beside.get())) {
            return inFolder(allowed.get(), beside.get(), named, problems);
        }
        return beside.filter(path -> isWithin(path, named))
                .filter(path -> isThere(path, named))
                .flatMap(
                        path ->
                                TextFile.read(path, path.toString(), problems)
                                        .map(text -> new Source(path.toString(), text)));
    }

    @Override
    public String shown(String file) {
        return elsewhere.getOrDefault(file, file);
    }

    private Optional<Source> inFolder(Path folder, Path called, Value named, Problems problems) {
        Path path = folder.resolve(named.text()).normalize();
        if (Path.of(named.text()).isAbsolute() || !isBelow(real(folder), path)) {
            named.problem("must stay within the folder of --data, was '" + named.text() + "'");
            return Optional.empty();
        }
        String shown = path.toString();
        elsewhere.put(called.toString(), shown);
        return Optional.of(path)
                .filter(there -> isThere(there, named))
                .flatMap(there -> TextFile.read(there, shown, problems))
                .map(text -> new Source(called.toString(), text));
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
                            + " (or lie in a folder named by --data), was '"
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
        if (Files.isRegularFile(path)) {
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
