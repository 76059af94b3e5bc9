package org.secureplaces.engine.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Mixtures and empirical laws against closed forms and quadrature. */
class MixtureTest {

    private static final Percentage CLOSE = Percentage.withPercentage(1e-6);

    /** Rates 0.01, 0.002 and 0.02 a day from days 0, 100 and 300. */
    private static final Empirical STEPS =
            new Empirical(List.of(0.0, 100.0, 300.0), List.of(0.01, 0.002, 0.02));

    private static List<Law> laws() {
        return List.of(
                new Mixture(0.3, new Exponential(20), Lognormal.of(180, 0.6)),
                new Mixture(0.5, new Gamma(0.5, 200), Lognormal.of(300, 0.3)),
                new Mixture(0.9, new Exponential(10), new Exponential(400)),
                new Empirical(List.of(0.0), List.of(0.01)),
                new Empirical(List.of(0.0, 30.0, 60.0), List.of(0.01, 0.0, 0.02)),
                STEPS);
    }

    /** E X = integral of S, E X^2 = integral of 2 x S. */
    @ParameterizedTest
    @MethodSource("laws")
    void mean_and_variance_are_integrals_of_survival(Law law) {
        double mean = 0;
        double squares = 0;
        double step = 0.05;
        for (double x = step / 2; x < 20_000; x += step) {
            mean += step * law.survival(x);
            squares += 2 * step * x * law.survival(x);
        }
        assertThat(law.mean()).isCloseTo(mean, Percentage.withPercentage(1e-3));
        assertThat(law.variance())
                .isCloseTo(squares - mean * mean, Percentage.withPercentage(1e-2));
        assertThat(law.integratedSurvival(1e6)).isCloseTo(law.mean(), CLOSE);
    }

    @ParameterizedTest
    @MethodSource("laws")
    void density_is_the_slope_of_survival(Law law) {
        for (double x : new double[] {1, 20, 99, 150, 350}) {
            double h = 1e-4;
            double slope = (law.survival(x - h) - law.survival(x + h)) / (2 * h);
            assertThat(StrictMath.exp(law.logDensity(x)))
                    .isCloseTo(slope, within(1e-9 + 1e-5 * slope));
            double area = (law.integratedSurvival(x + h) - law.integratedSurvival(x - h)) / (2 * h);
            assertThat(law.survival(x)).isCloseTo(area, Percentage.withPercentage(1e-3));
        }
    }

    @ParameterizedTest
    @MethodSource("laws")
    void quantiles_samplers_and_residuals_invert_survival(Law law) {
        Sampler sampler = law.sampler();
        for (double u : new double[] {1e-6, 0.01, 0.2, 0.5, 0.77, 0.99, 1 - 1e-6}) {
            assertThat(1 - law.survival(law.quantile(u))).isCloseTo(u, within(1e-9));
            assertThat(1 - law.survival(sampler.days(u))).isCloseTo(u, within(1e-6));
            double rest = law.residual(80, u);
            assertThat(law.survival(80 + rest) / law.survival(80)).isCloseTo(1 - u, within(1e-9));
            double elapsed = law.elapsed(u);
            assertThat(law.integratedSurvival(elapsed) / law.mean()).isCloseTo(u, within(1e-9));
        }
    }

    @ParameterizedTest
    @MethodSource("laws")
    void a_stretched_law_has_its_mean_and_keeps_its_form(Law law) {
        Law twice = law.scaledBy(2);
        assertThat(twice.mean()).isCloseTo(2 * law.mean(), CLOSE);
        assertThat(twice.survival(300)).isCloseTo(law.survival(150), within(1e-12));
        assertThat(law.withMean(77).mean()).isCloseTo(77, CLOSE);
    }

    /** S(100) = exp(-1), S(300) = exp(-1.4), S(350) = exp(-2.4). */
    @Test
    void an_empirical_law_multiplies_the_survival_of_its_steps() {
        assertThat(STEPS.survival(100)).isCloseTo(StrictMath.exp(-1), within(1e-12));
        assertThat(STEPS.survival(300)).isCloseTo(StrictMath.exp(-1.4), within(1e-12));
        assertThat(STEPS.survival(350)).isCloseTo(StrictMath.exp(-2.4), within(1e-12));
    }

    @Test
    void parts_and_steps_must_make_a_law() {
        Law law = new Exponential(9);
        assertThatIllegalArgumentException().isThrownBy(() -> new Mixture(0, law, law));
        assertThatIllegalArgumentException().isThrownBy(() -> new Mixture(1, law, law));
        for (List<Double> days : List.of(List.of(1.0, 2.0), List.of(0.0, 0.0), List.of(0.0))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Empirical(days, List.of(0.1, 0.1)));
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Empirical(List.of(0.0, 9.0), List.of(0.1, 0.0)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Empirical(List.of(0.0, 9.0), List.of(-0.1, 0.1)));
    }
}
