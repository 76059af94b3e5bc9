package org.secureplaces.files.yaml;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.secureplaces.files.Problems;
import org.secureplaces.files.Spelling;
import org.secureplaces.files.TextFile;
import org.secureplaces.files.yaml.Layers.Source;

/**
 * Finds the files that a file extends. None may lie outside the tree of the given file, which
 * begins at the nearest folder above it that holds {@code baseline.yaml}; where there is none, it
 * is the file's own folder, and {@code baseline.yaml} is the shipped one. Where there is no folder
 * {@code scenarios}, a file below it is the shipped one of that name, if there is one.
 */
final class ScenarioTree {

    private static final String BASELINE = "baseline.yaml";
    private static final Path SHIPPED_FOLDER = Path.of("scenarios");
    private static final String SHIPPED = "shipped/";

    private final Path given;
    private final Shipped shipped;
    private final Problems problems;
    private final List<Path> visited = new ArrayList<>();
    private final List<String> shown = new ArrayList<>();

    ScenarioTree(Path given, Shipped shipped, Problems problems) {
        this.given = given;
        this.shipped = shipped;
        this.problems = problems;
    }

    /** The file that the user named. */
    Optional<Source> given() {
        if (given.startsWith(SHIPPED) && !Files.exists(given)) {
            return shipped(Path.of(SHIPPED).relativize(given)).or(() -> source(given));
        }
        boolean mayBeShipped =
                given.startsWith(SHIPPED_FOLDER)
                        && given.toString().endsWith(".yaml")
                        && shipped.standsInForFolder();
        return mayBeShipped
                ? shipped(SHIPPED_FOLDER.relativize(given.normalize())).or(() -> source(given))
                : source(given);
    }

    /** A file that comes with the program, by its name among the scenarios. */
    private Optional<Source> shipped(Path name) {
        String slashed = name.toString().replace('\\', '/');
        Optional<String> text = shipped.text(slashed);
        text.ifPresent(found -> shown.add(SHIPPED + slashed));
        return text.map(found -> new Source(SHIPPED + slashed, found));
    }

    private boolean isShipped() {
        return shown.get(shown.size() - 1).startsWith(SHIPPED) && visited.isEmpty();
    }

    /** The file that the last one found extends, or is compared with, by the value of its key. */
    Optional<Source> extended(Value reference) {
        String name = reference.text();
        if (name.isEmpty()) {
            return Optional.empty();
        }
        try {
            if (isShipped()) {
                Path last = Path.of(shown.get(shown.size() - 1).substring(SHIPPED.length()));
                return shipped(last.resolveSibling(name).normalize());
            }
            return name.equals(BASELINE) && baselineFolder().isEmpty()
                    ? shippedBaseline(reference)
                    : inTree(reference, Path.of(name));
        } catch (InvalidPathException e) {
            reference.problem("must be the name of a file, was " + Quoted.text(name));
        } catch (IOException e) {
            reference.problem("cannot be followed to " + Quoted.text(name) + ": " + e.getMessage());
        }
        return Optional.empty();
    }

    private Optional<Source> inTree(Value reference, Path name) throws IOException {
        Path last = Path.of(shown.get(shown.size() - 1));
        Path target = last.resolveSibling(name).normalize();
        Path root = baselineFolder().orElse(realFolder());
        if (name.isAbsolute() || !realFolderOf(target).startsWith(root)) {
            return outside(reference, name);
        }
        if (!Files.exists(target)) {
            String hint = Spelling.hint(name.toString(), neighbours(last));
            reference.problem(
                    "names " + Quoted.text(name.toString()) + ", but there is no such file" + hint);
            return Optional.empty();
        }
        if (!target.toRealPath().startsWith(root)) {
            return outside(reference, name);
        }
        return isCircle(reference, target) ? Optional.empty() : source(target);
    }

    private Optional<Source> shippedBaseline(Value reference) {
        String name = SHIPPED + BASELINE;
        Optional<String> text = shipped.text(BASELINE);
        if (text.isEmpty() || shown.contains(name)) {
            reference.problem("names " + BASELINE + ", but there is none in this folder or above");
            return Optional.empty();
        }
        shown.add(name);
        return text.map(found -> new Source(name, found));
    }

    private boolean isCircle(Value reference, Path target) throws IOException {
        int first = visited.indexOf(target.toRealPath());
        if (first >= 0) {
            String round = String.join(" -> ", shown.subList(first, shown.size()));
            reference.problem("goes in a circle: " + round + " -> " + shown.get(first));
        }
        return first >= 0;
    }

    private Optional<Source> source(Path path) {
        String name = path.toString();
        shown.add(name);
        Optional<String> text = TextFile.read(path, name, problems);
        if (text.isPresent()) {
            visited.add(real(path));
        }
        return text.map(found -> new Source(name, found));
    }

    private Optional<Source> outside(Value reference, Path name) {
        String why =
                baselineFolder().isPresent()
                        ? "the folder that holds " + BASELINE
                        : "the folder of " + given.getFileName();
        String cure =
                name.endsWith(BASELINE) ? "; write " + reference.path() + ": " + BASELINE : "";
        reference.problem(
                "must stay within " + why + ", was " + Quoted.text(name.toString()) + cure);
        return Optional.empty();
    }

    /** What could have been meant: the YAML files beside the file, and the baseline of the tree. */
    private List<String> neighbours(Path file) throws IOException {
        Path folder = realFolderOf(file);
        List<String> names = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.map(path -> folder.relativize(path).toString())
                    .filter(name -> name.endsWith(".yaml") && !file.endsWith(name))
                    .sorted()
                    .forEach(names::add);
        }
        String baseline =
                baselineFolder()
                        .map(root -> folder.relativize(root.resolve(BASELINE)).toString())
                        .orElse(BASELINE);
        if (!names.contains(baseline)) {
            names.add(baseline);
        }
        return names;
    }

    private Optional<Path> baselineFolder() {
        return Stream.<Path>iterate(realFolder(), folder -> folder != null, Path::getParent)
                .filter(folder -> Files.exists(folder.resolve(BASELINE)))
                .findFirst();
    }

    private Path realFolder() {
        return realFolderOf(given);
    }

    /**
     * The folder of a file without symbolic links; of a file that is not there, what there is above
     * it.
     */
    private static Path realFolderOf(Path file) {
        return Stream.<Path>iterate(
                        file.toAbsolutePath().normalize().getParent(),
                        folder -> folder != null,
                        Path::getParent)
                .filter(Files::isDirectory)
                .findFirst()
                .map(ScenarioTree::real)
                .orElse(file);
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return path.toAbsolutePath().normalize();
        }
    }
}
