package org.secureplaces.theory;

import java.util.List;

/**
 * The exact law of the number of children who are in a place where places are unlimited: residents
 * who are independently still there, and a Poisson number of arrivals.
 *
 * @param stillThere for each resident of the first day, the probability of being there
 * @param arrived mean number of those who came since and are there
 */
record CountLaw(List<Double> stillThere, double arrived) {

    private static final int MOST = 150;

    double mean() {
        return arrived + stillThere.stream().mapToDouble(p -> p).sum();
    }

    double variance() {
        return arrived + stillThere.stream().mapToDouble(p -> p * (1 - p)).sum();
    }

    /** Probabilities of 0, 1, 2 and so on: Poisson-binomial and Poisson, convolved. */
    double[] probabilities() {
        double[] law = new double[MOST];
        law[0] = Math.exp(-arrived);
        for (int n = 1; n < MOST; n++) {
            law[n] = law[n - 1] * arrived / n;
        }
        for (double p : stillThere) {
            for (int n = MOST - 1; n > 0; n--) {
                law[n] = law[n] * (1 - p) + law[n - 1] * p;
            }
            law[0] *= 1 - p;
        }
        return law;
    }

    /** Holds a sample against mean, variance and every probability. */
    void explains(Sample sample) {
        sample.hasMean(mean());
        sample.hasVariance(variance());
        sample.hasDistribution(probabilities());
    }
}
