package org.secureplaces.app.past;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.secureplaces.app.input.DatedScenarios;
import org.secureplaces.app.input.Inputs;
import org.secureplaces.app.input.Request;
import org.secureplaces.app.input.Settings;
import org.secureplaces.app.output.Manifests;
import org.secureplaces.calibration.Approximation;
import org.secureplaces.calibration.DatedRuns;
import org.secureplaces.calibration.Effort;
import org.secureplaces.calibration.FirstWave;
import org.secureplaces.calibration.Kernel;
import org.secureplaces.calibration.ParameterPoint;
import org.secureplaces.calibration.ParameterRow;
import org.secureplaces.calibration.Posterior;
import org.secureplaces.calibration.RankCheck;
import org.secureplaces.calibration.RankCorrelation;
import org.secureplaces.calibration.RecoveryRow;
import org.secureplaces.calibration.Tolerance;
import org.secureplaces.calibration.Trials;
import org.secureplaces.evidence.Figure;
import org.secureplaces.files.manifest.Manifest;
import org.secureplaces.files.results.ResultsFolder;
import org.secureplaces.files.scenario.ScenarioFile;
import org.secureplaces.files.table.CalibrationTables;
import org.secureplaces.question.Calibration;
import org.secureplaces.question.RunText;
import org.secureplaces.run.Workers;
import org.secureplaces.scenario.Horizon;
import org.secureplaces.scenario.Scenario;
import org.secureplaces.validation.Check;
import org.secureplaces.validation.CheckRun;
import org.secureplaces.validation.PublishedChecks;
import org.secureplaces.validation.Sightings;

/** Infers what nobody publishes from the check values that are marked fit. */
public final class CalibrateJob {

    /** What nobody publishes and the check values may tell. */
    public static final List<String> PARAMETERS =
            List.of(
                    "estate.effective",
                    "estate.effective_if_others_in_welfare",
                    "estate.others_in_contracted",
                    "stays.welfare.mean_days",
                    "placement.withdrawal_per_day",
                    "placement.withdrawal_before[1].factor",
                    "placement.national_unit.acceptance.pooled",
                    "placement.national_unit.pace_per_day",
                    "placement.national_unit.decline_stands_days",
                    "demand.welfare_england.repeats.referrals_per_child",
                    "demand.welfare_england.repeats.mean_days_to_next",
                    "demand.remand.per_year",
                    "demand.dto.per_year");

    private static final int RANKED_AMONG = 18;

    private final ScenarioFile prior;
    private final Map<String, ScenarioFile> dated;
    private final Settings settings;
    private final Effort effort;
    private final Calibration question;
    private final Manifest manifest;

    /** Takes a question and how it was asked. */
    public CalibrateJob(Calibration question, Request request) {
        List<ScenarioFile> files = Inputs.of(question.scenarios());
        this.prior = files.get(0);
        requireRanges(prior);
        Map<String, ScenarioFile> byRun = new LinkedHashMap<>();
        for (RunText run : question.runs()) {
            byRun.put(run.run(), files.get(1 + byRun.size()));
        }
        this.dated = byRun;
        this.settings = Settings.of(question, request);
        this.effort = new Effort(question.points(), question.particles());
        this.question = question;
        this.manifest = Manifests.of(question, request, files);
    }

    /**
     * The scenarios of the years of what is fitted.
     *
     * @param checks folder of the scenarios that are dated to past years
     */
    public static List<RunText> dated(Path checks) {
        Set<String> runs = new LinkedHashSet<>();
        runs.add(DatedScenarios.BASELINE);
        fitted().forEach(check -> runs.add(check.run()));
        return DatedScenarios.texts(checks, runs);
    }

    /** Draws that were found from the published figures already would count these twice. */
    private static void requireRanges(ScenarioFile file) {
        file.layers()
                .merged()
                .value("posterior")
                .filter(node -> file.named().posterior().isPresent())
                .ifPresent(
                        node -> {
                            throw Inputs.refusal(
                                    node.at(),
                                    "names draws that were calibrated already, so that the"
                                            + " published figures would count twice; expected the"
                                            + " ranges that were possible before, with posterior:"
                                            + " none, as in scenarios/checks/prior.yaml");
                        });
    }

    /** What was found. */
    public record Found(
            List<ParameterRow> parameters, List<RankCorrelation> relations, Approximation how) {}

