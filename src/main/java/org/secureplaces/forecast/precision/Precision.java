package org.secureplaces.forecast.precision;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.secureplaces.experiment.Outcomes;
import org.secureplaces.forecast.Futures;
import org.secureplaces.forecast.row.PrecisionRow;
import org.secureplaces.measure.Layout;
import org.secureplaces.measure.Measure;
import org.secureplaces.statistics.Band;
import org.secureplaces.statistics.OrderStatistics;
import org.secureplaces.statistics.Spread;
import org.secureplaces.statistics.Statistics;

/**
 * How precisely replications tell the headline measures of each scenario over the whole forecast:
 * their means (of the share placed a ratio of sums) and the ends of the band of 95 futures in 100.
 */
public final class Precision {

    private static final String WELFARE = "route=welfare";
    private static final String ALL = "all";
    private static final double[] ENDS = {1 - Statistics.LEVEL, Statistics.LEVEL};

    private Precision() {}

    /** A row for each statistic of each measure that was observed in every replication. */
    public static List<PrecisionRow> of(Outcomes outcomes) {
        List<PrecisionRow> rows = new ArrayList<>();
        Futures futures = new Futures(outcomes);
        for (int scenario = 0; scenario < outcomes.plan().scenarios().size(); scenario++) {
            String name = outcomes.plan().scenarios().get(scenario).name();
            for (Map.Entry<Measure, Integer> headline : headlines(outcomes.layout()).entrySet()) {
                double[] values = outcomes.values(scenario, headline.getValue());
                int runs = outcomes.plan().runsPerDraw();
                if (Spread.observed(values, 0, values.length).length == values.length) {
                    Statistics statistics = futures.statistics(scenario, headline.getValue());
                    OrderStatistics order = new OrderStatistics(values, runs);
                    rows.addAll(
                            rows(
                                    new Named(name, headline.getKey().label(), values.length),
                                    statistics,
                                    order));
                }
            }
        }
        return List.copyOf(rows);
    }

    /** Whether every half-width is at most a part of the mean. */
    public static boolean isReached(List<PrecisionRow> rows, double precision) {
        return rows.stream().allMatch(row -> row.relativeHalfWidth() <= precision);
    }

    private record Named(String scenario, String measure, int replications) {

        PrecisionRow row(String statistic, double estimate, Band interval) {
            return new PrecisionRow(
                    scenario, measure, statistic, replications, estimate, interval, 0);
        }
    }

    private static List<PrecisionRow> rows(
            Named named, Statistics statistics, OrderStatistics order) {
        List<PrecisionRow> rows = new ArrayList<>();
        double mean = statistics.mean();
        rows.add(row(named.row("mean", mean, statistics.meanInterval()), mean));
        for (double end : ENDS) {
            Band band = order.interval(end, Statistics.LEVEL);
            String name = end < 0.5 ? "0.025" : "0.975";
            double quantile = statistics.quantile(end);
            rows.add(row(named.row(name, quantile, band), mean));
        }
        return rows;
    }

    /** The same with its half-width over the mean; a measure that is always 0 is known exactly. */
    private static PrecisionRow row(PrecisionRow row, double mean) {
        double half = (row.interval().high() - row.interval().low()) / 2;
        return new PrecisionRow(
                row.scenario(),
                row.measure(),
                row.statistic(),
                row.replications(),
                row.estimate(),
                row.interval(),
                half == 0 ? 0 : half / Math.abs(mean));
    }

    private static Map<Measure, Integer> headlines(Layout layout) {
        Map<Measure, Integer> headlines = new LinkedHashMap<>();
        headlines.put(
                Measure.CHILDREN_WITHOUT_PLACE,
                layout.index(Measure.CHILDREN_WITHOUT_PLACE, WELFARE, ALL));
        headlines.put(Measure.SHARE_PLACED, layout.index(Measure.SHARE_PLACED, WELFARE, ALL));
        headlines.put(Measure.WAITING, layout.index(Measure.WAITING, WELFARE, ALL));
        headlines.put(
                Measure.CHILDREN_ACCOMMODATED,
                layout.index(Measure.CHILDREN_ACCOMMODATED, ALL, ALL));
        return headlines;
    }
}
