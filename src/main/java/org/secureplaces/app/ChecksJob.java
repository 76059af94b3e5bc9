package org.secureplaces.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.secureplaces.files.scenario.ScenarioFile;
import org.secureplaces.report.ValidationPage;
import org.secureplaces.run.Workers;
import org.secureplaces.scenario.Scenario;
import org.secureplaces.validation.Check;
import org.secureplaces.validation.CheckResult;
import org.secureplaces.validation.CheckRun;
import org.secureplaces.validation.PublishedChecks;

/** Holds the model against every published figure, each in a run dated to its year. */
public final class ChecksJob {

    private static final String BASELINE = "baseline";

    private final Path folder;
    private final Settings settings;

    /** Takes the folder of the dated scenarios; the baseline lies in the folder above. */
    public ChecksJob(Path folder, Settings settings) {
        this.folder = folder;
        this.settings = settings;
    }

    /** Runs every check and writes the page; returns what each gave. */
    public List<CheckResult> run(Path out, Workers.Progress progress) {
        List<Check> checks = PublishedChecks.all();
        Set<String> runs = new LinkedHashSet<>();
        checks.forEach(check -> runs.add(check.run()));
        Map<String, Scenario> scenarios = scenarios(runs);
        PageFile page = PageFile.at(out);
        Map<Check, CheckResult> found = new LinkedHashMap<>();
        Workers workers = new Workers(settings.threads());
        int done = 0;
        for (Map.Entry<String, Scenario> run : scenarios.entrySet()) {
            List<Check> own =
                    checks.stream().filter(check -> check.run().equals(run.getKey())).toList();
            CheckRun checkRun = new CheckRun(run.getValue(), own, settings.seed());
            List<List<Double>> values = new ArrayList<>();
            workers.each(settings.replications(), checkRun::replication, values::add);
            CheckResult.of(own, values).forEach(result -> found.put(result.check(), result));
            progress.done(++done, scenarios.size());
        }
        List<CheckResult> results = new ArrayList<>();
        checks.forEach(check -> results.add(found.get(check)));
        page.write(new ValidationPage(results, settings.replications()).text());
        return results;
    }

    private Map<String, Scenario> scenarios(Set<String> runs) {
        List<Path> files = runs.stream().map(this::file).toList();
        List<ScenarioFile> read = Inputs.check(files);
        Map<String, Scenario> scenarios = new LinkedHashMap<>();
        for (String run : runs) {
            Scenario scenario = read.get(scenarios.size()).scenario();
            scenarios.put(
                    run,
                    run.equals(BASELINE)
                            ? scenario.with(scenario.horizon().forYears(1))
                            : scenario);
        }
        return scenarios;
    }

    private Path file(String run) {
        return run.equals(BASELINE)
                ? folder.resolve("..").resolve("baseline.yaml").normalize()
                : folder.resolve(run + ".yaml");
    }
}
