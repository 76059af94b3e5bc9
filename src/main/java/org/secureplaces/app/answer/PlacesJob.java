package org.secureplaces.app.answer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.secureplaces.app.input.Inputs;
import org.secureplaces.app.input.Request;
import org.secureplaces.app.input.Settings;
import org.secureplaces.app.output.AnswerFolder;
import org.secureplaces.app.output.Manifests;
import org.secureplaces.files.InputException;
import org.secureplaces.files.manifest.Manifest;
import org.secureplaces.files.scenario.ScenarioFile;
import org.secureplaces.files.table.PastRecordFile;
import org.secureplaces.files.table.PlanningTables;
import org.secureplaces.files.table.Tables;
import org.secureplaces.forecast.row.SummaryRow;
import org.secureplaces.planning.CandidatePlaces;
import org.secureplaces.planning.PlacesQuestion;
import org.secureplaces.planning.PlacesRow;
import org.secureplaces.planning.ScaledEstate;
import org.secureplaces.planning.Standard;
import org.secureplaces.question.Places;
import org.secureplaces.report.AnswerPage;
import org.secureplaces.report.chart.PlacesChart;
import org.secureplaces.report.chart.StepBars;
import org.secureplaces.report.finding.PlacesFinding;
import org.secureplaces.report.finding.PlacesMethod;
import org.secureplaces.report.finding.PlacesSteps;
import org.secureplaces.run.Workers;
import org.secureplaces.scenario.Scenario;

/** Finds the smallest number of places with which a share of referrals is placed in time. */
public final class PlacesJob {

    private final ScenarioFile file;
    private final Settings settings;
    private final Standard standard;
    private final Optional<Double> sure;
    private final Optional<String> at;
    private final Manifest manifest;

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
        ScaledEstate growth = growth(file, settings, standard, at);
        try (AnswerFolder folder = AnswerFolder.prepare(out, manifest)) {
            PlacesSearch search = new PlacesSearch(settings, standard, sure, growth, progress);
            SortedMap<Integer, CandidatePlaces> trials = search.run();
            List<PlacesRow> rows = new ArrayList<>();
            trials.values().forEach(trial -> rows.addAll(trial.rows()));
            if (rows.isEmpty()) {
                throw nobodyReferred(file, standard);
            }
            search.futures().write(folder.path(), settings.seed());
            List<SummaryRow> steps = folder.write(Tables.SUMMARY, steps(trials));
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

    private static List<SummaryRow> steps(SortedMap<Integer, CandidatePlaces> trials) {
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
    static ScaledEstate growth(
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
            return at.map(place -> ScaledEstate.at(base, standard.route(), place))
                    .orElseGet(() -> ScaledEstate.everywhere(base, standard.route()));
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
}
