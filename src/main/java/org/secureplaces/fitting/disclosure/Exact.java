package org.secureplaces.fitting.disclosure;

import org.secureplaces.fitting.survival.Estimate;
import org.secureplaces.fitting.survival.Parameter;
import org.secureplaces.statistics.Band;
import org.secureplaces.statistics.ExactInterval;

/** Estimates whose 95% intervals are exact. */
public final class Exact {

    private Exact() {}

    /**
     * Events over time at risk, with the interval of a Poisson count (Garwood 1936, Biometrika 28,
     * 437-442).
     */
    public static Estimate rate(Parameter parameter, double events, double time) {
        Band count = ExactInterval.ofCount(events);
        Band band = new Band(count.low() / time, count.high() / time);
        return new Estimate(parameter, events / time, band, Math.sqrt(events) / time);
    }

    /** A share of a number, with the interval of Clopper and Pearson (1934, Biometrika 26). */
    public static Estimate share(Parameter parameter, double some, double all) {
        double p = some / all;
        return new Estimate(
                parameter, p, ExactInterval.ofShare(some, all), Math.sqrt(p * (1 - p) / all));
    }
}
