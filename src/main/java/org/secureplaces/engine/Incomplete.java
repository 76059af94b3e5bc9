package org.secureplaces.engine;

/**
 * The regularised incomplete gamma functions with logarithms that do not underflow: the series
 * below the bulk of the law, the continued fraction above it, each where it converges fast.
 */
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
        return logKernel(shape, x) + StrictMath.log(fraction(shape, x));
    }

    // Legendre's continued fraction by Lentz's method (NIST DLMF 8.9.2 and 3.10(iii))
    private static double fraction(double shape, double x) {
        double b = x + 1 - shape;
        double c = Double.MAX_VALUE;
        double d = 1 / b;
        double h = d;
        double factor = 0;
        for (int n = 1; n < TERMS && StrictMath.abs(factor - 1) > PRECISION; n++) {
            double a = n * (shape - n);
            b += 2;
            d = 1 / (a * d + b);
            c = b + a / c;
            factor = c * d;
            h *= factor;
        }
        return h;
    }

    // x^shape e^-x / Gamma(shape)
    static double logKernel(double shape, double x) {
        return shape * StrictMath.log(x) - x - logGamma(shape);
    }
}
