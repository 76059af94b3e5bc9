package org.secureplaces.forecast;

import java.util.Arrays;

/**
 * Statistics of one series over replications that share draws of the parameters in groups of equal
 * size.
 *
 * <p>Chance is what differs between runs of one draw, ignorance what differs between draws beyond
 * it (first and second order uncertainty; one-way analysis of variance).
 */
final class Statistics {

    static final double LEVEL = 0.975;

    private final double[] observed;
    private final double[] sorted;
    private final double mean;
    private final Draws draws;
    private final Student student;

    /**
     * Takes the values of all replications in order; NaN values are left out.
     *
     * @param runsPerDraw number of consecutive replications that share a draw
     */
    Statistics(double[] values, int runsPerDraw) {
        this(values, runsPerDraw, new Student(LEVEL));
    }

    /** The same for one of many series, which share the quantiles of Student's law. */
    Statistics(double[] values, int runsPerDraw, Student student) {
        this.observed = observed(values, 0, values.length);
        this.sorted = observed.clone();
        Arrays.sort(sorted);
        this.mean = mean(observed);
        this.draws = new Draws(values, runsPerDraw);
        this.student = student;
    }

    boolean isEmpty() {
        return observed.length == 0;
    }

    /** Whether every observed value is 0. */
    boolean isZero() {
        return observed.length == 0 || sorted[0] == 0 && sorted[sorted.length - 1] == 0;
    }

    double mean() {
        return mean;
    }

    /** 95% interval of the mean: simulation error only. */
    Band meanInterval() {
        if (isEmpty()) {
            return Band.NONE;
        }
        double error = halfWidth(draws.means, student);
        return new Band(mean - error, mean + error);
    }

    /** Central 95% of the values. */
    Band futures() {
        return isEmpty() ? Band.NONE : new Band(quantile(1 - LEVEL), quantile(LEVEL));
    }

    /**
     * The quantile by linear interpolation between order statistics (Hyndman and Fan 1996, type 7).
     */
    double quantile(double probability) {
        if (isEmpty()) {
            return Double.NaN;
        }
        double at = probability * (sorted.length - 1);
        int below = (int) Math.floor(at);
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
    }

    double chanceSd() {
        return Math.sqrt(draws.chanceVariance());
    }

    double ignoranceSd() {
        return Math.sqrt(draws.ignoranceVariance());
    }

    /** Share of ignorance in the whole variance. */
    double shareIgnorance() {
        double ignorance = draws.ignoranceVariance();
        double all = draws.chanceVariance() + ignorance;
        return all == 0 ? 0 : ignorance / all;
    }

    double variance() {
        return variance(observed, mean);
    }

    static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return values.length == 0 ? Double.NaN : sum / values.length;
    }

    static double variance(double[] values, double mean) {
        double squares = 0;
        for (double value : values) {
            squares += (value - mean) * (value - mean);
        }
        return values.length < 2 ? Double.NaN : squares / (values.length - 1);
    }

    /**
     * Half-width of the interval of a mean of independent values that Student's law at a level
     * gives.
     */
    static double halfWidth(double[] values, double level) {
        return halfWidth(values, new Student(level));
    }

    private static double halfWidth(double[] values, Student student) {
        if (values.length < 2) {
            return Double.NaN;
        }
        double t = student.quantile(values.length - 1);
        return t * Math.sqrt(variance(values, mean(values)) / values.length);
    }

    /**
     * Those from one place to another that are numbers; loops, being 10 times as fast as streams.
     */
    private static double[] observed(double[] values, int from, int to) {
        double[] observed = new double[to - from];
        int count = 0;
        for (int i = from; i < to; i++) {
            if (!Double.isNaN(values[i])) {
                observed[count++] = values[i];
            }
        }
        return count == observed.length ? observed : Arrays.copyOf(observed, count);
    }

    /** The values by draw. */
    private static final class Draws {

        private final double[] means;
        private final double within;
        private final double runsHarmonic;

        Draws(double[] values, int runsPerDraw) {
            double[][] groups = groups(values, runsPerDraw);
            means = new double[groups.length];
            double squares = 0;
            int freedom = 0;
            double inverse = 0;
            for (int draw = 0; draw < groups.length; draw++) {
                means[draw] = mean(groups[draw]);
                inverse += 1.0 / groups[draw].length;
                if (groups[draw].length > 1) {
                    squares += variance(groups[draw], means[draw]) * (groups[draw].length - 1);
                    freedom += groups[draw].length - 1;
                }
            }
            within = freedom == 0 ? Double.NaN : squares / freedom;
            runsHarmonic = groups.length == 0 ? 1 : groups.length / inverse;
        }

        double chanceVariance() {
            return within;
        }

        double ignoranceVariance() {
            double between = variance(means, mean(means));
            return Math.max(0, between - within / runsHarmonic);
        }

        private static double[][] groups(double[] values, int runsPerDraw) {
            int draws = (values.length + runsPerDraw - 1) / runsPerDraw;
            double[][] groups = new double[draws][];
            int filled = 0;
            for (int draw = 0; draw < draws; draw++) {
                int end = Math.min(values.length, (draw + 1) * runsPerDraw);
                double[] own = observed(values, draw * runsPerDraw, end);
                if (own.length > 0) {
                    groups[filled++] = own;
                }
            }
            return Arrays.copyOf(groups, filled);
        }
    }
}
