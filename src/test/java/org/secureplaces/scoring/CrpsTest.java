package org.secureplaces.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.secureplaces.engine.law.Normal;
import org.secureplaces.forecast.CountLaw;
import org.secureplaces.statistics.Spread;

/** The continuous ranked probability score against closed forms. */
class CrpsTest {

    private static final int MANY = 100_000;

    /** The law in equal steps of probability: what a very large sample comes to. */
    private static Spread sample(DoubleUnaryOperator quantile) {
        return new Spread(
                IntStream.range(0, MANY)
                        .mapToDouble(i -> quantile.applyAsDouble((i + 0.5) / MANY))
                        .toArray());
    }

    /** N15. */
    @Test
    void the_standard_normal_law_scores_2_43657473_at_minus_3() {
        assertThat(Crps.ofNormal(0, 1, -3)).isCloseTo(2.43657473, within(1e-8));
    }

    @Test
    void the_score_of_a_normal_law_moves_and_stretches_with_it() {
        assertThat(Crps.ofNormal(100, 20, 40)).isCloseTo(20 * 2.43657473, within(2e-7));
        assertThat(Crps.ofNormal(5, 0, 7)).isEqualTo(2);
    }

    @Test
    void many_normal_futures_score_as_their_law() {
        assertThat(Crps.of(sample(Normal::quantile), -3)).isCloseTo(2.43657473, within(1e-4));
    }

    /** Exponential with mean 1: y - 2 (1 - exp(-y)) + 1/2 (Jordan, Krueger and Lerch 2019). */
    @ParameterizedTest
    @ValueSource(doubles = {0.1, 0.7, 1, 3})
    void many_exponential_futures_score_as_their_law(double outturn) {
        double theory = outturn - 2 * (1 - Math.exp(-outturn)) + 0.5;
        Spread futures = sample(u -> -Math.log1p(-u));
        assertThat(Crps.of(futures, outturn)).isCloseTo(theory, within(1e-4));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 3, 80, 100, 140})
    void many_log_normal_futures_score_as_their_law(double outturn) {
        Spread futures = sample(u -> 90 * Math.exp(0.3 * Normal.quantile(u)));
        assertThat(Crps.ofLogNormal(90, 0.3, outturn))
                .isCloseTo(Crps.of(futures, outturn), within(2e-3));
    }

    /** A narrow log-normal law is nearly normal: its spread is that of the logarithm times it. */
    @Test
    void a_narrow_log_normal_law_scores_as_a_normal_one() {
        assertThat(Crps.ofLogNormal(1000, 1e-4, 1000.2))
                .isCloseTo(Crps.ofNormal(1000, 0.1, 1000.2), within(1e-4));
        assertThat(Crps.ofLogNormal(5, 0, 7)).isEqualTo(2);
    }

    /** (2 + 1 + 2) / 3 less half of the mean of nine distances, (1 + 1 + 3 + 3 + 4 + 4) / 18. */
    @Test
    void a_few_futures_score_as_worked_out_by_hand() {
        Spread futures = new Spread(new double[] {7, 3, 4});
        assertThat(Crps.of(futures, 5)).isCloseTo(5.0 / 3 - 16.0 / 18, within(1e-12));
    }

    @Test
    void a_single_future_scores_its_distance() {
        assertThat(Crps.of(new Spread(new double[] {3}), 10)).isEqualTo(7);
    }

    @Test
    void no_future_is_refused() {
        Spread none = new Spread(new double[] {Double.NaN});
        assertThatThrownBy(() -> Crps.of(none, 1)).hasMessageContaining("at least one future");
    }

    /** One child who is there or not: p (1 - p) twice over less, as for a coin. */
    @Test
    void the_law_of_a_count_scores_as_a_coin_does() {
        CountLaw coin = new CountLaw(new double[] {0.3}, 0);
        assertThat(Crps.of(coin, 0)).isCloseTo(0.09, within(1e-12));
        assertThat(Crps.of(coin, 1)).isCloseTo(0.49, within(1e-12));
        assertThat(Crps.of(coin, 3)).isCloseTo(0.49 + 2, within(1e-12));
    }

    @Test
    void the_law_of_a_large_count_scores_nearly_as_a_normal_law() {
        CountLaw poisson = new CountLaw(new double[] {}, 900);
        assertThat(Crps.of(poisson, 950)).isCloseTo(Crps.ofNormal(900, 30, 950), within(0.1));
    }
}
