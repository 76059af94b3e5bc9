package org.secureplaces.app.answer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.secureplaces.app.futures.FuturesInMemory;
import org.secureplaces.app.futures.Round;
import org.secureplaces.app.futures.SameDates;
import org.secureplaces.app.futures.Simulation;
import org.secureplaces.app.futures.Source;
import org.secureplaces.app.input.Inputs;
import org.secureplaces.app.input.OwnBases;
import org.secureplaces.app.input.Request;
import org.secureplaces.app.input.Settings;
import org.secureplaces.app.output.Manifests;
import org.secureplaces.app.output.Writing;
import org.secureplaces.app.output.WrittenTables;
import org.secureplaces.experiment.Experiment;
import org.secureplaces.experiment.Outcomes;
import org.secureplaces.experiment.Plan;
import org.secureplaces.files.futures.FuturesParquet;
import org.secureplaces.files.manifest.Manifest;
import org.secureplaces.files.results.ResultsFolder;
import org.secureplaces.files.scenario.ScenarioFile;
import org.secureplaces.files.table.PlanningTables;
import org.secureplaces.forecast.precision.Precision;
import org.secureplaces.forecast.precision.StoppingRule;
import org.secureplaces.forecast.precision.VarianceReduction;
import org.secureplaces.forecast.row.PrecisionRow;
import org.secureplaces.question.Forecast;
import org.secureplaces.report.Report;
import org.secureplaces.report.content.ReportContent;
import org.secureplaces.report.finding.PrecisionFinding;
import org.secureplaces.run.Workers;

/** Forecasts scenarios, compares all with their bases, and writes a folder of results. */
public final class ForecastJob implements Divisible {

    private final List<ScenarioFile> files;
    private final Forecast question;
    private final Settings settings;
    private final Manifest manifest;
    private final List<Integer> bases;
    private List<String> reached = List.of();

    /**
     * Takes a question and how it was asked.
     *
     * @throws org.secureplaces.files.InputException if the scenarios cannot be compared
     */
    public ForecastJob(Forecast question, Request request) {
        this.files = Inputs.of(question.scenarios());
        this.question = question;
        this.settings = Settings.of(question, request);
        this.manifest = Manifests.of(question, request, files);
        this.bases = OwnBases.numbers(files);
        SameDates.require(files, settings.years().isPresent());
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
            FuturesParquet.require();
            Outcomes outcomes = outcomes(source, round, progress);
            Manifest.Run ran = manifest.run().with(outcomes.plan().replications());
            List<String> answer =
                    source.written(
                            () -> write(folder.path(), outcomes, manifest.with(ran)).answer());
            control(folder.path(), outcomes);
            question.precision().ifPresent(asked -> reach(folder.path(), outcomes, asked));
            folder.publish(manifest.with(ran));
            source.done();
            return answer;
        }
    }

    @Override
    public Manifest manifest() {
        return manifest;
    }

    @Override
    public List<Round> rounds() {
        Plan plan =
                new Plan(
                        Inputs.scenarios(files, settings.years()),
                        settings.seed(),
                        settings.replications(),
                        settings.runsPerDraw(),
                        question.detail());
        return List.of(new Round("", new Experiment(plan)));
    }

    @Override
    public String page() {
        return Writing.REPORT;
    }

    /** How precise the forecast is, where a precision was asked for; a sentence each. */
    public List<String> reached() {
        return reached;
    }

    private Outcomes outcomes(Source source, Round round, Workers.Progress progress) {
        if (question.precision().isEmpty()) {
            return source.outcomes(round, progress);
        }
        double asked = question.precision().get();
        StoppingRule rule = new StoppingRule();
        return source.until(
                round,
                outcomes ->
                        rule.isEnough(
                                outcomes.plan().replications(),
                                Precision.isReached(Precision.of(outcomes), asked)),
                progress);
    }

    /** Means with a control variate, where the command asks for them. */
    private void control(Path folder, Outcomes outcomes) {
        if (question.control()) {
            PlanningTables.VARIANCE.write(folder, VarianceReduction.of(outcomes));
        }
    }

    private void reach(Path folder, Outcomes outcomes, double asked) {
        List<PrecisionRow> rows = Precision.of(outcomes);
        PlanningTables.PRECISION.write(folder, rows);
        reached = new PrecisionFinding(rows, asked, settings.replications()).sentences();
    }

    private Report write(Path folder, Outcomes outcomes, Manifest ran) {
        ReportContent.Results results =
                WrittenTables.forecast(folder, outcomes, bases, new Workers(settings.threads()));
        List<ReportContent.ScenarioText> texts = new ArrayList<>();
        for (int number = 0; number < files.size(); number++) {
            texts.add(
                    Writing.text(
                            outcomes.plan().scenarios().get(number),
                            files.get(number),
                            files.get(0)));
        }
        ScenarioFile last = files.get(files.size() - 1);
        ReportContent content =
                Writing.content(results, texts, outcomes, ran, last)
                        .with(FuturesInMemory.of(outcomes));
        return Writing.report(folder, WrittenTables.withGrounds(folder, content));
    }
}
