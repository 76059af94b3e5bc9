package org.secureplaces.scenario.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.secureplaces.home.LargestRemainder;

class SpreadTest {

    @Test
    void what_a_full_home_cannot_take_goes_to_the_others() {
        assertThat(Spread.within(new int[] {4, 20, 20}, new double[] {10, 10, 10}, 30))
                .containsExactly(4, 13, 13);
    }

    @Test
    void homes_without_weight_get_nothing_even_where_others_are_full() {
        assertThat(Spread.within(new int[] {4, 20}, new double[] {1, 0}, 10)).containsExactly(4, 0);
    }

    @Test
    void one_home_of_each_kind_is_split_by_kind() {
        double[] split =
                Spread.split(new int[] {10, 8}, new double[] {12, 0}, new double[] {0, 12}, 10);
        assertThat(split[0]).isCloseTo(10, within(1e-4));
        assertThat(split[1]).isCloseTo(0, within(1e-4));
    }

    /** Both homes alike: each has the national share. */
    @Test
    void homes_alike_have_the_same_share() {
        double[] split =
                Spread.split(new int[] {10, 20}, new double[] {5, 9}, new double[] {5, 9}, 12);
        assertThat(split[0]).isCloseTo(4, within(1e-9));
        assertThat(split[1]).isCloseTo(8, within(1e-9));
    }

    @Test
    void totals_are_kept_whatever_the_homes_are_like() {
        SplittableRandom chance = new SplittableRandom(20240331);
        for (int trial = 0; trial < 500; trial++) {
            int[] children = IntStream.range(0, 14).map(i -> chance.nextInt(25)).toArray();
            double[] welfare = places(chance);
            double[] justice = places(chance);
            int all = IntStream.of(children).sum();
            int total = chance.nextInt(all + 1);
            int[] split = LargestRemainder.of(Spread.split(children, welfare, justice, total));
            assertThat(IntStream.of(split).sum()).isEqualTo(total);
            for (int home = 0; home < split.length; home++) {
                assertThat(split[home]).isBetween(0, children[home]);
            }
            int[] shared = Spread.share(children, total);
            assertThat(IntStream.of(shared).sum()).isEqualTo(all == 0 ? 0 : total);
        }
    }

    private static double[] places(SplittableRandom chance) {
        return DoubleStream.generate(() -> chance.nextInt(3) == 0 ? 0 : chance.nextInt(20))
                .limit(14)
                .toArray();
    }
}
