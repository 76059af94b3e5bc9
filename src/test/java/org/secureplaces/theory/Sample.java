package org.secureplaces.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.stat.StatUtils;

/**
 * One value from each of many independent replications, to be held against theory.
 *
 * <p>Theory must lie inside the 99.99% interval, and the interval must be narrow: with some hundred
 * such comparisons none fails by chance and none passes by width.
 *
 * @param what what was observed, for the message
 */
record Sample(String what, double[] values) {

    private static final double OUTSIDE = 1e-4;
    private static final double MEAN_WIDTH = 0.01;
    private static final double VARIANCE_WIDTH = 0.02;

    double mean() {
        return StatUtils.mean(values);
    }

    double variance() {
        return StatUtils.variance(values);
    }

    /** Half-width of the 99.99% interval of the mean. */
    double halfWidth() {
        return quantile() * Math.sqrt(variance() / values.length);
    }

    /** The mean agrees, with a half-width of at most 1% of it. */
    void hasMean(double theory) {
        hasMean(theory, MEAN_WIDTH * theory);
    }

    /** The mean agrees, with a half-width of at most some amount. */
    void hasMean(double theory, double widest) {
        compare("mean", mean(), halfWidth(), theory, widest);
    }

    /** The variance agrees, with a half-width of at most 2% of it. */
    void hasVariance(double theory) {
        hasVariance(theory, VARIANCE_WIDTH * theory);
    }

    /**
     * The variance agrees, with a half-width of at most some amount; the error of a variance
     * follows from the fourth central moment.
     */
    void hasVariance(double theory, double widest) {
        double mean = mean();
        double fourth = 0;
        for (double value : values) {
            double square = (value - mean) * (value - mean);
            fourth += square * square / values.length;
        }
        double error = Math.sqrt((fourth - variance() * variance()) / values.length);
        compare("variance", variance(), quantile() * error, theory, widest);
    }

    /**
     * The distribution of a count lies inside the 99.99% band of Dvoretzky, Kiefer and Wolfowitz
     * with Massart's constant (1990, Annals of Probability 18, 1269-1283).
     *
     * @param probabilities of 0, 1, 2 and so on
     */
    void hasDistribution(double[] probabilities) {
        double[] counts = new double[probabilities.length];
        for (double value : values) {
            assertThat(value).as(what).isEqualTo(Math.rint(value)).isLessThan(counts.length);
            counts[(int) value]++;
        }
        double band = Math.sqrt(Math.log(2 / OUTSIDE) / (2.0 * values.length));
        double observed = 0;
        double theory = 0;
        double furthest = 0;
        for (int count = 0; count < counts.length; count++) {
            observed += counts[count] / values.length;
            theory += probabilities[count];
            furthest = Math.max(furthest, Math.abs(observed - theory));
        }
        TheoryTable.add(
                "distance of the distribution of " + what, 0, furthest, band, values.length);
        assertThat(furthest)
                .as("distance of the distribution of %s from theory", what)
                .isLessThanOrEqualTo(band);
    }

    private void compare(
            String moment, double estimate, double halfWidth, double theory, double widest) {
        TheoryTable.add(moment + " of " + what, theory, estimate, halfWidth, values.length);
        String name = moment + " of " + what + ", theory " + theory;
        assertThat(halfWidth).as("half-width of the %s", name).isLessThanOrEqualTo(widest);
        assertThat(estimate).as(name).isCloseTo(theory, within(halfWidth));
    }

    private double quantile() {
        return new TDistribution(null, values.length - 1)
                .inverseCumulativeProbability(1 - OUTSIDE / 2);
    }
}
