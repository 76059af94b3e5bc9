package org.secureplaces.app.answer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.secureplaces.app.futures.SearchedFutures;
import org.secureplaces.app.input.HomeTexts;
import org.secureplaces.app.input.Inputs;
import org.secureplaces.app.input.Request;
import org.secureplaces.app.input.Settings;
import org.secureplaces.app.output.AnswerFolder;
import org.secureplaces.app.output.Manifests;
import org.secureplaces.experiment.Experiment;
import org.secureplaces.experiment.Plan;
import org.secureplaces.files.manifest.Manifest;
import org.secureplaces.files.scenario.ScenarioFile;
import org.secureplaces.files.table.PlanningTables;
import org.secureplaces.measure.Detail;
import org.secureplaces.measure.Layout;
import org.secureplaces.measure.Measured;
import org.secureplaces.planning.CandidatePlaces;
import org.secureplaces.planning.InterimLooks;
import org.secureplaces.planning.ScaledEstate;
import org.secureplaces.planning.SelectionRow;
import org.secureplaces.planning.Standard;
import org.secureplaces.question.Selection;
import org.secureplaces.report.AnswerPage;
import org.secureplaces.report.chart.HomeSizes;
import org.secureplaces.report.chart.SelectionChart;
import org.secureplaces.report.finding.SelectionFinding;
import org.secureplaces.run.Workers;
import org.secureplaces.scenario.Draws;
import org.secureplaces.scenario.Scenario;
import org.secureplaces.statistics.Statistics;

/** Compares where a number of places could be added, and selects the best. */
public final class PlacesSelectionJob {

    private static final double ERROR = 0.05;

    private final ScenarioFile file;
    private final Settings settings;
    private final Standard standard;
    private final Selection question;
    private final Manifest manifest;

    /** Takes a question and how it was asked. */
    public PlacesSelectionJob(Selection question, Request request) {
        this.file = Inputs.of(question.scenario());
        this.settings = Settings.of(question, request);
        this.standard = question.standard();
        this.question = question;
        this.manifest = Manifests.of(question, request, List.of(file));
    }

    /** Runs and writes; the folder is checked before anything is simulated. */
    public AnswerPage run(Path out, Workers.Progress progress) {
        List<Site> sites = sites();
        try (AnswerFolder folder = AnswerFolder.prepare(out, manifest)) {
            SearchedFutures futures = new SearchedFutures();
            var selection = select(sites, futures, progress);
            if (sites.stream().anyMatch(site -> site.trial().shares().isEmpty())) {
                throw PlacesJob.nobodyReferred(file, standard);
            }
            List<SelectionRow> rows =
                    folder.write(PlanningTables.SELECTION, rows(sites, selection));
            futures.write(folder.path(), settings.seed());
            AnswerPage page = page(rows, folder.made());
            folder.publish(page);
            return page;
        }
    }

    /** The page from the rows of a table that was written. */
    public AnswerPage page(List<SelectionRow> rows, AnswerPage.Made made) {
        SelectionFinding finding = new SelectionFinding(standard, question.ahead(), rows);
        SelectionChart chart = new SelectionChart(finding);
        HomeSizes sizes = new HomeSizes(HomeTexts.of(file));
        return new AnswerPage(
                "Where to add places",
                finding.answer(),
                List.of(chart.chart()),
                List.of(),
                Stream.concat(Stream.of(chart.table()), sizes.table().stream()).toList(),
                finding.guarantee(),
                made);
    }

    /** A place for the added places, and what its futures yielded. */
    private record Site(String at, Scenario scenario, Layout layout, CandidatePlaces trial) {}

    private List<Site> sites() {
        PlacesJob.growth(file, settings, standard, Optional.empty());
        Scenario base = Inputs.scenarios(List.of(file), settings.years()).get(0);
        List<Site> sites = new ArrayList<>();
        for (String at : ScaledEstate.sites(base)) {
            ScaledEstate growth = ScaledEstate.at(base, standard.route(), at);
            int places = growth.places() + question.add();
            Scenario to = growth.to(places);
            Scenario grown = to.named(to.name() + ", added at " + at);
            Layout layout = Layout.of(List.of(grown), Detail.HEADLINE, standard.withinDays());
            sites.add(new Site(at, grown, layout, new CandidatePlaces(places, standard, layout)));
        }
        if (sites.size() < 2) {
            throw Inputs.refusal(
                    "--add", "needs two places to compare, there is one in " + file.fileName());
        }
        return sites;
    }

    private org.secureplaces.planning.Selection select(
            List<Site> sites, SearchedFutures futures, Workers.Progress progress) {
        var selection =
                new org.secureplaces.planning.Selection(
                        sites.size(), ERROR, question.ahead(), InterimLooks.EACH);
        Workers workers = new Workers(settings.threads());
        int done = 0;
        while (!selection.isDone() && done < settings.replications()) {
            int first = done;
            done = Math.min(settings.replications(), done + InterimLooks.EACH);
            List<Integer> left = selection.remaining();
            Experiment experiment = new Experiment(plan(sites, left));
            workers.each(
                    first,
                    done,
                    Workers.draws(experiment),
                    draw -> {
                        if (!selection.isDone()) {
                            keep(sites, left, selection, draw.futures().get(0), futures);
                            take(sites, left, selection, draw.futures().get(0));
                        }
                    });
            progress.searched(done);
        }
        progress.done(done, done);
        return selection;
    }

    /** A future is kept of those sites that are compared in it. */
    private static void keep(
            List<Site> sites,
            List<Integer> ran,
            org.secureplaces.planning.Selection selection,
            List<Measured> future,
            SearchedFutures futures) {
        for (int number : selection.remaining()) {
            Site site = sites.get(number);
            futures.add(number, site.scenario(), site.layout(), future.get(ran.indexOf(number)));
        }
    }

    private Plan plan(List<Site> sites, List<Integer> left) {
        return new Plan(
                left.stream().map(number -> sites.get(number).scenario()).toList(),
                settings.seed(),
                settings.replications(),
                1,
                Detail.HEADLINE,
                standard.withinDays(),
                Draws.INDEPENDENT);
    }

    /** The others of a batch in which one is selected are not looked at. */
    private static void take(
            List<Site> sites,
            List<Integer> ran,
            org.secureplaces.planning.Selection selection,
            List<Measured> future) {
        double[] shares = new double[sites.size()];
        Arrays.fill(shares, Double.NaN);
        for (int number : selection.remaining()) {
            CandidatePlaces trial = sites.get(number).trial();
            trial.add(future.get(ran.indexOf(number)));
            shares[number] = trial.last();
        }
        if (!Double.isNaN(shares[selection.remaining().get(0)])) {
            selection.add(shares);
        }
    }

    private List<SelectionRow> rows(
            List<Site> sites, org.secureplaces.planning.Selection selection) {
        List<SelectionRow> rows = new ArrayList<>();
        for (int number = 0; number < sites.size(); number++) {
            Statistics shares = sites.get(number).trial().shares();
            rows.add(
                    new SelectionRow(
                            standard.route().label(),
                            sites.get(number).at(),
                            question.add(),
                            sites.get(number).trial().futures(),
                            shares.mean(),
                            shares.meanInterval().notBelowZero(),
                            selection.remaining().contains(number)));
        }
        return rows;
    }
}
