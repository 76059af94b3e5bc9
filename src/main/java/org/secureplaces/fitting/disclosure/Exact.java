package org.secureplaces.fitting.disclosure;

import org.apache.commons.math3.distribution.BetaDistribution;
import org.secureplaces.engine.law.Gamma;
import org.secureplaces.fitting.survival.Estimate;
import org.secureplaces.fitting.survival.Parameter;
import org.secureplaces.statistics.Band;

/** Estimates whose 95% intervals are exact. */
public final class Exact {

    private static final double TAIL = 0.025;

    private Exact() {}

    /**
     * Events over time at risk, with the interval of a Poisson count (Garwood 1936, Biometrika 28,
     * 437-442).
     */
    public static Estimate rate(Parameter parameter, double events, double time) {
        double low = events == 0 ? 0 : new Gamma(events, 1).quantile(TAIL) / time;
        double high = new Gamma(events + 1, 1).quantile(1 - TAIL) / time;
        return new Estimate(
                parameter, events / time, new Band(low, high), Math.sqrt(events) / time);
    }

    /** A share of a number, with the interval of Clopper and Pearson (1934, Biometrika 26). */
    public static Estimate share(Parameter parameter, double some, double all) {
        double p = some / all;
        double low = some == 0 ? 0 : beta(some, all - some + 1, TAIL);
        double high = some == all ? 1 : beta(some + 1, all - some, 1 - TAIL);
        return new Estimate(parameter, p, new Band(low, high), Math.sqrt(p * (1 - p) / all));
    }

    private static double beta(double one, double other, double u) {
        return new BetaDistribution(null, one, other).inverseCumulativeProbability(u);
    }
}
