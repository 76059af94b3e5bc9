package org.secureplaces.app.answer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.secureplaces.app.futures.SearchedFutures;
import org.secureplaces.app.input.ClosingHomes;
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
import org.secureplaces.measure.Measure;
import org.secureplaces.measure.Measured;
import org.secureplaces.planning.InterimLooks;
import org.secureplaces.planning.OrderRow;
import org.secureplaces.planning.PairedOrder;
import org.secureplaces.planning.StudentAnytime;
import org.secureplaces.question.ClosuresOrder;
import org.secureplaces.report.AnswerPage;
import org.secureplaces.report.chart.HomeSizes;
import org.secureplaces.report.chart.OrderChart;
import org.secureplaces.report.finding.OrderFinding;
import org.secureplaces.run.Workers;
import org.secureplaces.scenario.Draws;
import org.secureplaces.scenario.Horizon;
import org.secureplaces.scenario.Scenario;
import org.secureplaces.statistics.Band;
import org.secureplaces.statistics.Statistics;

/**
 * Orders closures by their harm, and simulates futures only of those whose order is open. Every
 * future has a draw of its own, and draws are independent, as the guarantee asks.
 */
public final class ClosuresOrderJob {

    private static final double MEAN_ERROR = 0.05;
    private static final double MONTHS_A_YEAR = 12;

    private final ScenarioFile file;
    private final Settings settings;
    private final ClosuresOrder question;
    private final Manifest manifest;

    /** Takes a question and how it was asked. */
    public ClosuresOrderJob(ClosuresOrder question, Request request) {
        this.file = Inputs.of(question.scenario());
        this.settings = Settings.of(question, request);
        this.question = question;
        this.manifest = Manifests.of(question, request, List.of(file));
    }

    /** Runs and writes; the folder is checked before anything is simulated. */
    public AnswerPage run(Path out, Workers.Progress progress) {
        Scenario base = base();
        List<Scenario> closed =
                new ClosingHomes(file, question.on(), question.pairs()).scenarios(base);
        if (closed.size() < 2) {
            throw Inputs.refusal(
                    "--sure",
                    "needs two closures to compare, there are fewer in " + file.fileName());
        }
        try (AnswerFolder folder = AnswerFolder.prepare(out, manifest)) {
            SearchedFutures futures = new SearchedFutures();
            Search search = new Search(base, closed, futures);
            search.run(progress);
            List<OrderRow> rows = folder.write(PlanningTables.ORDER, search.rows());
            futures.write(folder.path(), settings.seed());
            AnswerPage page = page(rows, folder.made());
            folder.publish(page);
            return page;
        }
    }

    /** The page from the rows of a table that was written. */
    public AnswerPage page(List<OrderRow> rows, AnswerPage.Made made) {
        OrderFinding finding =
                new OrderFinding(question.sure(), question.ahead(), years(base()), rows);
        OrderChart chart = new OrderChart(finding);
        HomeSizes sizes = new HomeSizes(HomeTexts.of(file));
        return new AnswerPage(
                "Which closure harms most",
                finding.answer(),
                List.of(chart.chart()),
                List.of(),
                Stream.concat(Stream.of(chart.table()), sizes.table().stream()).toList(),
                finding.guarantee(),
                made);
    }

    private Scenario base() {
        return Inputs.scenarios(List.of(file), settings.years()).get(0);
    }

    /** Length of the forecast by whole months, as reports count it. */
    private static double years(Scenario base) {
        Horizon horizon = base.horizon();
        return horizon.forecastFrom().until(horizon.end()).toTotalMonths() / MONTHS_A_YEAR;
    }

    /** The futures that were simulated so far, and what they tell. */
    private final class Search {

        private final Scenario base;
        private final List<Scenario> closed;
        private final SearchedFutures futures;
        private final Layout layout;
        private final int index;
        private final PairedOrder order;
        private final List<List<Double>> harms = new ArrayList<>();

        Search(Scenario base, List<Scenario> closed, SearchedFutures futures) {
            this.base = base;
            this.closed = closed;
            this.futures = futures;
            this.layout = Layout.of(List.of(base), Detail.HEADLINE);
            this.index = layout.index(Measure.CHILDREN_WITHOUT_PLACE, "route=welfare", "all");
            this.order =
                    new PairedOrder(
                            closed.size(),
                            1 - question.sure(),
                            question.ahead() * years(base),
                            InterimLooks.FIRST,
                            settings.replications());
            closed.forEach(one -> harms.add(new ArrayList<>()));
        }

        void run(Workers.Progress progress) {
            Workers workers = new Workers(settings.threads());
            int done = 0;
            List<Integer> open = order.open();
            while (!open.isEmpty() && done < settings.replications()) {
                int first = done;
                done = Math.min(settings.replications(), done + InterimLooks.EACH);
                List<Integer> ran = open;
                Experiment experiment = new Experiment(plan(ran));
                workers.each(
                        first, done, experiment::run, draw -> take(ran, draw.futures().get(0)));
                order.look();
                open = order.open();
                progress.done(done, open.isEmpty() ? done : settings.replications());
            }
        }

        private Plan plan(List<Integer> open) {
            List<Scenario> scenarios = new ArrayList<>(List.of(base));
            open.forEach(number -> scenarios.add(closed.get(number)));
            return new Plan(
                    scenarios,
                    settings.seed(),
                    settings.replications(),
                    1,
                    Detail.HEADLINE,
                    Layout.FOLLOW_UP_DAYS,
                    Draws.INDEPENDENT);
        }

        private void take(List<Integer> ran, List<Measured> future) {
            futures.add(0, base, layout, future.get(0));
            double[] values = new double[closed.size()];
            Arrays.fill(values, Double.NaN);
            for (int place = 0; place < ran.size(); place++) {
                int number = ran.get(place);
                Measured measured = future.get(place + 1);
                futures.add(number + 1, closed.get(number), layout, measured);
                values[number] = measured.value(index) - future.get(0).value(index);
                harms.get(number).add(values[number]);
            }
            order.add(values);
        }

        List<OrderRow> rows() {
            List<OrderRow> rows = new ArrayList<>();
            for (int number = 0; number < closed.size(); number++) {
                rows.add(row(number));
            }
            return rows;
        }

        private OrderRow row(int number) {
            double[] values = harms.get(number).stream().mapToDouble(Double::doubleValue).toArray();
            Statistics statistics = new Statistics(values, 1);
            return new OrderRow(
                    ClosingHomes.of(closed.get(number)),
                    values.length,
                    statistics.mean(),
                    meanInterval(statistics, values.length),
                    statistics.futures(),
                    order.rankLow(number),
                    order.rankHigh(number),
                    order.isOpen(number));
        }

        /** The usual interval would err more often, since one stops when it suits. */
        private Band meanInterval(Statistics statistics, int values) {
            StudentAnytime interval = new StudentAnytime(MEAN_ERROR, settings.replications());
            double half = interval.halfWidth(values, Math.sqrt(statistics.variance()));
            return Double.isInfinite(half)
                    ? Band.NONE
                    : new Band(statistics.mean() - half, statistics.mean() + half);
        }
    }
}