    /** Calibrates and writes. */
    public Found run(Path out, FirstWave.Progress progress) {
        DatedRuns runs = runs();
        Kernel kernel = Tolerance.around(runs.checks());
        try (ResultsFolder folder = ResultsFolder.prepare(out)) {
            Approximation found = firstWave(runs, progress).of(kernel, settings.seed(), progress);
            Posterior posterior = Posterior.of(runs, found);
            List<ParameterRow> rows = ParameterRow.of(runs.parameters(), found);
            List<RankCorrelation> relations = RankCorrelation.of(posterior);
            CalibrationTables.write(folder.path(), posterior);
            CalibrationTables.PARAMETERS.write(folder.path(), rows);
            CalibrationTables.RELATIONS.write(folder.path(), relations);
            CalibrationTables.WAVES.write(folder.path(), found.waves());
            CalibrationTables.SURFACES.write(folder.path(), found.surfaces());
            CalibrationTables.TARGETS.write(folder.path(), kernel.targets());
            folder.publish(manifest);
            return new Found(rows, relations, found);
        }
    }

    /**
     * Calibrates against truths that were drawn from the prior and simulated, and writes how each
     * was found again.
     *
     * @param progress hears of each truth that is done
     */
    public List<RecoveryRow> recover(Path out, Workers.Progress progress) {
        int truths = question.truths().orElse(1);
        DatedRuns runs = runs();
        Kernel kernel = Tolerance.around(runs.checks());
        try (ResultsFolder folder = ResultsFolder.prepare(out)) {
            FirstWave wave = firstWave(runs, (number, parts, of) -> {});
            RankCheck check = new RankCheck(wave, kernel);
            List<RecoveryRow> rows = new ArrayList<>();
            for (int number = 0; number < truths; number++) {
                RankCheck.Recovery recovery = check.of(RANKED_AMONG, settings.seed(), number);
                rows.addAll(RecoveryRow.of(number + 1, recovery, runs.parameters(), RANKED_AMONG));
                progress.done(number + 1, truths);
            }
            CalibrationTables.RECOVERIES.write(folder.path(), rows);
            folder.publish(manifest);
            return rows;
        }
    }

    private FirstWave firstWave(DatedRuns runs, FirstWave.Progress progress) {
        int parameters = runs.parameters().size();
        return FirstWave.simulated(trials(runs), parameters, effort, settings.seed(), progress);
    }

    /** The model in the years of the check values that are marked fit. */
    DatedRuns runs() {
        List<CheckRun> runs = new ArrayList<>();
        dated.forEach(
                (name, file) -> {
                    List<Check> own =
                            fitted().stream().filter(check -> check.run().equals(name)).toList();
                    if (!own.isEmpty()) {
                        runs.add(new CheckRun(asLongAsRead(file.scenario()), own, settings.seed()));
                    }
                });
        Scenario baseline = Objects.requireNonNull(dated.get(DatedScenarios.BASELINE)).scenario();
        return new DatedRuns(parameters(), baseline, runs, settings.seed());
    }

    /** Simulates on all threads. */
    Trials trials(DatedRuns runs) {
        Workers workers = new Workers(settings.threads());
        return new Trials() {
            @Override
            public int parts() {
                return runs.years();
            }

            @Override
            public List<List<Double>> seen(List<ParameterPoint> trials, int part) {
                List<List<Double>> seen = new ArrayList<>();
                workers.each(
                        trials.size(), number -> runs.seen(trials.get(number), part), seen::add);
                return seen;
            }

            @Override
            public double coordinate(int parameter, double place) {
                return runs.coordinate(parameter, place);
            }
        };
    }

    private static List<Check> fitted() {
        return PublishedChecks.all().stream()
                .filter(check -> check.use() == Check.Use.FIT)
                .toList();
    }

    /**
     * As long as anything fitted is read: the year after the cut-off where the forecast begins
     * later than that, and at most the months of the unit's first study.
     */
    private static Scenario asLongAsRead(Scenario scenario) {
        Horizon horizon = scenario.horizon();
        LocalDate cutOff = horizon.dataCutOff();
        if (!horizon.forecastFrom().isBefore(cutOff.plusMonths(18))) {
            return scenario.with(new Horizon(cutOff, cutOff, horizon.start(), Period.ofYears(1)));
        }
        Period studied = Period.ofMonths(Sightings.STUDIED_MONTHS);
        return horizon.length().toTotalMonths() <= Sightings.STUDIED_MONTHS
                ? scenario
                : scenario.with(
                        new Horizon(cutOff, horizon.knownUntil(), horizon.forecastFrom(), studied));
    }

    private List<Figure> parameters() {
        Map<String, Figure> figures = new LinkedHashMap<>();
        prior.scenario()
                .map(
                        figure -> {
                            figures.putIfAbsent(figure.key(), figure);
                            return figure;
                        });
        List<Figure> parameters =
                PARAMETERS.stream()
                        .filter(figures::containsKey)
                        .map(figures::get)
                        .filter(Figure::isUncertain)
                        .toList();
        if (parameters.isEmpty()) {
            throw Inputs.refusal(
                    Path.of(prior.fileName()),
                    "states no range for any of " + String.join(", ", PARAMETERS));
        }
        return parameters;
    }
}
