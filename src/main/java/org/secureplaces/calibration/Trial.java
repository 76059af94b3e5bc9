package org.secureplaces.calibration;

import java.util.ArrayList;
import java.util.List;

/**
 * A point that is tried, and the chances that it is tried with.
 *
 * @param at where it lies in the prior of each parameter: probabilities strictly between 0 and 1
 * @param chances for each part of the simulation the number of its random numbers, not negative;
 *     two trials with the same ones differ by their parameters alone
 */
public record Trial(List<Double> at, List<Long> chances) {
    public Trial {
        at = List.copyOf(at);
        chances = List.copyOf(chances);
        for (long chance : chances) {
            if (chance < 0) {
                throw new IllegalArgumentException("chance must not be negative, was " + chance);
            }
        }
        for (double place : at) {
            if (!(place > 0 && place < 1)) {
                throw new IllegalArgumentException(
                        "a place in a prior must lie between 0 and 1, was " + place);
            }
        }
    }

    /** The same point with another chance in one part. */
    Trial with(int part, long chance) {
        List<Long> other = new ArrayList<>(chances);
        other.set(part, chance);
        return new Trial(at, other);
    }
}
