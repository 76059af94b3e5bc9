package org.secureplaces.app.input;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.secureplaces.files.scenario.ScenarioFile;
import org.secureplaces.question.RunText;
import org.secureplaces.question.ScenarioText;
import org.secureplaces.scenario.Scenario;

/** The scenarios that are dated to the years of published figures, by the name of their run. */
public final class DatedScenarios {

    public static final String BASELINE = "baseline";

    private DatedScenarios() {}

    /**
     * The files of runs; the baseline lies in the folder above those of past years.
     *
     * @throws org.secureplaces.files.InputException with every problem of every file
     */
    static Map<String, ScenarioFile> read(Path folder, Set<String> runs) {
        List<Path> files = runs.stream().map(run -> file(folder, run)).toList();
        List<ScenarioFile> read = Inputs.check(files);
        Map<String, ScenarioFile> scenarios = new LinkedHashMap<>();
        runs.forEach(run -> scenarios.put(run, read.get(scenarios.size())));
        return scenarios;
    }

    /** The texts of runs, to ask a question of. */
    public static List<RunText> texts(Path folder, Set<String> runs) {
        List<RunText> texts = new ArrayList<>();
        Map<String, ScenarioFile> read = read(folder, runs);
        List<ScenarioText> stored = Inputs.withoutFolders(List.copyOf(read.values()));
        read.keySet().forEach(run -> texts.add(new RunText(run, stored.get(texts.size()))));
        return List.copyOf(texts);
    }

    /** The scenario of a run: of the baseline one year is enough. */
    public static Scenario of(String run, ScenarioFile file) {
        Scenario scenario = file.scenario();
        return run.equals(BASELINE) ? scenario.with(scenario.horizon().forYears(1)) : scenario;
    }

    private static Path file(Path folder, String run) {
        return run.equals(BASELINE)
                ? folder.resolve("..").resolve(BASELINE + ".yaml").normalize()
                : folder.resolve(run + ".yaml");
    }
}
