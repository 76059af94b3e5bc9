package org.secureplaces.engine.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.math3.distribution.ExponentialDistribution;
import org.apache.commons.math3.distribution.GammaDistribution;
import org.apache.commons.math3.distribution.LogNormalDistribution;
import org.apache.commons.math3.distribution.RealDistribution;
import org.apache.commons.math3.distribution.WeibullDistribution;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LawTest {
    private static final double[] SHARES = {
        1e-12, 1e-7, 1e-3, 0.1, 0.3, 0.499999, 0.5, 0.500001, 0.8, 0.99, 1 - 1e-6, 1 - 1e-10
    };

    private static List<Law> laws() {
        return List.of(
                new Exponential(0.01),
                new Exponential(141),
                new Gamma(0.3, 470),
                new Gamma(1, 141),
                new Gamma(1.5625, 90),
                new Gamma(30, 4.7),
                Lognormal.of(141, 0.3),
                Lognormal.of(150, 110.0 / 150),
                Lognormal.of(141, 1.5),
                new Weibull(0.6, 90),
                new Weibull(1, 141),
                new Weibull(1.3, 120),
                new Weibull(4, 200));
    }

    private static RealDistribution oracle(Law law) {
        if (law instanceof Exponential l) {
            return new ExponentialDistribution(null, l.meanDays());
        }
        if (law instanceof Gamma l) {
            return new GammaDistribution(null, l.shape(), l.scale());
        }
        if (law instanceof Lognormal l) {
            return new LogNormalDistribution(null, l.meanLog(), l.sdLog());
        }
        var weibull = (Weibull) law;
        return new WeibullDistribution(null, weibull.shape(), weibull.scale());
    }

    /** Days from a thousandth of the mean far into the tail. */
    private static double[] days(Law law) {
        return Stream.of(0.001, 0.03, 0.2, 0.7, 1.0, 1.6, 3.0, 6.0)
                .mapToDouble(share -> share * law.mean())
                .toArray();
    }

    private static Percentage parts(double relative) {
        return Percentage.withPercentage(100 * relative);
    }

    @ParameterizedTest
    @MethodSource("laws")
    void mean_and_variance_agree_with_commons_math(Law law) {
        RealDistribution oracle = oracle(law);
        assertThat(law.mean()).isCloseTo(oracle.getNumericalMean(), parts(1e-12));
        assertThat(law.variance()).isCloseTo(oracle.getNumericalVariance(), parts(1e-12));
    }

    @ParameterizedTest
    @MethodSource("laws")
    void survival_and_density_agree_with_commons_math(Law law) {
        RealDistribution oracle = oracle(law);
        for (double x : days(law)) {
            double survival = 1 - oracle.cumulativeProbability(x);
            assertThat(law.survival(x)).isCloseTo(survival, within(1e-13));
            assertThat(Math.exp(law.logSurvival(x))).isCloseTo(survival, within(1e-13));
            assertThat(Math.exp(law.logDensity(x))).isCloseTo(oracle.density(x), parts(1e-11));
        }
    }

    @ParameterizedTest
    @MethodSource("laws")
    void everybody_survives_day_0_and_nobody_the_end(Law law) {
        assertThat(law.survival(0)).isEqualTo(1);
        assertThat(law.survival(-1)).isEqualTo(1);
        assertThat(law.logSurvival(0)).isZero();
        assertThat(law.integratedSurvival(0)).isZero();
        assertThat(law.survival(1e9 * law.mean())).isLessThan(1e-80);
        assertThat(law.integratedSurvival(1e9 * law.mean())).isCloseTo(law.mean(), parts(1e-12));
    }

    @ParameterizedTest
    @MethodSource("laws")
    void survival_and_quantile_undo_each_other(Law law) {
        for (double u : SHARES) {
            double x = law.quantile(u);
            // one part in 10^10 to either side must enclose the share asked for
            assertThat(1 - u)
                    .isBetween(law.survival(x * (1 + 1e-10)), law.survival(x * (1 - 1e-10)));
        }
    }

    @ParameterizedTest
    @MethodSource("laws")
    void small_quantiles_agree_with_commons_math(Law law) {
        for (double u : new double[] {1e-12, 1e-9, 1e-6, 1e-3, 0.1, 0.5, 0.9}) {
            double x = law.quantile(u);
            // some of theirs are 1 minus the survival, and so rounded to 1e-16
            assertThat(oracle(law).cumulativeProbability(x))
                    .isCloseTo(u, within(2e-16 + 1e-10 * u));
        }
    }

    @ParameterizedTest
    @MethodSource("laws")
    void integrated_survival_is_the_integral_of_survival(Law law) {
        for (double x : days(law)) {
            double integral = Quadrature.between(0, x, law::survival);
            assertThat(law.integratedSurvival(x)).isCloseTo(integral, parts(1e-10));
        }
    }

    @ParameterizedTest
    @MethodSource("laws")
    void elapsed_stays_follow_the_equilibrium_law(Law law) {
        for (double u : SHARES) {
            double share = law.integratedSurvival(law.elapsed(u)) / law.mean();
            assertThat(share).isCloseTo(u, within(1e-12));
        }
        assertThat(law.elapsed(1e-12)).isCloseTo(1e-12 * law.mean(), parts(1e-3));
    }

    /** N5: P(more than t days left after a days) = S(a + t) / S(a). */
    @ParameterizedTest
    @MethodSource("laws")
    void the_time_left_follows_the_survival_of_those_who_stayed_so_long(Law law) {
        double mean = law.mean();
        for (double elapsed :
                new double[] {0, 1e-3 * mean, mean / 3, mean, 3 * mean, law.quantile(1 - 1e-9)}) {
            for (double u : SHARES) {
                double left = law.residual(elapsed, u);
                double share = law.survival(elapsed + left) / law.survival(elapsed);
                assertThat(left).isPositive();
                assertThat(share).isCloseTo(1 - u, within(1e-9));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("laws")
    void the_time_left_is_right_where_hardly_anybody_stays_so_long(Law law) {
        for (double means : new double[] {20, 1000, 1e6}) {
            double elapsed = means * law.mean();
            for (double u : new double[] {1e-6, 0.1, 0.5, 0.9, 1 - 1e-9}) {
                double end = elapsed + law.residual(elapsed, u);
                double logShare = law.logSurvival(end) - law.logSurvival(elapsed);
                double rounding = 1e-14 * Math.abs(law.logSurvival(elapsed));
                assertThat(end).isGreaterThanOrEqualTo(elapsed);
                assertThat(logShare).isCloseTo(Math.log1p(-u), within(1e-9 + rounding));
            }
        }
    }

    /** By the closed survival of an Erlang law, the sum of Poisson probabilities. */
    @ParameterizedTest
    @ValueSource(doubles = {1, 50, 700, 2000, 50_000})
    void a_gamma_law_of_whole_shape_survives_like_a_Poisson_count(double x) {
        double sum = 1 + x + x * x / 2 + x * x * x / 6;
        assertThat(new Gamma(4, 1).logSurvival(x)).isCloseTo(Math.log(sum) - x, parts(1e-13));
    }

    /** N5: for residents found at a random moment, E[X^2] / (2 E[X]). */
    @ParameterizedTest
    @MethodSource("laws")
    void the_mean_time_left_of_a_census_is_the_second_moment_over_twice_the_mean(Law law) {
        double mean = law.mean();
        double theory = (law.variance() + mean * mean) / (2 * mean);
        double left =
                Quadrature.unit(
                        v -> {
                            double elapsed = law.elapsed(v);
                            return Quadrature.unit(u -> law.residual(elapsed, u));
                        });
        assertThat(left).isCloseTo(theory, parts(1e-6));
        assertThat(Quadrature.unit(law::elapsed)).isCloseTo(theory, parts(1e-6));
    }

    @ParameterizedTest
    @MethodSource("laws")
    void the_time_left_grows_with_the_random_number(Law law) {
        for (double elapsed : new double[] {0, law.mean(), 10 * law.mean()}) {
            double[] left = Arrays.stream(SHARES).map(u -> law.residual(elapsed, u)).toArray();
            assertThat(left).isSorted();
        }
    }

    @ParameterizedTest
    @MethodSource("laws")
    void a_stretched_law_stretches_every_duration(Law law) {
        Law twice = law.scaledBy(2);
        assertThat(twice.mean()).isCloseTo(2 * law.mean(), parts(1e-13));
        assertThat(twice.variance()).isCloseTo(4 * law.variance(), parts(1e-13));
        assertThat(twice.quantile(0.3)).isCloseTo(2 * law.quantile(0.3), parts(1e-12));
        assertThat(law.withMean(100).mean()).isCloseTo(100, parts(1e-13));
    }

    @ParameterizedTest
    @CsvSource({
        "GAMMA, 0.05",
        "GAMMA, 0.8",
        "GAMMA, 3",
        "LOGNORMAL, 0.01",
        "LOGNORMAL, 0.8",
        "LOGNORMAL, 3",
        "WEIBULL, 0.01",
        "WEIBULL, 0.8",
        "WEIBULL, 1",
        "WEIBULL, 3",
        "WEIBULL, 100",
        "EXPONENTIAL, 1"
    })
    void a_law_has_the_mean_and_the_spread_asked_for(LawFamily family, double cv) {
        Law law = Law.of(family, 141, cv);
        assertThat(law.mean()).isCloseTo(141, parts(1e-12));
        assertThat(Math.sqrt(law.variance()) / 141).isCloseTo(cv, parts(1e-9));
    }

    @Test
    void a_Weibull_law_with_coefficient_1_is_exponential() {
        assertThat(Weibull.of(141, 1).shape()).isCloseTo(1, parts(1e-12));
    }

    @ParameterizedTest
    @EnumSource(LawFamily.class)
    void mean_and_spread_must_be_positive(LawFamily family) {
        for (double wrong : new double[] {0, -1, Double.NaN, Double.POSITIVE_INFINITY}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Law.of(family, wrong, 1))
                    .withMessageEndingWith("must be positive and finite, was " + wrong);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Law.of(family, 141, wrong))
                    .withMessageEndingWith(", was " + wrong);
        }
    }

    @Test
    void an_exponential_law_has_no_other_spread_than_1() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Law.of(LawFamily.EXPONENTIAL, 141, 0.8))
                .withMessageEndingWith("must be 1, was 0.8");
    }

    @ParameterizedTest
    @MethodSource("laws")
    void shares_lie_strictly_between_0_and_1(Law law) {
        for (double wrong : new double[] {0, 1, -0.1, Double.NaN}) {
            assertThatIllegalArgumentException().isThrownBy(() -> law.quantile(wrong));
            assertThatIllegalArgumentException().isThrownBy(() -> law.elapsed(wrong));
            assertThatIllegalArgumentException().isThrownBy(() -> law.residual(1, wrong));
        }
    }

    @ParameterizedTest
    @MethodSource("laws")
    void elapsed_days_are_finite_and_not_negative(Law law) {
        for (double wrong : new double[] {-1, Double.NaN, Double.POSITIVE_INFINITY}) {
            assertThatIllegalArgumentException().isThrownBy(() -> law.residual(wrong, 0.5));
        }
    }
}
