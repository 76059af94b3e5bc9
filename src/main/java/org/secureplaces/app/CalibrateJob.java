package org.secureplaces.app;

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
import java.util.SortedMap;
import org.secureplaces.calibration.Approximation;
import org.secureplaces.calibration.DatedRuns;
import org.secureplaces.calibration.Effort;
import org.secureplaces.calibration.Kernel;
import org.secureplaces.calibration.ParameterRow;
import org.secureplaces.calibration.Posterior;
import org.secureplaces.calibration.RankCheck;
import org.secureplaces.calibration.RecoveryRow;
import org.secureplaces.calibration.Relation;
import org.secureplaces.calibration.SequentialMonteCarlo;
import org.secureplaces.calibration.Tolerance;
import org.secureplaces.calibration.Trial;
import org.secureplaces.calibration.Trials;
import org.secureplaces.evidence.Figure;
import org.secureplaces.files.evidence.History;
import org.secureplaces.files.results.CalibrationTables;
import org.secureplaces.files.results.Manifest;
import org.secureplaces.files.results.ResultsFolder;
import org.secureplaces.files.scenario.ScenarioFile;
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
                    "placement.national_unit.acceptance.pooled",
                    "placement.national_unit.pace_per_day",
                    "placement.national_unit.decline_stands_days",
                    "demand.welfare_england.repeats.referrals_per_child",
                    "demand.welfare_england.repeats.mean_days_to_next",
                    "demand.remand.per_year",
                    "demand.dto.per_year");

    private static final int RANKED_AMONG = 18;
    private static final int SWEEPS = 1;
    private static final int LAST_SWEEPS = 40;
    private static final int KEPT = 2;
    private static final int STEPS = 30;

    private final ScenarioFile prior;
    private final Map<String, ScenarioFile> dated;
    private final Settings settings;
    private final Effort effort;
    private final List<String> arguments;

    /**
     * Takes files that were read.
     *
     * @param prior the scenario whose ranges are what is possible before
     * @param dated the scenarios of the years, by the name of their run
     */
    CalibrateJob(
            ScenarioFile prior,
            Map<String, ScenarioFile> dated,
            Settings settings,
            Effort effort,
            List<String> arguments) {
        this.prior = prior;
        this.dated = new LinkedHashMap<>(dated);
        this.settings = settings;
        this.effort = effort;
        this.arguments = List.copyOf(arguments);
    }

    /**
     * Reads the files.
     *
     * @param checks folder of the scenarios that are dated to past years
     */
    public static CalibrateJob of(
            Path prior, Path checks, Settings settings, Effort effort, List<String> arguments) {
        Set<String> runs = new LinkedHashSet<>();
        runs.add(DatedScenarios.BASELINE);
        fitted().forEach(check -> runs.add(check.run()));
        ScenarioFile file = Inputs.read(List.of(prior)).get(0);
        requireRanges(file);
        Map<String, ScenarioFile> dated = DatedScenarios.read(checks, runs);
        return new CalibrateJob(file, dated, settings, effort, arguments);
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

    /** A calibration that was done before, to be done again. */
    static CalibrateJob stored(
            List<ScenarioFile> files, Settings settings, List<String> arguments) {
        Map<String, ScenarioFile> dated = new LinkedHashMap<>();
        for (ScenarioFile file : files.subList(1, files.size())) {
            String name = String.valueOf(Path.of(file.fileName()).getFileName());
            dated.put(name.replaceFirst("\\.ya?ml$", ""), file);
        }
        Effort effort = usual(settings.replications());
        return new CalibrateJob(files.get(0), dated, settings, effort, arguments);
    }

    /** The usual effort for a number of particles. */
    public static Effort usual(int particles) {
        return new Effort(particles, SWEEPS, LAST_SWEEPS, KEPT, STEPS);
    }

    /** What was found. */
    public record Found(
            List<ParameterRow> parameters, List<Relation> relations, Approximation how) {}

    /** Calibrates and writes. */
    public Found run(Path out, SequentialMonteCarlo.Progress progress) {
        DatedRuns runs = runs();
        Kernel kernel = Tolerance.around(runs.checks());
        try (ResultsFolder folder = ResultsFolder.prepare(out)) {
            Approximation found =
                    new SequentialMonteCarlo(trials(runs), kernel, effort)
                            .of(runs.parameters().size(), settings.seed(), progress);
            Posterior posterior = Posterior.of(runs, found);
            List<ParameterRow> rows = ParameterRow.of(runs.parameters(), found);
            List<Relation> relations = Relation.of(posterior);
            CalibrationTables.write(folder.path(), posterior);
            CalibrationTables.PARAMETERS.write(folder.path(), rows);
            CalibrationTables.RELATIONS.write(folder.path(), relations);
            CalibrationTables.GENERATIONS.write(folder.path(), found.generations());
            CalibrationTables.TARGETS.write(folder.path(), kernel.targets());
            folder.publish(manifest());
            return new Found(rows, relations, found);
        }
    }

    /**
     * Calibrates against truths that were drawn from the prior and simulated, and writes how each
     * was found again.
     *
     * @param truths number of them
     * @param progress hears of each truth that is done
     */
    public List<RecoveryRow> recover(Path out, int truths, Workers.Progress progress) {
        DatedRuns runs = runs();
        RankCheck check = new RankCheck(trials(runs), Tolerance.around(runs.checks()), effort);
        try (ResultsFolder folder = ResultsFolder.prepare(out)) {
            List<RecoveryRow> rows = new ArrayList<>();
            int parameters = runs.parameters().size();
            for (int number = 0; number < truths; number++) {
                RankCheck.Recovery recovery =
                        check.of(parameters, RANKED_AMONG, settings.seed(), number);
                rows.addAll(RecoveryRow.of(number + 1, recovery, runs.parameters(), RANKED_AMONG));
                progress.done(number + 1, truths);
            }
            CalibrationTables.RECOVERIES.write(folder.path(), rows);
            folder.publish(manifest());
            return rows;
        }
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
        return new DatedRuns(parameters(), baseline, runs);
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
            public List<List<Double>> seen(List<Trial> trials, int part) {
                List<List<Double>> seen = new ArrayList<>();
                workers.each(
                        trials.size(), number -> runs.seen(trials.get(number), part), seen::add);
                return seen;
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

    /** What tells this question from another. */
    public AskedQuestion question() {
        return new AskedQuestion(arguments, manifest().scenarios());
    }

    private Manifest manifest() {
        List<Manifest.Scenario> stored = new ArrayList<>();
        stored.add(stored(prior));
        dated.values().forEach(file -> stored.add(stored(file)));
        SortedMap<String, String> data = History.fingerprints();
        Manifest.Run run =
                new Manifest.Run("calibrate", arguments, settings.seed(), effort.particles(), 1, 1);
        return Manifest.of(run, stored, data);
    }

    private static Manifest.Scenario stored(ScenarioFile file) {
        return Manifest.Scenario.of(file.scenario().name(), file.layers(), file.named().files());
    }
}
