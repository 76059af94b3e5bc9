package org.secureplaces.app.input;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.secureplaces.files.scenario.OwnBase;
import org.secureplaces.files.scenario.ScenarioFile;

/**
 * Which scenario each one of a forecast is compared with: the one that its file names, or the first
 * of the forecast.
 */
public final class OwnBases {

    private final List<ScenarioFile> files;
    private final List<String> notes = new ArrayList<>();

    private OwnBases(List<ScenarioFile> files) {
        this.files = new ArrayList<>(files);
    }

    /**
     * The scenarios of a command, and before each the one that its file names where the command
     * does not. The first of several is the base of the others, whatever its file names.
     *
     * @throws org.secureplaces.files.InputException if one that is named cannot be read
     */
    public static OwnBases of(List<ScenarioFile> given) {
        OwnBases bases = new OwnBases(given);
        bases.addAll(given.size() == 1 ? given : given.subList(1, given.size()));
        ScenarioFile first = given.get(0);
        if (given.size() > 1 && first.ownBase().isPresent()) {
            bases.notes.add(
                    quoted(first)
                            + " comes first and is the base of this forecast; it is not compared with "
                            + first.ownBase().get().written()
                            + ".");
        }
        return bases;
    }

    /** All the scenarios, those that were added among them. */
    public List<ScenarioFile> files() {
        return List.copyOf(files);
    }

    /** What whoever asked should know: a sentence for each scenario that was added. */
    public List<String> notes() {
        return List.copyOf(notes);
    }

    /**
     * By the number of each scenario, the number of the one that it is compared with; the first is
     * compared with none, and has its own.
     *
     * @throws org.secureplaces.files.InputException if one that a file names is not among them
     */
    public static List<Integer> numbers(List<ScenarioFile> files) {
        List<Integer> numbers = new ArrayList<>();
        for (int number = 0; number < files.size(); number++) {
            boolean isFirst = number == 0;
            numbers.add(
                    files.get(number)
                            .ownBase()
                            .filter(base -> !isFirst)
                            .map(base -> number(base, files))
                            .orElse(0));
        }
        return List.copyOf(numbers);
    }

    private static int number(OwnBase base, List<ScenarioFile> files) {
        List<Path> paths = files.stream().map(OwnBases::path).toList();
        if (paths.contains(base.file())) {
            return paths.indexOf(base.file());
        }
        List<Path> likely = paths.stream().filter(base::mayBe).toList();
        if (likely.size() != 1) {
            throw Inputs.refusal(
                    base.at(),
                    "compare_with must be one of the scenarios that are forecast, was '"
                            + base.written()
                            + "'");
        }
        return paths.indexOf(likely.get(0));
    }

    private void addAll(List<ScenarioFile> given) {
        given.forEach(file -> file.ownBase().ifPresent(base -> add(file, base)));
    }

    private void add(ScenarioFile file, OwnBase base) {
        Predicate<Path> isThere = path -> path.equals(base.file()) || isSame(path, base);
        if (files.stream().map(OwnBases::path).anyMatch(isThere)) {
            return;
        }
        ScenarioFile added = Inputs.check(List.of(base.file())).get(0);
        files.add(files.indexOf(file), added);
        notes.add(
                "Added: "
                        + quoted(added)
                        + " ("
                        + added.fileName()
                        + "), with which "
                        + quoted(file)
                        + " is compared.");
        addAll(List.of(added));
    }

    /** Whether a path is another way to the same file. */
    private static boolean isSame(Path path, OwnBase base) {
        try {
            return base.mayBe(path)
                    && Files.exists(path)
                    && Files.exists(base.file())
                    && Files.isSameFile(path, base.file());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path path(ScenarioFile file) {
        return Path.of(file.fileName()).normalize();
    }

    private static String quoted(ScenarioFile file) {
        return "\u201c" + file.scenario().name() + "\u201d";
    }
}
