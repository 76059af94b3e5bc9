package org.secureplaces.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.secureplaces.engine.law.Normal;
import org.secureplaces.engine.random.Mrg32k3a;
import org.secureplaces.engine.random.Streams;

class StudentAnytimeTest {

    private static final double ERROR = 0.05;

    /**
     * At its edge the likelihood ratio of Student's t, mixed over a normal law of the effect, is
     * one over the error. The ratio is integrated here from its definition: over the effect (the
     * mean over the sd, of variance 1 / prior) and the sd (density 1 / sd), in units of the
     * sample's sd, numerator over the same integral without an effect.
     */
    @ParameterizedTest
    @CsvSource({"5, 10", "20, 10", "20, 100", "60, 100"})
    void its_edge_is_where_the_mixture_of_likelihoods_reaches_one_over_the_error(
            int values, int sharpest) {
        double half = new StudentAnytime(ERROR, sharpest).halfWidth(values, 1);
        double twice = -2 * Math.log(ERROR);
        double prior = sharpest / (twice + Math.log(twice) + 1);
        double squares = values - 1 + values * half * half;
        double without = 0;
        double with = 0;
        for (double log = -6; log < 6; log += 0.001) {
            double sd = Math.exp(log);
            double common = -values * log - squares / (2 * sd * sd) + values / 2.0;
            double t = values * half / sd;
            without += Math.exp(common);
            with +=
                    Math.sqrt(prior / (values + prior))
                            * Math.exp(common + t * t / (2 * (values + prior)));
        }
        assertThat(with / without).isCloseTo(1 / ERROR, within(0.001 / ERROR));
    }

    /** Of many values the variance is as good as known: the normal mixture of Robbins. */
    @Test
    void for_many_values_it_is_the_interval_of_a_known_variance() {
        double half = new StudentAnytime(ERROR, 1000).halfWidth(100_000, 3);
        double known = new AnytimeInterval(ERROR, 1000).halfWidth(100_000, 3);
        assertThat(half / known).isCloseTo(1, within(1e-3));
    }

    /** Of 400 seeds with an error of 5%, more than 35 would be rarer than one in a thousand. */
    @Test
    void it_holds_at_every_look_at_once_from_the_second_value_on() {
        int left = 0;
        for (int seed = 0; seed < 400; seed++) {
            left += everLeavesOut(seed) ? 1 : 0;
        }
        assertThat(left).isLessThanOrEqualTo(35);
    }

    @Test
    void too_few_values_leave_nothing_out() {
        assertThat(new StudentAnytime(0.001, 1).halfWidth(2, 1)).isInfinite();
        assertThat(new StudentAnytime(ERROR, 50).halfWidth(40, 0)).isZero();
    }

    @Test
    void an_error_that_is_no_probability_is_refused() {
        assertThatThrownBy(() -> new StudentAnytime(1, 10)).hasMessageContaining("error in (0, 1)");
        assertThatThrownBy(() -> new StudentAnytime(ERROR, 0)).hasMessageContaining("0.05 and 0");
    }

    private static boolean everLeavesOut(int seed) {
        Mrg32k3a stream = new Streams(31, seed).stream(1, 0);
        StudentAnytime interval = new StudentAnytime(ERROR, 20);
        double mean = 0;
        double squares = 0;
        for (int n = 1; n <= 300; n++) {
            double off = 7 + 2 * Normal.quantile(stream.nextDouble()) - mean;
            mean += off / n;
            squares += off * off * (n - 1) / n;
            if (n > 1 && Math.abs(mean - 7) > interval.halfWidth(n, Math.sqrt(squares / (n - 1)))) {
                return true;
            }
        }
        return false;
    }
}
