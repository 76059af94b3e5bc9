package org.secureplaces.app.answer;

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
        Map<String, ScenarioFile> scenarios = DatedScenarios.read(folder, runs);
        PageFile.at(out);
        Map<Check, CheckResult> found = new LinkedHashMap<>();
        Workers workers = new Workers(settings.threads());
        int done = 0;
        for (Map.Entry<String, ScenarioFile> run : scenarios.entrySet()) {
            List<Check> own =
                    checks.stream().filter(check -> check.run().equals(run.getKey())).toList();
            Scenario scenario = DatedScenarios.of(run.getKey(), run.getValue());
            CheckRun checkRun = new CheckRun(scenario, own, settings.seed());
            List<List<Check.Read>> values = new ArrayList<>();
            workers.each(settings.replications(), checkRun::read, values::add);
            CheckResult.of(own, values).forEach(result -> found.put(result.check(), result));
            progress.done(++done, scenarios.size());
        }
        List<CheckResult> results = new ArrayList<>();
        checks.forEach(check -> results.add(found.get(check)));
        String page = new ValidationPage(results, settings.replications()).text();
        DocumentationPage.writeKeeping(out, page);
        return results;
    }
}
