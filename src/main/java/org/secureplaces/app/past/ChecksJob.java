package org.secureplaces.app.past;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.secureplaces.app.input.DatedScenarios;
import org.secureplaces.app.input.Inputs;
import org.secureplaces.app.input.Request;
import org.secureplaces.app.input.Settings;
import org.secureplaces.app.output.DocumentationPage;
import org.secureplaces.app.output.Manifests;
import org.secureplaces.app.output.PageFile;
import org.secureplaces.files.results.ResultsFolder;
import org.secureplaces.files.scenario.ScenarioFile;
import org.secureplaces.question.Checks;
import org.secureplaces.question.RunText;
import org.secureplaces.report.ValidationPage;
import org.secureplaces.run.Workers;
import org.secureplaces.scenario.Scenario;
import org.secureplaces.validation.Check;
import org.secureplaces.validation.CheckResult;
import org.secureplaces.validation.CheckRun;
import org.secureplaces.validation.PublishedChecks;

/** Holds the model against every published figure, each in a run dated to its year. */
public final class ChecksJob {

    private final Checks question;
    private final Request request;
    private final Settings settings;

    /** The name of the page in a folder of results. */
    public static final String PAGE = "validation.md";

    /** Takes a question and how it was asked. */
    public ChecksJob(Checks question, Request request) {
        this.question = question;
        this.request = request;
        this.settings = Settings.of(question, request);
    }

    /**
     * The scenarios of the years of what is published.
     *
     * @param folder folder of the dated scenarios; the baseline lies in the folder above
     */
    public static List<RunText> dated(Path folder) {
        Set<String> runs = new LinkedHashSet<>();
        PublishedChecks.all().forEach(check -> runs.add(check.run()));
        return DatedScenarios.texts(folder, runs);
    }

    /** Runs every check and writes the page into a folder of results; returns what each gave. */
    public List<CheckResult> answer(Path out, Workers.Progress progress) {
        List<ScenarioFile> files = Inputs.of(question.scenarios());
        try (ResultsFolder folder = ResultsFolder.prepare(out)) {
            List<CheckResult> results = run(folder.path().resolve(PAGE), progress);
            folder.publish(Manifests.of(question, request, files));
            return results;
        }
    }

    /** The same, of which only the page is kept, in a file anywhere. */
    public List<CheckResult> run(Path out, Workers.Progress progress) {
        List<Check> checks = PublishedChecks.all();
        List<ScenarioFile> files = Inputs.of(question.scenarios());
        Map<String, ScenarioFile> scenarios = new LinkedHashMap<>();
        question.runs().forEach(run -> scenarios.put(run.run(), files.get(scenarios.size())));
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
