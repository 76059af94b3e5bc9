package org.secureplaces.report.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** One number of each future. */
class SampleTest {

    private static Sample upTo(int count, int runsPerDraw) {
        return Sample.of(
                IntStream.rangeClosed(1, count).mapToDouble(number -> number).toArray(),
                runsPerDraw);
    }

    @Test
    void of_1_to_100_the_middle_95_lie_between_3_475_and_97_525() {
        assertThat(upTo(100, 1).range().low()).isCloseTo(3.475, within(1e-12));
        assertThat(upTo(100, 1).range().high()).isCloseTo(97.525, within(1e-12));
    }

    @Test
    void fewer_than_20_draws_have_no_range_however_many_futures_they_have() {
        assertThat(upTo(38, 2).estimate().hasRange()).isFalse();
        assertThat(upTo(40, 2).estimate().hasRange()).isTrue();
    }

    @Test
    void what_holds_in_some_futures_is_never_said_to_hold_in_none_or_all() {
        assertThat(upTo(1000, 1).ofHundred(value -> value > 1)).isEqualTo(99);
        assertThat(upTo(1000, 1).ofHundred(value -> value > 999)).isEqualTo(1);
        assertThat(upTo(1000, 1).ofHundred(value -> value > 0)).isEqualTo(100);
        assertThat(upTo(1000, 1).ofHundred(value -> value > 1000)).isZero();
        assertThat(upTo(50, 1).ofHundred(value -> value > 25)).isEqualTo(50);
    }

    @Test
    void futures_in_which_nothing_was_observed_are_left_out() {
        Sample sample = Sample.of(new double[] {1, Double.NaN, 3, 5}, 2);
        assertThat(sample.mean()).isEqualTo(3);
        assertThat(sample.count()).isEqualTo(3);
        assertThat(sample.byDraw()).containsExactly(1, 4);
        assertThat(sample.ofHundred(value -> value > 2)).isEqualTo(67);
    }
}
