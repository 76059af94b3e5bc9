package org.secureplaces.statistics;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The observed values of one series: their mean, and quantiles once they are asked for. */
public final class Spread {

    /**
     * So many values from an end a quantile is found by keeping these rather than by sorting all:
     * of 200 values both ends of the central 95% take a quarter of the time.
     */
    private static final int FEW = 16;

    private final double[] observed;
    private final double mean;
    private double @Nullable [] sorted;

    /** Takes the values of all replications; NaN values are left out. */
    public Spread(double[] values) {
        this.observed = observed(values, 0, values.length);
        this.mean = mean(observed);
    }

    public boolean isEmpty() {
        return observed.length == 0;
    }

    /** Whether every observed value is 0. */
    public boolean isZero() {
        return isZero(observed);
    }

    /** Whether every value that is a number is 0. */
    public static boolean isZero(double[] values) {
        for (double value : values) {
            if (value != 0 && !Double.isNaN(value)) {
                return false;
            }
        }
        return true;
    }

    /** The observed values in order of replication. */
    public double[] observed() {
        return observed;
    }

    /** The observed values in order of size. */
    public double[] sorted() {
        return inOrder().clone();
    }

    public double mean() {
        return mean;
    }

    /**
     * The quantile by linear interpolation between order statistics (Hyndman and Fan 1996, type 7).
     */
    public double quantile(double probability) {
        if (isEmpty()) {
            return Double.NaN;
        }
        double at = probability * (observed.length - 1);
        int below = (int) Math.floor(at);
        int above = Math.min(below + 1, observed.length - 1);
        return between(inOrder(), below, above, at - below);
    }

    /** The same quantile where no other is asked for: near an end without sorting all values. */
    double onlyQuantile(double probability) {
        int last = observed.length - 1;
        double at = probability * last;
        int below = (int) Math.floor(at);
        int above = Math.min(below + 1, last);
        if (sorted != null || isEmpty() || above >= FEW && last - below >= FEW) {
            return quantile(probability);
        }
        if (above < FEW) {
            return between(first(above + 1, 1), below, above, at - below);
        }
        return between(first(last - below + 1, -1), last - below, last - above, at - below);
    }

    private static double between(double[] values, int below, int above, double part) {
        return values[below] + part * (values[above] - values[below]);
    }

    /**
     * The first few values in order of size.
     *
     * @param sign 1 for the smallest, -1 for the largest, the largest first
     */
    private double[] first(int count, int sign) {
        double[] kept = new double[count];
        for (int i = 0; i < observed.length; i++) {
            double value = observed[i];
            int place = Math.min(i, count - 1);
            if (i < count || sign * Double.compare(value, kept[place]) < 0) {
                while (place > 0 && sign * Double.compare(value, kept[place - 1]) < 0) {
                    kept[place] = kept[--place];
                }
                kept[place] = value;
            }
        }
        return kept;
    }

    private double[] inOrder() {
        if (sorted == null) {
            sorted = observed.clone();
            Arrays.sort(sorted);
        }
        return sorted;
    }

    /** Mean of values that are all numbers; NaN where there are none. */
    public static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return values.length == 0 ? Double.NaN : sum / values.length;
    }

    /**
     * Those from one place to another that are numbers; loops, being 10 times as fast as streams.
     */
    public static double[] observed(double[] values, int from, int to) {
        double[] observed = new double[to - from];
        int count = 0;
        for (int i = from; i < to; i++) {
            if (!Double.isNaN(values[i])) {
                observed[count++] = values[i];
            }
        }
        return count == observed.length ? observed : Arrays.copyOf(observed, count);
    }

    /** Sample variance of values that are all numbers about their mean; NaN of fewer than 2. */
    public static double variance(double[] values, double mean) {
        double squares = 0;
        for (double value : values) {
            squares += (value - mean) * (value - mean);
        }
        return values.length < 2 ? Double.NaN : squares / (values.length - 1);
    }
}
