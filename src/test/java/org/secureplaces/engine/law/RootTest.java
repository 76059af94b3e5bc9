package org.secureplaces.engine.law;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Percentage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RootTest {
    private static final Percentage CLOSE = Percentage.withPercentage(1e-10);

    @ParameterizedTest
    @ValueSource(doubles = {1e-200, 1e-3, 0.99, 1, 1.01, 16, 1e3, 1e200})
    void a_zero_is_found_from_however_far(double guess) {
        assertThat(Root.of(x -> Math.log(x) - 1, (x, value) -> 1 / x, guess))
                .isCloseTo(Math.E, CLOSE);
    }

    /**
     * Where the function is flat Newton's step is useless, and the bracket must narrow by itself.
     */
    @ParameterizedTest
    @ValueSource(doubles = {1e-200, 0.125, 1, 2, 16, 32, 1e200})
    void a_zero_is_found_between_flat_stretches(double guess) {
        assertThat(
                        Root.of(
                                x -> Math.tanh(50 * (x - 2)),
                                (x, value) -> 50 * (1 - value * value),
                                guess))
                .isCloseTo(2, CLOSE);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-200, 1, 1e200})
    void a_zero_is_found_without_any_slope(double guess) {
        assertThat(Root.of(x -> x < 7 ? -1 : 1, (x, value) -> Double.NaN, guess))
                .isCloseTo(7, CLOSE);
    }
}
