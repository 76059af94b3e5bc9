package org.secureplaces.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.StatUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.secureplaces.engine.law.Normal;
import org.secureplaces.engine.random.Mrg32k3a;
import org.secureplaces.engine.random.Streams;

class PairedOrderTest {

    private static final double[] MEANS = {2, 0, 1, 0.05, 3, 1};
    private static final int FIRST = 10;
    private static final int MOST = 400;
    private static final double SOME_ERROR = 0.2;

    /**
     * Normal values with stated means, so the true ranks are known. With an error of 20% at most 63
     * of 200 orders are wrong somewhere, but once in ten thousand (binomial law).
     */
    @ParameterizedTest
    @CsvSource({"0, 0.3", "0.8, 0.3", "0.8, 0"})
    void everything_that_is_settled_is_right_as_often_as_promised(double common, double near) {
        int wrong = 0;
        for (int seed = 0; seed < 200; seed++) {
            wrong += isRight(order(seed, common, near, SOME_ERROR, MOST)) ? 0 : 1;
        }
        assertThat(wrong).isLessThanOrEqualTo(63);
    }

    /** They differ by a little more than what matters, so that calling them alike is wrong. */
    @Test
    void what_differs_by_more_than_matters_is_called_alike_no_more_often_than_promised() {
        int alike = 0;
        for (int seed = 0; seed < 200; seed++) {
            PairedOrder order = new PairedOrder(2, SOME_ERROR, 0.3, FIRST, MOST);
            feed(order, new double[] {0.35, 0}, seed, 0, MOST, 1);
            alike += !order.isOpen(0) && order.rankHigh(0) == 2 ? 1 : 0;
        }
        assertThat(alike).isLessThanOrEqualTo(63);
    }

    /** Mean and standard deviation as a library computes them, of values far from zero. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void a_pair_is_settled_at_the_first_look_at_which_its_interval_leaves_out_zero(int seed) {
        PairedOrder order = new PairedOrder(2, 0.05, 0.01, FIRST, MOST);
        StudentAnytime interval = new StudentAnytime(0.05, MOST / 4);
        Mrg32k3a stream = new Streams(79, seed).stream(1, 0);
        double[] differences = new double[MOST];
        boolean isOpen = true;
        for (int draw = 1; isOpen && draw <= MOST; draw++) {
            double[] values = values(stream, new double[] {50.7, 50}, 0.2);
            differences[draw - 1] = values[0] - values[1];
            order.add(values);
            order.look();
            double[] sofar = Arrays.copyOf(differences, draw);
            double sd = Math.sqrt(StatUtils.variance(sofar));
            boolean leavesOut =
                    draw >= FIRST && Math.abs(StatUtils.mean(sofar)) > interval.halfWidth(draw, sd);
            assertThat(order.isOpen(0)).as("draw %d", draw).isEqualTo(!leavesOut);
            isOpen = order.isOpen(0);
        }
        assertThat(isOpen).isFalse();
    }

    /** Means that are equal, so that whatever is told to be larger is wrong. */
    @Test
    void of_equal_options_none_is_called_larger_more_often_than_promised() {
        int told = 0;
        for (int seed = 0; seed < 200; seed++) {
            PairedOrder order = new PairedOrder(4, SOME_ERROR, 0, 2, MOST);
            feed(order, new double[4], seed, 0, MOST, 1);
            told += IntStream.range(0, 4).anyMatch(one -> order.rankHigh(one) < 4) ? 1 : 0;
        }
        assertThat(told).isLessThanOrEqualTo(63);
    }

    /** With half the distance four times as many draws, but for the logarithm of their number. */
    @Test
    void draws_go_where_the_order_is_open() {
        PairedOrder order = order(3, 0.8, 0, 0.05, 2000);
        assertThat(order.draws(4)).isLessThan(order.draws(3) / 4);
        assertThat(order.draws(0)).isLessThan(order.draws(3) / 4);
        assertThat(order.isOpen(2)).isTrue();
        assertThat(order.draws(2)).isEqualTo(2000).isEqualTo(order.draws(5));
    }

    @Test
    void what_is_common_to_all_options_costs_nothing() {
        assertThat(draws(order(5, 0.9, 0.3, 0.05, MOST)))
                .isLessThan(draws(order(5, 0, 0.3, 0.05, MOST)) / 2);
    }

