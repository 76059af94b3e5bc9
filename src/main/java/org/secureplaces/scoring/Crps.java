package org.secureplaces.scoring;

import org.secureplaces.engine.law.Normal;
import org.secureplaces.forecast.CountLaw;
import org.secureplaces.statistics.Spread;

/**
 * The continuous ranked probability score in the unit of what is forecast, 0 for a certain and
 * right forecast: the integral of (F(x) - 1{x >= y})^2 (Gneiting and Raftery 2007, Journal of the
 * American Statistical Association 102, 359-378).
 */
public final class Crps {

    private static final double DENSITY_AT_0 = 1 / StrictMath.sqrt(2 * StrictMath.PI);

    private Crps() {}

    /**
     * Of simulated futures, exactly as they stand: E|X - y| - E|X - X'| / 2, the second term from
     * the order statistics in n log n steps.
     *
     * @throws IllegalArgumentException if there is no future
     */
    public static double of(Spread futures, double outturn) {
        if (futures.isEmpty()) {
            throw new IllegalArgumentException("a score needs at least one future");
        }
        double[] sorted = futures.sorted();
        int n = sorted.length;
        double distance = 0;
        double apart = 0;
        for (int i = 0; i < n; i++) {
            distance += Math.abs(sorted[i] - outturn);
            apart += (2.0 * i + 1 - n) * sorted[i];
        }
        return distance / n - apart / n / n;
    }

    /**
     * Of a normal law (Gneiting, Raftery, Westveld and Goldman 2005, Monthly Weather Review 133,
     * equation 5); with a standard deviation of 0 the distance from the mean.
     */
    public static double ofNormal(double mean, double sd, double outturn) {
        if (sd == 0) {
            return Math.abs(outturn - mean);
        }
        double z = (outturn - mean) / sd;
        double density = DENSITY_AT_0 * StrictMath.exp(-z * z / 2);
        double below = 1 - Normal.survival(z);
        return sd * (z * (2 * below - 1) + 2 * density - 1 / StrictMath.sqrt(StrictMath.PI));
    }

    /**
     * Of a log-normal law (Jordan, Krueger and Lerch 2019, Journal of Statistical Software 90(12),
     * appendix A); with a standard deviation of 0 the distance from the median.
     *
     * @param median above 0
     * @param logSd standard deviation of the logarithm
     */
    public static double ofLogNormal(double median, double logSd, double outturn) {
        if (logSd == 0) {
            return Math.abs(outturn - median);
        }
        double z = StrictMath.log(Math.max(0, outturn) / median) / logSd;
        double mean = median * StrictMath.exp(logSd * logSd / 2);
        double apart = 1 - Normal.survival(logSd / StrictMath.sqrt(2));
        return outturn * (1 - 2 * Normal.survival(z))
                + 2 * mean * (Normal.survival(z - logSd) - apart);
    }

    /** Of the exact law of a count. */
    public static double of(CountLaw law, double outturn) {
        double[] probabilities = law.probabilities();
        double below = 0;
        double score = Math.max(0, outturn - probabilities.length);
        for (int n = 0; n < probabilities.length; n++) {
            below += probabilities[n];
            score += strip(n, below, outturn);
        }
        return score;
    }

    /** The integral from n to n + 1, in which the outturn may lie. */
    private static double strip(int n, double below, double outturn) {
        double before = Math.min(1, Math.max(0, outturn - n));
        return before * below * below + (1 - before) * (1 - below) * (1 - below);
    }
}
