package org.secureplaces.theory;

import java.util.function.DoubleUnaryOperator;
import org.apache.commons.math3.analysis.solvers.BrentSolver;
import org.apache.commons.math3.distribution.ExponentialDistribution;
import org.apache.commons.math3.distribution.GammaDistribution;
import org.apache.commons.math3.distribution.LogNormalDistribution;
import org.apache.commons.math3.distribution.RealDistribution;
import org.apache.commons.math3.distribution.WeibullDistribution;
import org.apache.commons.math3.special.Gamma;
import org.secureplaces.engine.law.LawFamily;
import org.secureplaces.stay.LengthOfStay;

/** A law of stays, as the model takes it and as commons-math knows it. */
record StayLaw(LawFamily family, double mean, double cv) {

    private static final int STRIPS = 2000;

    LengthOfStay lengthOfStay() {
        return LengthOfStay.of(family, mean, cv);
    }

    /** Share who stay longer. */
    double survival(double days) {
        return 1 - oracle().cumulativeProbability(days);
    }

    /** Share of those who have been there for some days who are there after some more. */
    double survival(double elapsed, double more) {
        return survival(elapsed + more) / survival(elapsed);
    }

    /**
     * Share of those found on a random day who are still there some days later: 1 - (integral of
     * survival over those days) / mean.
     */
    double survivalOfThoseFound(double days) {
        RealDistribution law = oracle();
        return 1 - integral(u -> 1 - law.cumulativeProbability(u), 0, days) / mean;
    }

    /** Mean number there on a day of all who came at a rate since another day. */
    double arrived(DoubleUnaryOperator rate, double since, double day) {
        RealDistribution law = oracle();
        return integral(
                u -> rate.applyAsDouble(u) * (1 - law.cumulativeProbability(day - u)), since, day);
    }

    private RealDistribution oracle() {
        return switch (family) {
            case EXPONENTIAL -> new ExponentialDistribution(null, mean);
            case GAMMA -> new GammaDistribution(null, 1 / (cv * cv), mean * cv * cv);
            case LOGNORMAL -> {
                double variance = Math.log(1 + cv * cv);
                yield new LogNormalDistribution(
                        null, Math.log(mean) - variance / 2, Math.sqrt(variance));
            }
            case WEIBULL -> {
                double shape = new BrentSolver(1e-12).solve(100, this::excessCv, 0.2, 20);
                double scale = mean / Math.exp(Gamma.logGamma(1 + 1 / shape));
                yield new WeibullDistribution(null, shape, scale);
            }
        };
    }

    /** E X^2 / (E X)^2 of a Weibull law beyond that of this one. */
    private double excessCv(double shape) {
        double ratio = Gamma.logGamma(1 + 2 / shape) - 2 * Gamma.logGamma(1 + 1 / shape);
        return Math.exp(ratio) - 1 - cv * cv;
    }

    /** Simpson's rule. */
    private static double integral(DoubleUnaryOperator f, double from, double to) {
        double width = (to - from) / STRIPS;
        double sum = 0;
        for (int strip = 0; strip < STRIPS; strip++) {
            double left = from + strip * width;
            sum +=
                    f.applyAsDouble(left)
                            + 4 * f.applyAsDouble(left + width / 2)
                            + f.applyAsDouble(left + width);
        }
        return sum * width / 6;
    }
}
