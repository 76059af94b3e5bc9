package org.secureplaces.engine.law;

/** The ranges of arguments that the laws share. */
final class Check {
    private Check() {}

    static double positive(double value, String what) {
        if (!(value > 0 && value < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(what + " must be positive and finite, was " + value);
        }
        return value;
    }

    static double unit(double u) {
        if (!(u > 0 && u < 1)) {
            throw new IllegalArgumentException("u must be strictly between 0 and 1, was " + u);
        }
        return u;
    }

    static double elapsed(double days) {
        if (!(days >= 0 && days < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "elapsed days must be finite and not negative, was " + days);
        }
        return days;
    }
}
