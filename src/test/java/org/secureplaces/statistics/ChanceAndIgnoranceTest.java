package org.secureplaces.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.math3.distribution.PascalDistribution;
import org.junit.jupiter.api.Test;
import org.secureplaces.engine.law.Gamma;
import org.secureplaces.engine.law.Sampler;
import org.secureplaces.engine.random.Mix;

/**
 * Counts of a Poisson law whose rate is uncertain by a gamma law of shape a and b a unit of rate
 * have a negative binomial law. Chance is the mean of the Poisson variances, a / b; ignorance the
 * variance of the rates, a / b^2; together a / b (1 + 1 / b): the law of total variance.
 */
class ChanceAndIgnoranceTest {

    private static final double A = 16;
    private static final double B = 0.5;
    private static final int RUNS = 10;
    private static final int DRAWS = 8000;

    private static final Statistics UNCERTAIN = new Statistics(counts(true), RUNS);
    private static final Statistics KNOWN = new Statistics(counts(false), RUNS);

    @Test
    void chance_is_the_mean_of_the_variances_and_ignorance_the_variance_of_the_means() {
        assertThat(square(UNCERTAIN.chanceSd())).isCloseTo(A / B, within(0.03 * A / B));
        assertThat(square(UNCERTAIN.ignoranceSd())).isCloseTo(A / B / B, within(0.08 * A / B / B));
        assertThat(UNCERTAIN.shareIgnorance()).isCloseTo(1 / (1 + B), within(0.02));
    }

    @Test
    void together_they_are_the_variance_of_the_negative_binomial_law() {
        double exact = A / B * (1 + 1 / B);
        assertThat(square(UNCERTAIN.chanceSd()) + square(UNCERTAIN.ignoranceSd()))
                .isCloseTo(exact, within(0.05 * exact));
        assertThat(UNCERTAIN.variance()).isCloseTo(exact, within(0.05 * exact));
    }

    @Test
    void the_band_is_that_of_the_negative_binomial_law() {
        PascalDistribution exact = new PascalDistribution(null, (int) A, B / (1 + B));
        assertThat(UNCERTAIN.futures().low())
                .isCloseTo(exact.inverseCumulativeProbability(0.025), within(1.0));
        assertThat(UNCERTAIN.futures().high())
                .isCloseTo(exact.inverseCumulativeProbability(0.975), within(2.0));
    }

    @Test
    void a_band_with_ignorance_is_wider_than_one_without() {
        Band with = UNCERTAIN.futures();
        Band without = KNOWN.futures();
        assertThat(with.low()).isLessThan(without.low() - 5);
        assertThat(with.high()).isGreaterThan(without.high() + 5);
        assertThat(KNOWN.shareIgnorance()).isLessThan(0.01);
    }

    private static double[] counts(boolean uncertain) {
        Sampler rates = new Gamma(A, 1 / B).sampler();
        double[] counts = new double[DRAWS * RUNS];
        for (int i = 0; i < counts.length; i++) {
            double rate = uncertain ? rates.days(Mix.uniform(i / RUNS, 1)) : A / B;
            counts[i] = count(rate, Mix.uniform(i, 2));
        }
        return counts;
    }

    private static int count(double rate, double u) {
        int count = 0;
        double term = Math.exp(-rate);
        double below = term;
        while (u > below && count < 1000) {
            count++;
            term *= rate / count;
            below += term;
        }
        return count;
    }

    private static double square(double value) {
        return value * value;
    }
}
