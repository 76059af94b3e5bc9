package org.secureplaces.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What counts as a difference between two scenarios. */
class DifferenceTest {

    private static final double[] BASE = {3, 3, 3, 3};

    @Test
    void a_share_counts_the_futures_with_a_higher_value_and_no_ties() {
        Difference difference = new Difference(BASE, new double[] {4, 3, 2, 5}, 1);
        assertThat(difference.shareHigher()).isEqualTo(0.5);
    }

    @Test
    void the_last_bits_of_a_sum_are_no_difference() {
        double more = Math.nextUp(3.0);
        double less = Math.nextDown(3.0);
        Difference difference = new Difference(BASE, new double[] {more, less, more, 3}, 1);
        assertThat(difference.shareHigher()).isZero();
        assertThat(difference.statistics().mean()).isZero();
        assertThat(difference.varianceRatio()).isNaN();
    }

    @Test
    void a_future_in_which_one_was_not_observed_counts_for_nothing() {
        Difference difference = new Difference(BASE, new double[] {Double.NaN, 3, 4, 4}, 1);
        assertThat(difference.shareHigher()).isEqualTo(2 / 3.0);
    }
}
