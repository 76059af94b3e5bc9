package org.secureplaces.calibration;

import java.util.List;

/**
 * A point that is tried, and the chances that it is tried with.
 *
 * @param at where it lies in the prior of each parameter: probabilities strictly between 0 and 1
 * @param rest number of the draw of what is not known either, is not calibrated, and is the same in
 *     all parts of the simulation; not negative
 * @param chances for each part of the simulation the number of its random numbers, not negative
 */
public record ParameterPoint(List<Double> at, long rest, List<Long> chances) {
    public ParameterPoint {
        at = List.copyOf(at);
        chances = List.copyOf(chances);
        requireNotNegative(rest);
        chances.forEach(ParameterPoint::requireNotNegative);
        for (double place : at) {
            if (!(place > 0 && place < 1)) {
                throw new IllegalArgumentException(
                        "a place in a prior must lie between 0 and 1, was " + place);
            }
        }
    }

    private static void requireNotNegative(long chance) {
        if (chance < 0) {
            throw new IllegalArgumentException("chance must not be negative, was " + chance);
        }
    }
}
