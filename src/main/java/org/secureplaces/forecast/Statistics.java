package org.secureplaces.forecast;

import java.util.Arrays;
import org.apache.commons.math3.distribution.TDistribution;

/**
 * Statistics of one series over replications that share draws of the parameters in groups of equal
 * size.
 *
 * <p>Chance is what differs between runs of one draw, ignorance what differs between draws beyond
 * it (first and second order uncertainty; one-way analysis of variance).
 */
final class Statistics {

    private static final double LEVEL = 0.975;

    private final double[] observed;
    private final double[] sorted;
    private final double mean;
    private final double meanError;
    private final double chanceVariance;
    private final double ignoranceVariance;

    /**
     * Takes the values of all replications in order; NaN values are left out.
     *
     * @param runsPerDraw number of consecutive replications that share a draw
     */
    Statistics(double[] values, int runsPerDraw) {
        observed = Arrays.stream(values).filter(value -> !Double.isNaN(value)).toArray();
        sorted = observed.clone();
        Arrays.sort(sorted);
        mean = mean(observed);
        Draws draws = new Draws(values, runsPerDraw);
        meanError = draws.meanError();
        chanceVariance = draws.chanceVariance();
        ignoranceVariance = draws.ignoranceVariance();
    }

    boolean isEmpty() {
        return observed.length == 0;
    }

    /** Whether every observed value is 0. */
    boolean isZero() {
        return Arrays.stream(observed).allMatch(value -> value == 0);
    }

    double mean() {
        return mean;
    }

    /** 95% interval of the mean: simulation error only. */
    Band meanInterval() {
        return isEmpty() ? Band.NONE : new Band(mean - meanError, mean + meanError);
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
        return Math.sqrt(chanceVariance);
    }

    double ignoranceSd() {
        return Math.sqrt(ignoranceVariance);
    }

    /** Share of ignorance in the whole variance. */
    double shareIgnorance() {
        double all = chanceVariance + ignoranceVariance;
        return all == 0 ? 0 : ignoranceVariance / all;
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

    /** Half-width of the 95% interval of a mean of independent values. */
    static double halfWidth(double[] values, double level) {
        if (values.length < 2) {
            return Double.NaN;
        }
        double t = new TDistribution(values.length - 1).inverseCumulativeProbability(level);
        return t * Math.sqrt(variance(values, mean(values)) / values.length);
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

        double meanError() {
            return halfWidth(means, LEVEL);
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
                double[] own =
                        Arrays.stream(values, draw * runsPerDraw, end)
                                .filter(value -> !Double.isNaN(value))
                                .toArray();
                if (own.length > 0) {
                    groups[filled++] = own;
                }
            }
            return Arrays.copyOf(groups, filled);
        }
    }
}
