package org.secureplaces.engine.law;

/**
 * The regularised incomplete gamma functions with logarithms that do not underflow: the series
 * below the bulk of the law, the continued fraction above it, each where it converges fast.
 */
final class Incomplete {
    private static final double PRECISION = 1e-15;
    private static final int TERMS = 100_000;

    private final double shape;
    private final double logGamma; // a quarter of the time, if it were asked for each x

    /** The functions of one shape, positive and finite. */
    Incomplete(double shape) {
        this.shape = shape;
        this.logGamma = logGamma(shape);
    }

    static double logGamma(double x) {
        return org.apache.commons.math3.special.Gamma.logGamma(x);
    }

    static double digamma(double x) {
        return org.apache.commons.math3.special.Gamma.digamma(x);
    }

    /** The share of the unit gamma law below x. */
    double below(double x) {
        return x < shape + 1 ? StrictMath.exp(logBelow(x)) : 1 - above(x);
    }

    /** The share of the unit gamma law above x. */
    double above(double x) {
        return x < shape + 1 ? 1 - below(x) : StrictMath.exp(logAbove(x));
    }

    double logBelow(double x) {
        if (x >= shape + 1) {
            return StrictMath.log1p(-above(x));
        }
        double term = 1 / shape;
        double sum = term;
        for (int n = 1; n < TERMS && term > PRECISION / 8 * sum; n++) {
            term *= x / (shape + n);
            sum += term;
        }
        return logKernel(x) + StrictMath.log(sum);
    }

    double logAbove(double x) {
        if (x < shape + 1) {
            return StrictMath.log1p(-below(x));
        }
        return logKernel(x) + StrictMath.log(fraction(x));
    }

    // Legendre's continued fraction by Lentz's method (NIST DLMF 8.9.2 and 3.10(iii))
    private double fraction(double x) {
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
    double logKernel(double x) {
        return shape * StrictMath.log(x) - x - logGamma;
    }
}
