package org.secureplaces.fitting.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.junit.jupiter.api.Test;
import org.secureplaces.fitting.survival.Estimate;
import org.secureplaces.fitting.survival.Parameter;
import org.secureplaces.fitting.survival.Scale;
import org.secureplaces.statistics.Band;

/** Published numbers do not give back the counts they rest on. */
class CoarseTest {

    private static final Parameter RATE = new Parameter("rate", Scale.LOG, "per day");

    private static void countAlike(Map<String, Integer> alike, Estimate shown) {
        alike.merge(shown.interval().high() / shown.value() + "", 1, Integer::sum);
    }

    /** The error of the logarithm of a rate is one over the root of the events. */
    @Test
    void at_least_5_numbers_of_events_have_the_same_error() {
        Map<String, Integer> alike = new TreeMap<>();
        for (int events = 8; events < 1600; events++) {
            double error = 1 / Math.sqrt(events);
            countAlike(alike, Coarse.of(Estimate.of(RATE, 0, error)));
        }
        assertThat(alike.values()).allMatch(numbers -> numbers >= 5);
    }

    /** Of 150 events in a known time, 149 or 148 may well be the same rate. */
    @Test
    void a_rate_of_a_known_time_is_five_events_wide() {
        Map<Double, Integer> alike = new TreeMap<>();
        for (int events = 100; events < 200; events++) {
            Estimate exact = Estimate.of(RATE, Math.log(events / 7777.0), 1 / Math.sqrt(150));
            alike.merge(Coarse.of(exact).value(), 1, Integer::sum);
        }
        assertThat(100.0 / alike.size()).isGreaterThanOrEqualTo(4.5);
    }

    /** A step of five in a hundred is 0.05 on the logarithm: the value is moved by half of it. */
    @Test
    void a_value_moves_by_less_than_its_error_and_the_interval_grows_with_the_step() {
        for (int events = 8; events < 2000; events += 7) {
            double error = 1 / Math.sqrt(events);
            Estimate exact = Estimate.of(RATE, Math.log(events / 4000.0), error);
            Estimate shown = Coarse.of(exact);
            double moved = Math.abs(Math.log(shown.value() / exact.value()));
            assertThat(moved).isLessThanOrEqualTo(0.9 * error);
            double wide = Math.log(shown.interval().high() / shown.value()) / 1.959964;
            assertThat(wide).isBetween(error * 0.999, error * 1.45);
        }
    }

    @Test
    void a_number_without_an_error_is_given_in_steps_too() {
        Parameter cv = new Parameter("monthly_cv", Scale.LOG, "");
        Estimate shown = Coarse.between(cv, 0.123456, new Band(0, 0.234567), 100);
        // an error of 0.0598, five of a hundred children: 0.0299, given as 0.0316
        assertThat(shown.value()).isCloseTo(0.1264, within(1e-4));
        assertThat(shown.interval().low()).isZero();
        assertThat(shown.interval().high()).isCloseTo(0.2528, within(1e-4));
    }

    /** Of 60 of whom none is cut short, one child is a sixtieth and five are a twelfth. */
    @Test
    void at_least_5_numbers_of_children_left_have_the_same_share() {
        for (int all : new int[] {22, 38, 60, 137, 600}) {
            Map<Double, Integer> alike = new TreeMap<>();
            for (int left = 8; left < all; left++) {
                double share =
                        Coarse.share(left / (double) all, 1 / Coarse.fewest(Coarse.rounded(all)));
                alike.merge(share, 1, Integer::sum);
                assertThat(Math.abs(share - left / (double) all)).isLessThan(4.0 / all);
            }
            // the counts at both ends go on where none are published
            alike.keySet().removeIf(share -> share < 13.0 / all || share > 1 - 5.0 / all);
            assertThat(alike.values()).as("of " + all).allMatch(numbers -> numbers >= 5);
        }
        assertThat(Coarse.share(1, 1 / 60.0)).isLessThanOrEqualTo(1);
    }

    @Test
    void a_criterion_is_given_to_two_or_further_up_to_ten_or_a_hundred() {
        assertThat(Coarse.over(13.2, 10)).isEqualTo(4);
        assertThat(Coarse.over(94.2, 10)).isEqualTo(80);
        assertThat(Coarse.over(204.2, 10)).isEqualTo(200);
        assertThat(Coarse.over(10, 10)).isZero();
    }

    @Test
    void errors_that_go_together_keep_a_correlation_of_one_digit() {
        double[][] exact = {{0.01, -0.005}, {-0.005, 0.0144}};
        double[][] shown = Correlations.covariance(exact, new double[] {0.1, 0.125});
        assertThat(shown[0][0]).isCloseTo(0.01, within(1e-12));
        assertThat(shown[0][1]).isCloseTo(-0.4 * 0.1 * 0.125, within(1e-12));
    }

    /** Digits alone would not leave every sum of theirs a positive variance. */
    @Test
    void published_errors_can_be_drawn_from_together() {
        double[][] close = {{1, 0.95, -0.95}, {0.95, 1, -0.81}, {-0.95, -0.81, 1}};
        double[][] shown = Correlations.covariance(close, new double[] {1, 1, 1});
        assertThat(new CholeskyDecomposition(new Array2DRowRealMatrix(shown)).getDeterminant())
                .isPositive();
    }
}
