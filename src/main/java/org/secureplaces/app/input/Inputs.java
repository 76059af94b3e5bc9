package org.secureplaces.app.input;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.secureplaces.files.InputException;
import org.secureplaces.files.Position;
import org.secureplaces.files.Problem;
import org.secureplaces.files.Problems;
import org.secureplaces.files.evidence.Register;
import org.secureplaces.files.scenario.ScenarioFile;
import org.secureplaces.files.scenario.ScenarioReader;
import org.secureplaces.files.yaml.Extends;
import org.secureplaces.files.yaml.Layers;
import org.secureplaces.files.yaml.Layers.Source;
import org.secureplaces.question.ScenarioText;
import org.secureplaces.question.Text;
import org.secureplaces.scenario.Scenario;

/**
 * The scenario files that a command names, all of them read and checked before anything is done.
 */
public final class Inputs {

    private Inputs() {}

    /**
     * The scenarios of files, in order, to be compared with one another.
     *
     * @throws InputException with every problem of every file
     */
    public static List<ScenarioFile> read(List<Path> files) {
        return read(files, Optional.empty());
    }

    /**
     * The same.
     *
     * @param data a folder outside from which files may be read that scenarios name
     * @throws InputException with every problem of every file
     */
    public static List<ScenarioFile> read(List<Path> files, Optional<Path> data) {
        Problems problems = new Problems();
        List<ScenarioFile> scenarios = read(files, data, problems);
        problems.throwIfAny();
        requireOwnNames(scenarios);
        return scenarios;
    }

    /**
     * The scenarios of files, in order, each by itself.
     *
     * @throws InputException with every problem of every file
     */
    public static List<ScenarioFile> check(List<Path> files) {
        Problems problems = new Problems();
        List<ScenarioFile> scenarios = read(files, Optional.empty(), problems);
        problems.throwIfAny();
        return scenarios;
    }

    /** The scenarios of those files that are sound; what is wrong with others is a problem. */
    public static List<ScenarioFile> read(
            List<Path> files, Optional<Path> data, Problems problems) {
        ScenarioReader reader = new ScenarioReader(Register.shipped());
        List<ScenarioFile> scenarios = new ArrayList<>();
        for (Path file : files) {
            Problems own = new Problems();
            reader.read(file, data, own).ifPresent(scenarios::add);
            own.all().forEach(problem -> problems.add(problem.at(), problem.message()));
        }
        return List.copyOf(scenarios);
    }

    /** The scenarios of texts that were read before, in order, with what they name. */
    public static List<ScenarioFile> of(List<ScenarioText> texts) {
        Problems problems = new Problems();
        ScenarioReader reader = new ScenarioReader(Register.shipped());
        List<ScenarioFile> files = new ArrayList<>();
        for (ScenarioText text : texts) {
            Extends.of(sources(text.baseFirst()), problems)
                    .flatMap(layers -> reader.read(layers, sources(text.named()), problems))
                    .ifPresent(files::add);
        }
        problems.throwIfAny();
        return List.copyOf(files);
    }

    /** The scenario of one text. */
    public static ScenarioFile of(ScenarioText text) {
        return of(List.of(text)).get(0);
    }

    /** The texts of scenarios that were read, to ask a question of. */
    public static List<ScenarioText> texts(List<ScenarioFile> files) {
        return files.stream().map(Inputs::text).toList();
    }

    static ScenarioText text(ScenarioFile file) {
        return text(file, StoredNames.AS_GIVEN);
    }

    /** The same without the folders of this machine, in which files given by absolute paths lie. */
    public static List<ScenarioText> withoutFolders(List<ScenarioFile> files) {
        StoredNames names =
                StoredNames.of(files.stream().flatMap(file -> sources(file).stream()).toList());
        return files.stream().map(file -> text(file, names)).toList();
    }

    private static ScenarioText text(ScenarioFile file, StoredNames names) {
        return new ScenarioText(
                file.scenario().name(),
                names.texts(layers(file)),
                names.texts(file.named().files()));
    }

    private static List<Source> sources(ScenarioFile file) {
        return Stream.concat(layers(file).stream(), file.named().files().stream()).toList();
    }

    private static List<Source> layers(ScenarioFile file) {
        return file.layers().baseFirst().stream().map(Layers.Layer::source).toList();
    }

    private static List<Source> sources(List<Text> texts) {
        return texts.stream().map(text -> new Source(text.file(), text.text())).toList();
    }

    /**
     * The scenarios with the length of forecast that the command asks for.
     *
     * @throws InputException if a change would be felt only after it
     */
    public static List<Scenario> scenarios(List<ScenarioFile> files, Optional<Integer> years) {
        Problems problems = new Problems();
        years.ifPresent(length -> files.forEach(file -> file.requireWithin(length, problems)));
        problems.throwIfAny();
        return files.stream().map(file -> forYears(file.scenario(), years)).toList();
    }

    private static Scenario forYears(Scenario scenario, Optional<Integer> years) {
        return years.map(length -> scenario.with(scenario.horizon().forYears(length)))
                .orElse(scenario);
    }

    /** Refuses what cannot be run, in the words of a file that has no better place to point at. */
    public static InputException refusal(Path file, String message) {
        return refusal(Position.startOf(file.toString()), message);
    }

    /** Refuses the value of an option that does not go with the file. */
    public static InputException refusal(String option, String message) {
        return refusal(Position.ofOption(option), message);
    }

    /** Refuses what stands somewhere. */
    public static InputException refusal(Position at, String message) {
        return new InputException(List.of(new Problem(at, message)));
    }

    /**
     * Refuses scenarios of one name, which nobody could tell apart.
     *
     * @throws InputException with every file whose name another one has
     */
    public static void requireOwnNames(List<ScenarioFile> scenarios) {
        Problems problems = new Problems();
        Set<String> names = new LinkedHashSet<>();
        for (ScenarioFile file : scenarios) {
            String name = file.scenario().name();
            if (!names.add(name)) {
                problems.add(
                        Position.startOf(file.fileName()),
                        "name must differ between scenarios that are compared, was '"
                                + name
                                + "' twice");
            }
        }
        problems.throwIfAny();
    }
}
