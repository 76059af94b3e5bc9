package org.secureplaces.app.answer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.secureplaces.app.futures.Round;
import org.secureplaces.app.futures.Simulation;
import org.secureplaces.app.futures.Source;
import org.secureplaces.app.input.ClosingHomes;
import org.secureplaces.app.input.Inputs;
import org.secureplaces.app.input.Request;
import org.secureplaces.app.input.Settings;
import org.secureplaces.app.output.FutureFiles;
import org.secureplaces.app.output.Manifests;
import org.secureplaces.app.output.Writing;
import org.secureplaces.app.output.WrittenTables;
import org.secureplaces.experiment.Experiment;
import org.secureplaces.experiment.Outcomes;
import org.secureplaces.experiment.Plan;
import org.secureplaces.files.manifest.Manifest;
import org.secureplaces.files.results.ResultsFolder;
import org.secureplaces.files.scenario.ScenarioFile;
import org.secureplaces.forecast.Comparisons;
import org.secureplaces.forecast.Rankings;
import org.secureplaces.forecast.Summaries;
import org.secureplaces.forecast.row.ComparisonRow;
import org.secureplaces.forecast.row.RankingRow;
import org.secureplaces.forecast.row.SeriesName;
import org.secureplaces.measure.Detail;
import org.secureplaces.question.Closures;
import org.secureplaces.report.Report;
import org.secureplaces.report.content.ReportContent;
import org.secureplaces.run.Workers;
import org.secureplaces.scenario.Scenario;

/** Closes each home in turn, or each pair of homes, and ranks what that does. */
public final class ClosuresJob implements Divisible {

    private final ScenarioFile file;
    private final Settings settings;
    private final ClosingHomes closing;
    private final Manifest manifest;

    /** Takes a question and how it was asked. */
    public ClosuresJob(Closures question, Request request) {
        this.file = Inputs.of(question.scenario());
        this.settings = Settings.of(question, request);
        this.closing = new ClosingHomes(file, question.on(), question.pairs());
        this.manifest = Manifests.of(question, request, List.of(file));
    }

    /** Runs and writes; the folder is checked before anything is simulated. */
    public List<String> run(Path out, Workers.Progress progress) {
        try (Simulation simulation = Simulation.of(out, manifest, settings)) {
            return answer(out, simulation, progress);
        }
    }

    @Override
    public List<String> answer(Path out, Source source, Workers.Progress progress) {
        Round round = rounds().get(0);
        try (ResultsFolder folder = ResultsFolder.prepare(out)) {
            Outcomes outcomes = source.outcomes(round, progress);
            ReportContent content = content(folder.path(), outcomes);
            FutureFiles.levels(folder.path(), outcomes);
            Report report = Writing.report(folder.path(), content);
            folder.publish(manifest);
            source.done();
            return report.answer();
        }
    }

    @Override
    public Manifest manifest() {
        return manifest;
    }

    @Override
    public List<Round> rounds() {
        Scenario base = Inputs.scenarios(List.of(file), settings.years()).get(0);
        List<Scenario> scenarios = new ArrayList<>();
        scenarios.add(base);
        scenarios.addAll(closing.scenarios(base));
        Plan plan =
                new Plan(
                        scenarios,
                        settings.seed(),
                        settings.replications(),
                        settings.runsPerDraw(),
                        Detail.WHO_BEARS_IT);
        return List.of(new Round("", new Experiment(plan)));
    }

    @Override
    public String page() {
        return Writing.REPORT;
    }

    private ReportContent content(Path folder, Outcomes outcomes) {
        List<String> homes =
                outcomes.plan().scenarios().stream().skip(1).map(ClosingHomes::of).toList();
        List<Summaries> summaries = new ArrayList<>();
        List<ComparisonRow> comparisons = new ArrayList<>();
        List<RankingRow> rankings = new ArrayList<>();
        new Workers(settings.threads())
                .all(
                        () -> rankings.addAll(Rankings.of(outcomes, homes)),
                        () -> summaries.add(Summaries.of(outcomes, ClosuresJob::isTold)),
                        () ->
                                comparisons.addAll(
                                        Comparisons.of(outcomes, SeriesName::isOfWholeForecast)));
        ReportContent.Results results =
                new ReportContent.Results(
                        summaries.get(0).summary(),
                        comparisons,
                        summaries.get(0).uncertainty(),
                        List.of(),
                        rankings);
        Scenario base = outcomes.plan().scenarios().get(0);
        List<ReportContent.ScenarioText> texts = List.of(Writing.text(base, file, file));
        ReportContent content =
                Writing.content(WrittenTables.of(folder, results), texts, outcomes, manifest, file);
        return WrittenTables.withGrounds(folder, content);
    }

    /** Year by year the base alone is told: of many closures the whole forecast is enough. */
    private static boolean isTold(int scenario, SeriesName series) {
        return scenario == 0 || series.isOfWholeForecast();
    }
}
