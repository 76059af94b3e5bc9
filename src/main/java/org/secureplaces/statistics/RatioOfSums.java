package org.secureplaces.statistics;

/**
 * The mean of a share over futures of unequal size: what is counted over what it is counted of,
 * each summed over all futures, so that a future counts by its size and one in which nothing could
 * be counted is lost in neither sum.
 *
 * <p>Its error is that of the delta method: to first order a draw with sums a and b moves the ratio
 * r from the others by (a - r b) over the mean of b, and draws are independent (ratio estimator of
 * clusters; Cochran 1977, Sampling Techniques, third edition, sections 2.11 and 9A.1).
 */
public final class RatioOfSums {

    private RatioOfSums() {}

    /**
     * The ratio and, by draw, the ratio with what the draw moves it by.
     *
     * @param above what is counted in each replication
     * @param below what it is counted of
     * @param runsPerDraw number of consecutive replications that share a draw
     */
    public static Mean mean(double[] above, double[] below, int runsPerDraw) {
        double[] parts = sums(above, runsPerDraw);
        double[] wholes = sums(below, runsPerDraw);
        double whole = sum(wholes);
        double ratio = whole == 0 ? Double.NaN : sum(parts) / whole;
        double[] byDraw = new double[wholes.length];
        for (int draw = 0; draw < byDraw.length; draw++) {
            double excess = parts[draw] - ratio * wholes[draw];
            byDraw[draw] = ratio + excess * byDraw.length / whole;
        }
        return new Mean(ratio, byDraw);
    }

    /** The sum of each draw over its replications. */
    public static double[] sums(double[] values, int runsPerDraw) {
        double[] sums = new double[(values.length + runsPerDraw - 1) / runsPerDraw];
        for (int replication = 0; replication < values.length; replication++) {
            sums[replication / runsPerDraw] += values[replication];
        }
        return sums;
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }
}
