package org.secureplaces.home;

/** What factors and shares must be. */
public final class Factors {

    private Factors() {}

    /** Refuses a factor that is 0 or below. */
    public static void requirePositive(String what, double factor) {
        if (!(factor > 0)) {
            throw new IllegalArgumentException(what + " must be positive, was " + factor);
        }
    }

    /** Refuses a factor below 0. */
    public static void requireNotNegative(String what, double factor) {
        if (!(factor >= 0)) {
            throw new IllegalArgumentException(what + " must not be negative, was " + factor);
        }
    }

    /** Refuses a share below 0 or above 1. */
    public static void requireShare(String ofWhat, double share) {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException(
                    "the share of " + ofWhat + " must be 0 to 1, was " + share);
        }
    }
}
