package org.secureplaces.app.answer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.secureplaces.app.futures.SearchedFutures;
import org.secureplaces.app.input.Inputs;
import org.secureplaces.app.input.Request;
import org.secureplaces.app.input.Settings;
import org.secureplaces.app.output.AnswerFolder;
import org.secureplaces.app.output.Manifests;
import org.secureplaces.experiment.Experiment;
import org.secureplaces.experiment.Plan;
import org.secureplaces.files.InputException;
import org.secureplaces.files.manifest.Manifest;
import org.secureplaces.files.scenario.ScenarioFile;
import org.secureplaces.files.table.PastRecordFile;
import org.secureplaces.files.table.PlanningTables;
import org.secureplaces.files.table.Tables;
import org.secureplaces.forecast.row.SummaryRow;
import org.secureplaces.measure.Detail;
import org.secureplaces.measure.Layout;
import org.secureplaces.measure.Measure;
import org.secureplaces.measure.Measured;
import org.secureplaces.planning.AnytimeInterval;
import org.secureplaces.planning.Growth;
import org.secureplaces.planning.Looks;
import org.secureplaces.planning.PlacesQuestion;
import org.secureplaces.planning.PlacesRow;
import org.secureplaces.planning.SmallestNumber;
import org.secureplaces.planning.Standard;
import org.secureplaces.planning.Trial;
import org.secureplaces.question.Places;
import org.secureplaces.report.AnswerPage;
import org.secureplaces.report.chart.PlacesChart;
import org.secureplaces.report.chart.StepBars;
import org.secureplaces.report.finding.PlacesFinding;
import org.secureplaces.report.finding.PlacesMethod;
import org.secureplaces.report.finding.PlacesSteps;
import org.secureplaces.run.Workers;
import org.secureplaces.scenario.Draws;
import org.secureplaces.scenario.Scenario;

/** Finds the smallest number of places with which a share of referrals is placed in time. */
public final class PlacesJob {

    /** Probability that any of the intervals of a search leaves out its mean. */
    private static final double ERROR = 0.05;

    /** Parts of the answer at which it is tried too, so that the table tells what more would do. */
    private static final double[] AROUND = {0.9, 1.1, 1.25};

    private static final int LOOKED_AT = SmallestNumber.mostTried(1_000_000) + AROUND.length;

    private static final double NEED = 4;

    private final ScenarioFile file;
    private final Settings settings;
    private final Standard standard;
    private final Optional<Double> sure;
    private final Optional<String> at;
    private final Manifest manifest;
    private final SortedMap<Integer, Trial> trials = new TreeMap<>();
    private final SearchedFutures futures = new SearchedFutures();
    private int simulated;

    /** Takes a question and how it was asked. */
    public PlacesJob(Places question, Request request) {
        this.file = Inputs.of(question.scenario());
        this.settings = Settings.of(question, request);
        this.standard = question.standard();
        this.sure = question.sure();
        this.at = question.at();
        this.manifest = Manifests.of(question, request, List.of(file));
    }

    /** Runs and writes; the folder is checked before anything is simulated. */
    public AnswerPage run(Path out, Workers.Progress progress) {
        Growth growth = growth(file, settings, standard, at);
        try (AnswerFolder folder = AnswerFolder.prepare(out, manifest)) {
            search(growth, progress);
            List<PlacesRow> rows = new ArrayList<>();
            trials.values().forEach(trial -> rows.addAll(trial.rows()));
            if (rows.isEmpty()) {
                throw nobodyReferred(file, standard);
            }
            futures.write(folder.path(), settings.seed());
            List<SummaryRow> steps = folder.write(Tables.SUMMARY, steps());
            AnswerPage page =
                    page(
                            folder.write(PlanningTables.PLACES, rows),
                            steps,
                            growth.places(),
                            folder.made());
            folder.publish(page);
            return page;
        }
    }

    private List<SummaryRow> steps() {
        List<SummaryRow> steps = new ArrayList<>();
        trials.forEach((places, trial) -> steps.addAll(trial.steps(PlacesSteps.name(places))));
        return steps;
    }

    /**
     * The page from the rows of tables that were written.
     *
     * @param steps of each number of places; none in results of earlier versions
     */
    public AnswerPage page(
            List<PlacesRow> rows, List<SummaryRow> steps, int now, AnswerPage.Made made) {
        PlacesQuestion question =
                new PlacesQuestion(standard, sure, at, now, settings.replications());
        PlacesFinding finding = new PlacesFinding(question, rows);
        PlacesSteps why = new PlacesSteps(finding, steps);
        PlacesMethod method = new PlacesMethod(question);
        PlacesChart chart = new PlacesChart(finding);
        return new AnswerPage(
                finding.asked(),
                Stream.concat(finding.answer().stream(), why.sentences().stream()).toList(),
                List.of(chart.chart()),
                StepBars.pictures(why),
                Stream.concat(StepBars.tables(why).stream(), chart.tables().stream()).toList(),
                Stream.concat(
                                method.guarantee().stream(),
                                method.past(PastRecordFile.shipped()).stream())
                        .toList(),
                made);
    }

    /** Approved places of the route that the scenario has. */
    public int now() {
        return growth(file, settings, standard, at).places();
    }

