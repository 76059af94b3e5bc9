package org.secureplaces.statistics;

import java.util.Arrays;
import org.secureplaces.engine.law.Normal;

/**
 * Interval of a quantile between two of the values in order of size, whose ranks follow from the
 * binomial law of how many lie below (David and Nagaraja 2003, Order Statistics, section 7.1).
 * Values of one draw of the parameters are alike, so the variance of that number is taken between
 * draws.
 */
public final class OrderStatistics {

    private final double[] values;
    private final int runsPerDraw;
    private final double[] sorted;

    /** Takes the values of all replications in order; there must be no NaN. */
    public OrderStatistics(double[] values, int runsPerDraw) {
        this.values = values;
        this.runsPerDraw = runsPerDraw;
        this.sorted = values.clone();
        Arrays.sort(sorted);
    }

    /** The interval; an end is NaN where there are too few values for it. */
    public Band interval(double probability, double level) {
        int n = sorted.length;
        double below = n * probability;
        double z = Normal.quantile(level);
        double reach = z * Math.sqrt(variance(probability));
        int low = (int) Math.floor(below - reach);
        int high = (int) Math.ceil(below + reach) + 1;
        return new Band(
                low < 1 ? Double.NaN : sorted[low - 1], high > n ? Double.NaN : sorted[high - 1]);
    }

    /** Variance of the number of values below the quantile: binomial, or larger between draws. */
    private double variance(double probability) {
        int n = sorted.length;
        double binomial = n * probability * (1 - probability);
        if (runsPerDraw == 1) {
            return binomial;
        }
        double quantile = sorted[Math.min(n - 1, (int) Math.floor(n * probability))];
        int draws = n / runsPerDraw;
        double[] counts = new double[draws];
        for (int run = 0; run < draws * runsPerDraw; run++) {
            counts[run / runsPerDraw] += values[run] < quantile ? 1 : 0;
        }
        double between = draws < 2 ? 0 : draws * Spread.variance(counts, Spread.mean(counts));
        return Math.max(binomial, between);
    }
}
