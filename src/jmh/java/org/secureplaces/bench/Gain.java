package org.secureplaces.bench;

import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.stat.regression.OLSMultipleLinearRegression;

/**
 * How many times fewer futures, and how many times less processor time, a way of estimating a mean
 * takes than independent runs for the same half-width. Efficiency is 1 / (variance of one future x
 * its processor time), after Hammersley and Handscomb 1964, Monte Carlo Methods, chapter 5.
 *
 * @param futures variance of one future of independent runs over that of one of this way
 * @param time the same times the processor time of one of theirs over that of one of this way
 */
record Gain(double futures, double time) {

    /** A way whose futures have another variance and take another time. */
    static Gain of(double independent, double own, double secondsIndependent, double seconds) {
        double futures = independent / own;
        return new Gain(futures, futures * secondsIndependent / seconds);
    }

    /** Variance of a sum of series of the same futures, each with a weight. */
    static double variance(double[] weights, double[][] series) {
        double[] sums = new double[series[0].length];
        for (int one = 0; one < series.length; one++) {
            for (int future = 0; future < sums.length; future++) {
                sums[future] += weights[one] * series[one][future];
            }
        }
        return StatUtils.variance(sums);
    }

    /** The same where each series has futures of its own. */
    static double independent(double[] weights, double[][] series) {
        double variance = 0;
        for (int one = 0; one < series.length; one++) {
            variance += weights[one] * weights[one] * StatUtils.variance(series[one]);
        }
        return variance;
    }

    /**
     * Part of a variance that is left when numbers with known means are taken out by regression
     * (Lavenberg and Welch 1981, Management Science 27, 322-335).
     *
     * @param controls by future
     */
    static double left(double[] values, double[][] controls) {
        OLSMultipleLinearRegression regression = new OLSMultipleLinearRegression();
        regression.newSampleData(values, controls);
        return regression.estimateErrorVariance() / StatUtils.variance(values);
    }
}
