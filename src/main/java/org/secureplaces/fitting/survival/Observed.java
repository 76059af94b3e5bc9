package org.secureplaces.fitting.survival;

import java.util.List;

/**
 * Some times until an end that were seen alike.
 *
 * @param entry days after the beginning from which they were under observation (left truncation):
 *     had they ended before, they would not be known; 0 where they were seen from the beginning
 * @param exit days at which they ended, or until which they were followed
 * @param cause 0 where they had not ended by then, otherwise the number of the kind of end, from 1
 * @param covariates what may stretch the times; each law is stretched by the exponential of their
 *     sum weighted by coefficients
 * @param count how many
 */
public record Observed(
        double entry, double exit, int cause, List<Double> covariates, double count) {

    public Observed {
        covariates = List.copyOf(covariates);
        if (!(entry >= 0 && exit >= entry && exit < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "a time must be followed from its entry to a later exit, was "
                            + entry
                            + " to "
                            + exit);
        }
        if (!(count > 0)) {
            throw new IllegalArgumentException("a count must be positive, was " + count);
        }
    }

    /** A time that was seen from its beginning to its end. */
    public static Observed ended(double days) {
        return new Observed(0, days, 1, List.of(), 1);
    }

    /** A time that had not ended when it was last seen. */
    public static Observed open(double days) {
        return new Observed(0, days, 0, List.of(), 1);
    }

    public boolean hasEnded() {
        return cause > 0;
    }

    /** Whether it was among those under observation just before a day. */
    public boolean isAtRisk(double day) {
        return exit >= day && (entry < day || entry == 0);
    }
}
