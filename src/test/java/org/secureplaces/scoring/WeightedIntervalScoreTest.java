package org.secureplaces.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.secureplaces.engine.law.Normal;

/** The weighted interval score by hand and in its limit. */
class WeightedIntervalScoreTest {

    private static final Quantiles THREE =
            new Quantiles(List.of(0.25, 0.5, 0.75), List.of(8.0, 10.0, 13.0));

    /** (|y - 10| / 2 + 0.25 x (5 + 4 x missed)) / 1.5. */
    @Test
    void one_band_scores_as_worked_out_by_hand() {
        assertThat(WeightedIntervalScore.of(THREE, 11))
                .isCloseTo((0.5 + 0.25 * 5) / 1.5, within(1e-12));
        assertThat(WeightedIntervalScore.of(THREE, 15))
                .isCloseTo((2.5 + 0.25 * (5 + 4 * 2)) / 1.5, within(1e-12));
        assertThat(WeightedIntervalScore.of(THREE, 4))
                .isCloseTo((3 + 0.25 * (5 + 4 * 4)) / 1.5, within(1e-12));
    }

    @Test
    void the_median_alone_scores_its_distance() {
        Quantiles median = new Quantiles(List.of(0.5), List.of(10.0));
        assertThat(WeightedIntervalScore.of(median, 13)).isCloseTo(3, within(1e-12));
    }

    @Test
    void with_many_quantiles_it_approaches_the_CRPS() {
        List<Double> probabilities = IntStream.range(1, 4000).mapToObj(i -> i / 4000.0).toList();
        Quantiles fine =
                new Quantiles(probabilities, probabilities.stream().map(Normal::quantile).toList());
        for (double outturn : new double[] {-3, -1, 0, 0.5, 2}) {
            assertThat(WeightedIntervalScore.of(fine, outturn))
                    .isCloseTo(Crps.ofNormal(0, 1, outturn), within(0.002));
        }
    }

    @Test
    void stored_quantiles_hold_what_lies_in_their_central_band() {
        assertThat(THREE.hold(0.5, 8)).isTrue();
        assertThat(THREE.hold(0.5, 13.5)).isFalse();
        assertThat(THREE.hold(0.8, 10)).isFalse();
    }

    @Test
    void futures_made_of_stored_quantiles_have_them() {
        Quantiles stored = Quantiles.of(Normal::quantile);
        for (double probability : Quantiles.STORED) {
            assertThat(stored.futures().quantile(probability))
                    .isCloseTo(stored.at(probability), within(0.02));
        }
    }

    @Test
    void quantiles_that_cross_are_refused() {
        assertThatThrownBy(() -> new Quantiles(List.of(0.1, 0.5, 0.9), List.of(5.0, 4.0, 6.0)))
                .hasMessageContaining("must not fall");
        assertThatThrownBy(() -> new Quantiles(List.of(0.1, 0.5, 0.8), List.of(1.0, 4.0, 6.0)))
                .hasMessageContaining("in pairs");
    }
}