    /** The ways in which the scenario's places can grow; a refusal where they cannot. */
    static Growth growth(
            ScenarioFile file, Settings settings, Standard standard, Optional<String> at) {
        Scenario base = Inputs.scenarios(List.of(file), settings.years()).get(0);
        double days =
                base.horizon().days() - base.horizon().dates().dayOf(base.horizon().forecastFrom());
        if (standard.withinDays() >= days) {
            throw Inputs.refusal(
                    "--within",
                    "must be less than the "
                            + Math.round(days)
                            + " days of the forecast, was "
                            + standard.withinDays());
        }
        requireReferrals(base, file, standard);
        try {
            return at.map(place -> Growth.at(base, standard.route(), place))
                    .orElseGet(() -> Growth.everywhere(base, standard.route()));
        } catch (IllegalArgumentException e) {
            throw at.isPresent()
                    ? Inputs.refusal("--at", "cannot be used: " + e.getMessage())
                    : Inputs.refusal(
                            Path.of(file.fileName()), "places cannot be added: " + e.getMessage());
        }
    }

    private static void requireReferrals(Scenario base, ScenarioFile file, Standard standard) {
        if (base.demand().arrivals().stream()
                .noneMatch(one -> one.stream().basis().route() == standard.route())) {
            throw nobodyReferred(file, standard);
        }
    }

    /** Where no child is referred, no number of places can be asked for. */
    static InputException nobodyReferred(ScenarioFile file, Standard standard) {
        return Inputs.refusal(
                "--route",
                "must be a route by which children are referred: in "
                        + file.fileName()
                        + " nobody is by the route "
                        + standard.route().label());
    }

    private void search(Growth growth, Workers.Progress progress) {
        AnytimeInterval interval =
                new AnytimeInterval(ERROR / LOOKED_AT, Math.max(1, settings.replications() / 2));
        Trials run = new Trials(growth, progress);
        int now = growth.places();
        run.until(now, interval);
        int most = now + (int) Math.ceil(NEED * run.need()) + 1;
        OptionalInt smallest =
                new SmallestNumber(growth.fewest(), most, places -> run.excess(places, interval))
                        .near(now);
        if (smallest.isPresent()) {
            for (double part : AROUND) {
                int places = (int) Math.round(part * smallest.getAsInt());
                run.until(Math.max(growth.fewest(), places), interval);
                run.some(Math.max(growth.fewest(), places));
            }
        } else {
            ceiling(run, now, most);
        }
        progress.done(simulated, simulated);
    }

    /** Where more places stop to help: within half a point of what the largest number reaches. */
    private void ceiling(Trials run, int now, int most) {
        double reached = run.some(most).mean();
        new SmallestNumber(now, most, places -> run.some(places).mean() - reached + 0.005)
                .near(now);
    }

    /** The trials of one search, each on the same futures from the first. */
    private final class Trials {

        private final Growth growth;
        private final Workers.Progress progress;
        private double need = Double.NaN;

        Trials(Growth growth, Workers.Progress progress) {
            this.growth = growth;
            this.progress = progress;
        }

        /**
         * By how much a number of places exceeds what is asked; a probability is counted over all
         * futures that may be.
         */
        double excess(int places, AnytimeInterval interval) {
            return sure.map(
                            chance ->
                                    grow(places, settings.replications(), trial -> false)
                                            .excessOver(chance))
                    .orElseGet(() -> until(places, interval).excess());
        }

        /** Adds futures until an interval decides, or there are as many as may be. */
        Trial until(int places, AnytimeInterval interval) {
            return grow(places, settings.replications(), trial -> trial.isDecided(interval));
        }

        /** Half as many futures as may be. */
        Trial some(int places) {
            return grow(places, (settings.replications() + 1) / 2, trial -> false);
        }

        /** Children of the route who would be in a home if places were unlimited, in one future. */
        double need() {
            return need;
        }

        /** The intervals of a search build on draws that are independent. */
        private Plan plan(Scenario grown) {
            return new Plan(
                    List.of(grown),
                    settings.seed(),
                    settings.replications(),
                    1,
                    Detail.WHO_BEARS_IT,
                    standard.withinDays(),
                    Draws.INDEPENDENT);
        }

        private Trial grow(int places, int most, java.util.function.Predicate<Trial> isEnough) {
            Plan plan = plan(growth.to(places));
            Experiment experiment = new Experiment(plan);
            Trial trial =
                    trials.computeIfAbsent(
                            places, number -> new Trial(number, standard, experiment.layout()));
            Workers workers = new Workers(settings.threads());
            while (trial.futures() < most && !(trial.futures() > 0 && isEnough.test(trial))) {
                int first = trial.futures();
                int end = Math.min(most, first + Looks.EACH);
                workers.each(
                        first,
                        end,
                        Workers.draws(experiment),
                        draw -> {
                            Measured future = draw.get(0).get(0);
                            futures.add(
                                    places, plan.scenarios().get(0), experiment.layout(), future);
                            take(trial, experiment.layout(), future);
                        });
            }
            return trial;
        }

        private void take(Trial trial, Layout layout, Measured measured) {
            trial.add(measured);
            if (Double.isNaN(need)) {
                String group = "route=" + standard.route().label();
                need = measured.value(layout.index(Measure.NEED_UNCAPPED, group, "all"));
            }
            simulated++;
            progress.searched(simulated);
        }
    }
}
