package org.secureplaces.engine;

import org.apache.commons.math3.util.ContinuedFraction;

/** The regularised incomplete gamma functions with logarithms that do not underflow. */
final class Incomplete {
    private static final double PRECISION = 1e-15;
    private static final int TERMS = 100_000;

    private Incomplete() {}

    static double logGamma(double x) {
        return org.apache.commons.math3.special.Gamma.logGamma(x);
    }

    static double digamma(double x) {
        return org.apache.commons.math3.special.Gamma.digamma(x);
    }

    /** The share of the unit gamma law below x. */
    static double below(double shape, double x) {
        return x < shape + 1 ? StrictMath.exp(logBelow(shape, x)) : 1 - above(shape, x);
    }

    /** The share of the unit gamma law above x. */
    static double above(double shape, double x) {
        return x < shape + 1 ? 1 - below(shape, x) : StrictMath.exp(logAbove(shape, x));
    }

    static double logBelow(double shape, double x) {
        if (x >= shape + 1) {
            return StrictMath.log1p(-above(shape, x));
        }
        double term = 1 / shape;
        double sum = term;
        for (int n = 1; n < TERMS && term > PRECISION / 8 * sum; n++) {
            term *= x / (shape + n);
            sum += term;
        }
        return logKernel(shape, x) + StrictMath.log(sum);
    }

    static double logAbove(double shape, double x) {
        if (x < shape + 1) {
            return StrictMath.log1p(-below(shape, x));
        }
        ContinuedFraction fraction =
                new ContinuedFraction() {
                    @Override
                    protected double getA(int n, double x) {
                        return 2.0 * n + 1 - shape + x;
                    }

                    @Override
                    protected double getB(int n, double x) {
                        return n * (shape - n);
                    }
                };
        return logKernel(shape, x) - StrictMath.log(fraction.evaluate(x, PRECISION, TERMS));
    }

    // x^shape e^-x / Gamma(shape)
    static double logKernel(double shape, double x) {
        return shape * StrictMath.log(x) - x - logGamma(shape);
    }
}
