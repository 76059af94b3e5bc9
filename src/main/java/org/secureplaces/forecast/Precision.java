package org.secureplaces.forecast;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.secureplaces.experiment.Outcomes;
import org.secureplaces.forecast.row.Band;
import org.secureplaces.forecast.row.PrecisionRow;
import org.secureplaces.measure.Layout;
import org.secureplaces.measure.Measure;

/**
 * How precisely replications tell the headline measures of each scenario over the whole forecast:
 * their means (a share is a mean too) and the ends of the band of 95 futures in 100.
 */
public final class Precision {

    private static final String WELFARE = "route=welfare";
    private static final String ALL = "all";
    private static final double[] ENDS = {1 - Statistics.LEVEL, Statistics.LEVEL};

    private Precision() {}

    /** A row for each statistic of each measure that was observed in every replication. */
    public static List<PrecisionRow> of(Outcomes outcomes) {
        List<PrecisionRow> rows = new ArrayList<>();
        Student student = new Student(Statistics.LEVEL);
        for (int scenario = 0; scenario < outcomes.plan().scenarios().size(); scenario++) {
            String name = outcomes.plan().scenarios().get(scenario).name();
            for (Map.Entry<Measure, Integer> headline : headlines(outcomes.layout()).entrySet()) {
                double[] values = outcomes.values(scenario, headline.getValue());
                int runs = outcomes.plan().runsPerDraw();
                if (Spread.observed(values, 0, values.length).length == values.length) {
                    rows.addAll(rows(name, headline.getKey().label(), values, runs, student));
                }
            }
        }
        return List.copyOf(rows);
    }

    /** Whether every half-width is at most a part of the mean. */
    public static boolean isReached(List<PrecisionRow> rows, double precision) {
        return rows.stream().allMatch(row -> row.relativeHalfWidth() <= precision);
    }

    private static List<PrecisionRow> rows(
            String scenario, String measure, double[] values, int runs, Student student) {
        List<PrecisionRow> rows = new ArrayList<>();
        Statistics statistics = new Statistics(values, runs, student);
        double mean = statistics.mean();
        int n = values.length;
        rows.add(
                row(
                        new PrecisionRow(
                                scenario, measure, "mean", n, mean, statistics.meanInterval(), 0),
                        mean));
        OrderStatistics order = new OrderStatistics(values, runs);
        for (double end : ENDS) {
            Band band = order.interval(end, Statistics.LEVEL);
            String name = end < 0.5 ? "0.025" : "0.975";
            double quantile = statistics.quantile(end);
            rows.add(row(new PrecisionRow(scenario, measure, name, n, quantile, band, 0), mean));
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
