package org.secureplaces.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.LongFunction;
import java.util.function.ToDoubleFunction;
import org.apache.commons.math3.stat.StatUtils;
import org.junit.jupiter.api.Test;
import org.secureplaces.bench.ArrayLoop.Result;

/** Product and loop must simulate the same model, or their speeds say nothing of each other. */
class ArrayLoopTest {

    private static final int REPLICATIONS = 600;
    private static final double NORMAL_9999 = 3.8906; // two-sided 99.99%: R qnorm(0.99995)

    private static final double ROUNDING = 1e-9;

    private static final MiniEstate ESTATE = new MiniEstate();
    private static final Result[] OF_PRODUCT = all(number -> ESTATE.result(ESTATE.run(number)));
    private static final Result[] OF_QUICK_LOOP = all(ESTATE.quickLoop()::run);
    private static final Result[] OF_SAME_LOOP = all(ESTATE.sameLoop()::run);

    @Test
    void as_many_children_wait() {
        agree(Result::waiting, 0.02);
    }

    @Test
    void as_large_a_share_is_placed() {
        agree(Result::sharePlaced, 0.01);
    }

    @Test
    void homes_are_as_full() {
        agree(Result::occupancy, 0.01);
    }

    @Test
    void as_many_children_are_placed() {
        agree(Result::placed, 0.01);
    }

    /** Two programs that have nothing in common but the children have the same totals. */
    @Test
    void with_the_same_children_each_run_has_the_same_totals() {
        for (int number = 0; number < REPLICATIONS; number++) {
            Result one = OF_PRODUCT[number];
            Result other = OF_SAME_LOOP[number];
            assertThat(other.placed()).isEqualTo(one.placed());
            assertThat(other.sharePlaced()).isEqualTo(one.sharePlaced());
            assertThat(other.waiting()).isCloseTo(one.waiting(), within(ROUNDING));
            assertThat(other.occupancy()).isCloseTo(one.occupancy(), within(ROUNDING));
        }
    }

    /** The means differ by no more than chance allows, and chance allows little. */
    private void agree(ToDoubleFunction<Result> what, double widest) {
        double[] one = values(OF_PRODUCT, what);
        double[] other = values(OF_QUICK_LOOP, what);
        double mean = StatUtils.mean(one);
        double variance = StatUtils.variance(one) + StatUtils.variance(other);
        double halfWidth = NORMAL_9999 * Math.sqrt(variance / REPLICATIONS);
        assertThat(halfWidth).isLessThan(widest * mean);
        assertThat(StatUtils.mean(other)).isCloseTo(mean, within(halfWidth));
    }

    private static double[] values(Result[] results, ToDoubleFunction<Result> what) {
        double[] values = new double[results.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = what.applyAsDouble(results[i]);
        }
        return values;
    }

    private static Result[] all(LongFunction<Result> run) {
        Result[] results = new Result[REPLICATIONS];
        for (int number = 0; number < REPLICATIONS; number++) {
            results[number] = run.apply(number);
        }
        return results;
    }
}
