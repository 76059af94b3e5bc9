package org.secureplaces.statistics;

import org.apache.commons.math3.distribution.BetaDistribution;
import org.secureplaces.engine.law.Gamma;

/** Central 95% intervals of counts that hold what they should whatever the truth is. */
public final class ExactInterval {

    private static final double TAIL = 0.025;

    private ExactInterval() {}

    /**
     * Of a share of independent cases (Clopper and Pearson 1934, Biometrika 26, 404-413), from 0 to
     * 1 where there was no case.
     *
     * @param some cases that have something, from 0 to all; a weighted number need not be whole
     */
    public static Band ofShare(double some, double all) {
        double low = some == 0 ? 0 : beta(some, all - some + 1, TAIL);
        double high = some == all ? 1 : beta(some + 1, all - some, 1 - TAIL);
        return new Band(low, high);
    }

    /**
     * Of the mean of a Poisson count, 0 or more (Garwood 1936, Biometrika 28, 437-442).
     *
     * @param events that were counted
     */
    public static Band ofCount(double events) {
        double low = events == 0 ? 0 : new Gamma(events, 1).quantile(TAIL);
        return new Band(low, new Gamma(events + 1, 1).quantile(1 - TAIL));
    }

    private static double beta(double one, double other, double probability) {
        return new BetaDistribution(null, one, other).inverseCumulativeProbability(probability);
    }
}
