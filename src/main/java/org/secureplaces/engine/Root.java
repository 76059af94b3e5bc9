package org.secureplaces.engine;

import java.util.function.DoubleUnaryOperator;

/**
 * The zero of an increasing function on the positive half line, by Newton's method in a bracket.
 */
final class Root {
    private static final double TOLERANCE = 1e-13; // of the last step; its error is its square
    private static final int STEPS = 2000;

    private Root() {}

    /** The zero of f, whose derivative is slope, sought from a positive guess. */
    static double of(DoubleUnaryOperator f, DoubleUnaryOperator slope, double guess) {
        double low = 0;
        double high = Double.POSITIVE_INFINITY;
        double x = guess;
        for (int i = 0; i < STEPS; i++) {
            double value = f.applyAsDouble(x);
            if (value == 0) {
                return x;
            }
            if (value < 0) {
                low = x;
            } else {
                high = x;
            }
            double next = within(low, high, x - value / slope.applyAsDouble(x));
            if (StrictMath.abs(next - x) <= TOLERANCE * next) {
                return next;
            }
            x = next;
        }
        return x;
    }

    // Newton's point if it lies in the bracket; otherwise halve it, by magnitude where it spans
    // many
    private static double within(double low, double high, double newton) {
        if (newton > low && newton < high) {
            return newton;
        }
        if (high == Double.POSITIVE_INFINITY) {
            return 2 * low;
        }
        return low > high / 16 ? 0.5 * (low + high) : low > 0 ? geometric(low, high) : high / 16;
    }

    private static double geometric(double low, double high) {
        return StrictMath.sqrt(low) * StrictMath.sqrt(high);
    }
}
