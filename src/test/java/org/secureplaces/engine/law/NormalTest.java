package org.secureplaces.engine.law;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.commons.math3.special.Erf;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NormalTest {
    private static final Percentage CLOSE = Percentage.withPercentage(1e-10);

    @ParameterizedTest
    @ValueSource(doubles = {-8, -3, -1, -0.67, -0.66, -1e-9, 0, 0.3, 0.7, 1, 2, 5, 5.7, 9, 20, 37})
    void survival_agrees_with_commons_math(double z) {
        double expected = 0.5 * Erf.erfc(z / Math.sqrt(2));
        assertThat(Normal.survival(z)).isCloseTo(expected, CLOSE);
        assertThat(Math.exp(Normal.logSurvival(z))).isCloseTo(expected, CLOSE);
    }

    /**
     * By the asymptotic series, whose error is below its first term left out (NIST DLMF 7.12.1).
     */
    @ParameterizedTest
    @ValueSource(doubles = {40, 60, 200, 1e4})
    void survival_is_known_far_beyond_what_can_be_written(double z) {
        double y = 1 / (z * z);
        double series = Math.log1p(-y * (1 - 3 * y * (1 - 5 * y)));
        double expected = -z * z / 2 - Math.log(z * Math.sqrt(2 * Math.PI)) + series;
        assertThat(Normal.logSurvival(z)).isCloseTo(expected, CLOSE);
    }

    /** Wichura 1988, table of test values of AS 241. */
    @ParameterizedTest
    @CsvSource({
        "0.25, -0.6744897501960817",
        "0.001, -3.090232306167814",
        "1e-20, -9.262340089798408"
    })
    void quantiles_are_the_published_ones(double p, double z) {
        assertThat(Normal.quantile(p)).isCloseTo(z, Percentage.withPercentage(1e-13));
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-300, 1e-100, 1e-12, 0.01, 0.0749, 0.0751, 0.3, 0.7, 0.93, 0.999})
    void quantile_and_survival_undo_each_other(double p) {
        assertThat(Normal.survival(-Normal.quantile(p))).isCloseTo(p, CLOSE);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-8, -2, -0.3, 0.2, 1, 1.4, 1.5, 5, 20, 38.1, 38.3, 60, 1e3, 1e6})
    void the_z_exceeded_with_a_probability_is_found_from_its_logarithm(double z) {
        assertThat(Normal.exceededWith(Normal.logSurvival(z))).isCloseTo(z, CLOSE);
    }
}
