package org.secureplaces.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.secureplaces.engine.law.Normal;
import org.secureplaces.engine.random.Mrg32k3a;
import org.secureplaces.engine.random.Streams;

/** A known correlation gives known gains. */
class GainTest {

    private static final int FUTURES = 20_000;
    private static final double[] DIFFERENCE = {-1, 1};

    /** Of two normal values with variance 1 and correlation r: 2 over 2 - 2 r. */
    @ParameterizedTest
    @ValueSource(doubles = {0, 0.5, 0.95})
    void common_numbers_gain_one_over_one_less_the_correlation(double correlation) {
        double[][] pair = normal(correlation);
        double gain = Gain.independent(DIFFERENCE, pair) / Gain.variance(DIFFERENCE, pair);
        assertThat(gain * (1 - correlation)).isCloseTo(1, within(0.05));
    }

    /** What is left of the variance is 1 less the squared correlation. */
    @ParameterizedTest
    @ValueSource(doubles = {0, 0.5, 0.95})
    void a_control_variate_leaves_one_less_the_squared_correlation(double correlation) {
        double[][] pair = normal(correlation);
        double[] values = new double[FUTURES];
        double[][] controls = new double[FUTURES][1];
        for (int future = 0; future < FUTURES; future++) {
            values[future] = 2 - 4 * pair[0][future];
            controls[future][0] = 5 + 3 * pair[1][future];
        }
        assertThat(Gain.left(values, controls) / (1 - correlation * correlation))
                .isCloseTo(1, within(0.05));
    }

    /** Half the variance at twice the time is no gain. */
    @Test
    void efficiency_is_one_over_variance_and_time() {
        Gain gain = Gain.of(8, 4, 3, 6);
        assertThat(gain.futures()).isEqualTo(2);
        assertThat(gain.time()).isEqualTo(1);
    }

    private static double[][] normal(double correlation) {
        Mrg32k3a stream = new Streams(22, 0).stream(1, 0);
        double[][] pair = new double[2][FUTURES];
        for (int future = 0; future < FUTURES; future++) {
            double one = Normal.quantile(stream.nextDouble());
            double own = Normal.quantile(stream.nextDouble());
            pair[0][future] = one;
            pair[1][future] = correlation * one + Math.sqrt(1 - correlation * correlation) * own;
        }
        return pair;
    }
}