    /** Laws for every seed. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void ranks_are_ranges_that_narrow_and_a_settled_option_needs_no_more(int seed) {
        PairedOrder order = new PairedOrder(MEANS.length, 0.05, 0.3, FIRST, MOST);
        Mrg32k3a stream = new Streams(77, seed).stream(1, 0);
        int[] last = new int[MEANS.length];
        for (int draw = 1; draw <= MOST; draw++) {
            int[] widths = widths(order);
            boolean[] open = open(order);
            order.add(values(stream, MEANS, 0.5));
            order.look();
            for (int one = 0; one < MEANS.length; one++) {
                assertThat(order.rankLow(one)).isBetween(1, order.rankHigh(one));
                assertThat(order.rankHigh(one)).isLessThanOrEqualTo(MEANS.length);
                assertThat(widths(order)[one]).isLessThanOrEqualTo(widths[one]);
                assertThat(order.draws(one)).isEqualTo(open[one] ? draw : last[one]);
                last[one] = order.draws(one);
            }
            assertThat(order.open()).allMatch(order::isOpen);
        }
    }

    /** A shift of all options, or another scale with the same difference that matters. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void the_order_does_not_depend_on_units(int seed) {
        PairedOrder plain = new PairedOrder(MEANS.length, 0.05, 0.25, FIRST, MOST);
        PairedOrder scaled = new PairedOrder(MEANS.length, 0.05, 0.5, FIRST, MOST);
        Mrg32k3a stream = new Streams(78, seed).stream(1, 0);
        for (int draw = 0; draw < MOST; draw++) {
            double[] values = values(stream, MEANS, 0.5);
            plain.add(values);
            scaled.add(IntStream.range(0, values.length).mapToDouble(i -> 2 * values[i]).toArray());
            plain.look();
            scaled.look();
        }
        for (int one = 0; one < MEANS.length; one++) {
            assertThat(scaled.rankLow(one)).isEqualTo(plain.rankLow(one));
            assertThat(scaled.rankHigh(one)).isEqualTo(plain.rankHigh(one));
            assertThat(scaled.draws(one)).isEqualTo(plain.draws(one));
        }
    }

    /** Homes without places of the kind counted change nothing, in any future. */
    @Test
    void options_that_never_differ_are_alike_at_the_first_look() {
        PairedOrder order = new PairedOrder(3, 0.05, 0.1, 20, 100);
        for (int draw = 0; draw < 20; draw++) {
            order.add(new double[] {0, 4, 0});
            order.look();
        }
        assertThat(order.open()).isEmpty();
        assertThat(order.rankHigh(1)).isEqualTo(1);
        assertThat(order.rankLow(0)).isEqualTo(order.rankLow(2)).isEqualTo(2);
        assertThat(order.rankHigh(0)).isEqualTo(3);
    }

    @Test
    void an_order_of_one_is_refused() {
        assertThatThrownBy(() -> new PairedOrder(1, 0.05, 0.1, 5, 100))
                .hasMessageContaining("needs 2 options");
    }

    private static PairedOrder order(int seed, double common, double near, double error, int most) {
        PairedOrder order = new PairedOrder(MEANS.length, error, near, FIRST, most);
        feed(order, MEANS, seed, common, most, 20);
        return order;
    }

    private static void feed(
            PairedOrder order, double[] means, int seed, double common, int most, int each) {
        Mrg32k3a stream = new Streams(20_261_201, seed).stream(1, 0);
        for (int draw = 1; draw <= most && !order.open().isEmpty(); draw++) {
            order.add(values(stream, means, common));
            if (draw % each == 0) {
                order.look();
            }
        }
    }

    /** Normal values of variance 1, of which a part is the same for all options. */
    private static double[] values(Mrg32k3a stream, double[] means, double common) {
        double shared = Normal.quantile(stream.nextDouble());
        double[] values = means.clone();
        for (int option = 0; option < values.length; option++) {
            values[option] +=
                    Math.sqrt(common) * shared
                            + Math.sqrt(1 - common) * Normal.quantile(stream.nextDouble());
        }
        return values;
    }

    /** Options with equal means share the ranks that they have together. */
    private static boolean isRight(PairedOrder order) {
        for (int one = 0; one < MEANS.length; one++) {
            double own = MEANS[one];
            long larger = IntStream.range(0, MEANS.length).filter(i -> MEANS[i] > own).count();
            long smaller = IntStream.range(0, MEANS.length).filter(i -> MEANS[i] < own).count();
            if (order.rankLow(one) > larger + 1 || order.rankHigh(one) < MEANS.length - smaller) {
                return false;
            }
        }
        return true;
    }

    private static int draws(PairedOrder order) {
        return IntStream.range(0, MEANS.length).map(order::draws).sum();
    }

    private static int[] widths(PairedOrder order) {
        return IntStream.range(0, MEANS.length)
                .map(one -> order.rankHigh(one) - order.rankLow(one))
                .toArray();
    }

    private static boolean[] open(PairedOrder order) {
        boolean[] open = new boolean[MEANS.length];
        order.open().forEach(one -> open[one] = true);
        return open;
    }
}
