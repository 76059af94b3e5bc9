package org.secureplaces.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.secureplaces.engine.random.Mix;

class LargestRemainderTest {

    @Test
    void the_largest_remainders_are_rounded_up() {
        assertThat(LargestRemainder.of(new double[] {1.2, 2.7, 0.1, 3}))
                .containsExactly(1, 3, 0, 3);
    }

    @Test
    void ties_go_to_the_one_listed_first() {
        assertThat(LargestRemainder.of(new double[] {0.5, 1.5, 2.5, 0.5}))
                .containsExactly(1, 2, 2, 0);
    }

    @Test
    void a_whole_share_that_lost_its_last_digit_stays_whole() {
        assertThat(LargestRemainder.of(new double[] {3 - 1e-12, 2.4, 0.6}))
                .containsExactly(3, 2, 1);
    }

    @Test
    void the_sum_is_kept_and_no_share_moves_by_a_whole_place() {
        for (int seed = 1; seed <= 1000; seed++) {
            double[] shares = new double[1 + seed % 14];
            for (int i = 0; i < shares.length; i++) {
                double u = Mix.uniform(seed, i);
                shares[i] = u < 0.2 ? 0 : 20 * u;
            }
            int[] whole = LargestRemainder.of(shares);
            assertThat(Arrays.stream(whole).sum())
                    .isEqualTo((int) Math.round(Arrays.stream(shares).sum()));
            for (int i = 0; i < shares.length; i++) {
                assertThat((double) whole[i])
                        .isBetween(Math.floor(shares[i]), Math.ceil(shares[i]));
            }
        }
    }
}
