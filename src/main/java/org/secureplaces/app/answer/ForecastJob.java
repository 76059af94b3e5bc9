package org.secureplaces.app.answer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.secureplaces.experiment.Experiment;
import org.secureplaces.experiment.Outcomes;
import org.secureplaces.experiment.Plan;
import org.secureplaces.files.results.FuturesParquet;
import org.secureplaces.files.results.Manifest;
import org.secureplaces.files.results.PlanningTables;
import org.secureplaces.files.results.ResultsFolder;
import org.secureplaces.files.scenario.ScenarioFile;
import org.secureplaces.forecast.Precision;
import org.secureplaces.forecast.StoppingRule;
import org.secureplaces.forecast.VarianceReduction;
import org.secureplaces.forecast.row.PrecisionRow;
import org.secureplaces.measure.Detail;
import org.secureplaces.question.Forecast;
import org.secureplaces.report.Report;
import org.secureplaces.report.finding.PrecisionFinding;
import org.secureplaces.report.finding.ReportContent;
import org.secureplaces.run.Workers;
import org.secureplaces.scenario.Scenario;

/** Forecasts scenarios, compares all with their bases, and writes a folder of results. */
public final class ForecastJob {

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
    public Report run(Path out, Workers.Progress progress) {
        List<Scenario> scenarios = Inputs.scenarios(files, settings.years());
        Plan plan =
                new Plan(
                        scenarios,
                        settings.seed(),
                        settings.replications(),
                        settings.runsPerDraw(),
                        Detail.FULL);
        Experiment experiment = new Experiment(plan);
        try (ResultsFolder folder = ResultsFolder.prepare(out);
                Simulation simulation = Simulation.of(out, manifest)) {
            FuturesParquet.require();
            Outcomes outcomes = outcomes(simulation, experiment, progress);
            Manifest.Run ran = manifest.run().with(outcomes.plan().replications());
            Report report =
                    simulation.written(() -> write(folder.path(), outcomes, manifest.with(ran)));
            control(folder.path(), outcomes);
            question.precision().ifPresent(asked -> reach(folder.path(), outcomes, asked));
            folder.publish(manifest.with(ran));
            simulation.done();
            return report;
        }
    }

    /** How precise the forecast is, where a precision was asked for; a sentence each. */
    public List<String> reached() {
        return reached;
    }

    private Outcomes outcomes(
            Simulation simulation, Experiment experiment, Workers.Progress progress) {
        if (question.precision().isEmpty()) {
            return simulation.run(experiment, settings.threads(), progress);
        }
        double asked = question.precision().get();
        StoppingRule rule = new StoppingRule();
        return simulation.runUntil(
                experiment,
                settings.threads(),
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
