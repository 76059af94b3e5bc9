package org.secureplaces.engine.law;

import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;

/**
 * The zero of an increasing function on the positive half line, by Newton's method in a bracket.
 */
final class Root {
    private static final double TOLERANCE = 1e-13; // of the last step; its error is its square
    private static final double FAR = 16; // more than this times as far is out of Newton's sight
    private static final int STEPS = 2000;

    private Root() {}

    /**
     * The zero of f, sought from a positive guess.
     *
     * @param slope the derivative of f, from x and the value of f there
     */
    static double of(DoubleUnaryOperator f, DoubleBinaryOperator slope, double guess) {
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
            double next = within(low, high, x - value / slope.applyAsDouble(x, value));
            if (StrictMath.abs(next - x) <= TOLERANCE * next) {
                return next;
            }
            x = next;
        }
        return x;
    }

    // Newton's point if it lies in the bracket; otherwise widen or narrow that
    private static double within(double low, double high, double newton) {
        boolean open = high == Double.POSITIVE_INFINITY;
        double limit = open ? FAR * low : high;
        if (newton > low && newton < limit) {
            return newton;
        }
        if (open) {
            return limit;
        }
        return FAR * low >= high ? 0.5 * (low + high) : high / FAR;
    }
}
