package org.secureplaces.engine.law;

import java.util.function.DoubleUnaryOperator;

/** Numerical integrals for the tests: the double exponential rule of Takahasi and Mori (1974). */
final class Quadrature {
    private Quadrature() {}

    /** The integral from 0 to 1 of a function that may be singular at both ends. */
    static double unit(DoubleUnaryOperator f) {
        double step = 1.0 / 16;
        double sum = 0;
        for (int i = -48; i <= 48; i++) {
            double t = i * step;
            double w = Math.PI / 2 * Math.sinh(t);
            double u = 1 / (1 + Math.exp(-2 * w));
            double weight = Math.PI / 4 * Math.cosh(t) / (Math.cosh(w) * Math.cosh(w));
            if (u < 1) {
                sum += weight * f.applyAsDouble(u);
            }
        }
        return sum * step;
    }

    static double between(double low, double high, DoubleUnaryOperator f) {
        int panels = 20;
        double width = (high - low) / panels;
        double sum = 0;
        for (int i = 0; i < panels; i++) {
            double start = low + i * width;
            sum += width * unit(u -> f.applyAsDouble(start + u * width));
        }
        return sum;
    }
}
