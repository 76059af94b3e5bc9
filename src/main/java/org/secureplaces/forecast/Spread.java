package org.secureplaces.forecast;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The observed values of one series: their mean, and quantiles once they are asked for. */
public final class Spread {

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
    boolean isZero() {
        return isZero(observed);
    }

    /** Whether every value that is a number is 0. */
    static boolean isZero(double[] values) {
        for (double value : values) {
            if (value != 0 && !Double.isNaN(value)) {
                return false;
            }
        }
        return true;
    }

    /** The observed values in order of replication. */
    double[] observed() {
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
        double[] values = inOrder();
        double at = probability * (values.length - 1);
        int below = (int) Math.floor(at);
        int above = Math.min(below + 1, values.length - 1);
        return values[below] + (at - below) * (values[above] - values[below]);
    }

    private double[] inOrder() {
        if (sorted == null) {
            sorted = observed.clone();
            Arrays.sort(sorted);
        }
        return sorted;
    }

    static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return values.length == 0 ? Double.NaN : sum / values.length;
    }

    /**
     * Those from one place to another that are numbers; loops, being 10 times as fast as streams.
     */
    static double[] observed(double[] values, int from, int to) {
        double[] observed = new double[to - from];
        int count = 0;
        for (int i = from; i < to; i++) {
            if (!Double.isNaN(values[i])) {
                observed[count++] = values[i];
            }
        }
        return count == observed.length ? observed : Arrays.copyOf(observed, count);
    }
}
