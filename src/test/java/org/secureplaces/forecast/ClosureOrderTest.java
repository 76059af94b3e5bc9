package org.secureplaces.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ClosureOrderTest {

    private static final List<double[]> THREE =
            List.of(
                    new double[] {4, 6, 5, 5},
                    new double[] {9, 8, 7, 5},
                    new double[] {1, 2, Double.NaN, 3});

    @Test
    void the_next_closure_is_the_one_with_the_next_smaller_mean_harm() {
        ClosureOrder order = new ClosureOrder(THREE, List.of(5.0, 7.25, 2.0), 1);
        assertThat(order.next(1)).contains(0);
        assertThat(order.next(0)).contains(2);
        assertThat(order.next(2)).isEmpty();
        assertThat(order.shareMoreThanNext(2)).isNaN();
    }

    /** The fourth future is a tie, which is not more; the third is not observed in both. */
    @Test
    void futures_are_counted_pair_by_pair() {
        ClosureOrder order = new ClosureOrder(THREE, List.of(5.0, 7.25, 2.0), 1);
        assertThat(order.shareMoreThanNext(1)).isEqualTo(3 / 4.0);
        assertThat(order.shareMoreThanNext(0)).isEqualTo(1);
    }

    @Test
    void where_less_is_worse_the_smaller_value_is_the_larger_harm() {
        ClosureOrder order = new ClosureOrder(THREE, List.of(-5.0, -7.25, -2.0), -1);
        assertThat(order.next(2)).contains(0);
        assertThat(order.shareMoreThanNext(2)).isEqualTo(1);
        assertThat(order.shareMoreThanNext(0)).isEqualTo(3 / 4.0);
    }

    /** Normal harms of two closures: the chance that one exceeds the other is a normal integral. */
    @Test
    void the_share_of_futures_tends_to_the_chance_that_one_harm_exceeds_another() {
        int futures = 40_000;
        SplittableRandom chance = new SplittableRandom(5);
        double[] one = new double[futures];
        double[] other = new double[futures];
        for (int future = 0; future < futures; future++) {
            double common = normal(chance);
            one[future] = 1 + 3 * common + normal(chance);
            other[future] = 3 * common + normal(chance);
        }
        double expected = 0.760250; // normal distribution function at the root of a half
        double error = Math.sqrt(expected * (1 - expected) / futures);
        ClosureOrder order = new ClosureOrder(List.of(one, other), List.of(1.0, 0.0), 1);
        assertThat(order.shareMoreThanNext(0)).isCloseTo(expected, within(4 * error));
    }

    /** Whatever the values: more and fewer and the same make up all futures. */
    @Test
    void the_shares_of_both_ways_add_up_to_all_but_the_ties() {
        SplittableRandom chance = new SplittableRandom(8);
        for (int seed = 0; seed < 50; seed++) {
            double[] one = chance.ints(30, 0, 6).asDoubleStream().toArray();
            double[] other = chance.ints(30, 0, 6).asDoubleStream().toArray();
            List<double[]> both = new ArrayList<>(Arrays.asList(one, other));
            double more = new ClosureOrder(both, List.of(1.0, 0.0), 1).shareMoreThanNext(0);
            double fewer = new ClosureOrder(both, List.of(0.0, 1.0), 1).shareMoreThanNext(1);
            double same = 0;
            for (int future = 0; future < one.length; future++) {
                same += one[future] == other[future] ? 1.0 / one.length : 0;
            }
            assertThat(more + fewer + same).isCloseTo(1, within(1e-12));
        }
    }

    private static double normal(SplittableRandom chance) {
        double radius = Math.sqrt(-2 * Math.log(1 - chance.nextDouble()));
        return radius * Math.cos(2 * Math.PI * chance.nextDouble());
    }
}
