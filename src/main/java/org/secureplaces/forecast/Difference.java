package org.secureplaces.forecast;

import java.util.Arrays;
import java.util.function.Function;
import org.secureplaces.forecast.row.ComparisonRow;
import org.secureplaces.forecast.row.SeriesName;
import org.secureplaces.statistics.Spread;
import org.secureplaces.statistics.Statistics;
import org.secureplaces.statistics.Student;

/** The paired difference of one series between two scenarios. */
final class Difference {

    private static final double ROUNDING = 1e-12;
    private static final double SAME = 1e-9;

    private final double[] base;
    private final double[] other;
    private final double[] differences;
    private final Statistics statistics;

    /**
     * Takes the values of both scenarios in the same replications.
     *
     * @param runsPerDraw number of consecutive replications that share a draw
     */
    Difference(double[] base, double[] other, int runsPerDraw) {
        this(base, other, runsPerDraw, new Student(Statistics.LEVEL));
    }

    /** The same for one of many series, which share the quantiles of Student's law. */
    Difference(double[] base, double[] other, int runsPerDraw, Student student) {
        this(base, other, differences -> new Statistics(differences, runsPerDraw, student));
    }

    /** The same where statistics are made of the futures' differences in another way. */
    Difference(double[] base, double[] other, Function<double[], Statistics> statistics) {
        this.base = base;
        this.other = other;
        this.differences = new double[base.length];
        for (int replication = 0; replication < base.length; replication++) {
            differences[replication] = between(base[replication], other[replication]);
        }
        this.statistics = statistics.apply(differences);
    }

    /** Whether there is no difference in any replication in which both were observed. */
    static boolean isZero(double[] base, double[] other) {
        for (int replication = 0; replication < base.length; replication++) {
            double by = between(base[replication], other[replication]);
            if (by != 0 && !Double.isNaN(by)) {
                return false;
            }
        }
        return true;
    }

    /** The same children in both, counted up in another order, are no difference. */
    private static double between(double base, double other) {
        double by = other - base;
        return Math.abs(by) <= SAME * Math.max(Math.abs(base), Math.abs(other)) ? 0 : by;
    }

    boolean isEmpty() {
        return statistics.isEmpty();
    }

    Statistics statistics() {
        return statistics;
    }

    /**
     * (Variance of base + variance of other) / variance of the difference, all of the futures'
     * values, also where the mean is a ratio of sums; NaN if the last is 0 but for rounding.
     */
    double varianceRatio() {
        double divisor = statistics.variance();
        double rounding = ROUNDING * statistics.meanOfFutures();
        return divisor > rounding * rounding
                ? (variance(base) + variance(other)) / divisor
                : Double.NaN;
    }

    /** Share of replications in which the other scenario's value is the higher one. */
    double shareHigher() {
        int observed = 0;
        int higher = 0;
        for (double by : differences) {
            observed += Double.isNaN(by) ? 0 : 1;
            higher += by > 0 ? 1 : 0;
        }
        return observed == 0 ? Double.NaN : (double) higher / observed;
    }

    ComparisonRow row(String against, String scenario, SeriesName name) {
        return new ComparisonRow(
                scenario,
                against,
                name,
                statistics.mean(),
                statistics.meanInterval(),
                statistics.futures(),
                shareHigher(),
                varianceRatio());
    }

    /** Over the replications in which both were observed. */
    private double variance(double[] values) {
        double[] paired = new double[values.length];
        int both = 0;
        for (int replication = 0; replication < values.length; replication++) {
            if (!Double.isNaN(differences[replication])) {
                paired[both++] = values[replication];
            }
        }
        double[] own = Arrays.copyOf(paired, both);
        return Spread.variance(own, Spread.mean(own));
    }
}
