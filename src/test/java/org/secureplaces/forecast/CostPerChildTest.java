package org.secureplaces.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.secureplaces.statistics.Band;
import org.secureplaces.statistics.Statistics;
import org.secureplaces.statistics.Student;

class CostPerChildTest {

    /** The interval covers the true ratio in 95 of 100 samples: 5000 of them, within 3.9 errors. */
    @Test
    void the_interval_covers_the_true_ratio_of_two_dependent_means_95_times_in_100() {
        Random random = new Random(20260401);
        int covered = 0;
        for (int sample = 0; sample < 5000; sample++) {
            double[] costs = new double[12];
            double[] children = new double[12];
            for (int draw = 0; draw < costs.length; draw++) {
                double common = random.nextGaussian();
                children[draw] = 20 + 6 * common;
                costs[draw] = 3000 + 500 * common + 800 * random.nextGaussian();
            }
            Band interval = CostPerChild.of(costs, children, 1).interval();
            covered += interval.low() <= 150 && 150 <= interval.high() ? 1 : 0;
        }
        assertThat(covered / 5000.0).isCloseTo(0.95, within(3.9 * Math.sqrt(0.95 * 0.05 / 5000)));
    }

    /** A constant number of children: the ratio's interval is that of the mean cost, divided. */
    @Test
    void with_a_certain_number_of_children_the_interval_is_that_of_the_mean_cost() {
        double[] costs = {1.53, 1.66, 1.24, 2.34, 2.00, 1.69, 2.69, 2.86, 1.70, 2.60};
        double[] children = {2, 2, 2, 2, 2, 2, 2, 2, 2, 2};
        CostPerChild cost = CostPerChild.of(costs, children, 1);
        assertThat(cost.pounds()).isCloseTo(2.031 / 2, within(1e-9));
        double half = new Student(Statistics.LEVEL).halfWidth(costs) / 2;
        assertThat(cost.interval().high() - cost.pounds()).isCloseTo(half, within(1e-9));
        assertThat(cost.pounds() - cost.interval().low()).isCloseTo(half, within(1e-9));
    }

    @Test
    void replications_of_one_draw_count_once() {
        double[] costs = {10, 12, 30, 28, 19, 21};
        double[] children = {1, 3, 4, 4, 3, 3};
        assertThat(CostPerChild.of(costs, children, 2))
                .isEqualTo(CostPerChild.of(new double[] {11, 29, 20}, new double[] {2, 4, 3}, 1));
    }

    @Test
    void nothing_is_said_where_more_or_fewer_children_may_be_placed() {
        double[] costs = {1, 2, 3, 2};
        double[] children = {-1, 1, 2, -1.5};
        assertThat(CostPerChild.of(costs, children, 1).pounds()).isNaN();
        assertThat(CostPerChild.of(new double[] {1}, new double[] {1}, 1).pounds()).isNaN();
    }
}
