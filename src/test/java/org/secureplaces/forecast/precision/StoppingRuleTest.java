package org.secureplaces.forecast.precision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.secureplaces.statistics.Band;
import org.secureplaces.statistics.OrderStatistics;

class StoppingRuleTest {

    /** Hoad, Robinson and Davies 2010, equation 3: floor(k / 100 times max(n, 100)). */
    @ParameterizedTest
    @CsvSource({"800, 5, 40", "100, 5, 5", "10, 5, 5", "119, 5, 5", "120, 5, 6", "800, 0, 0"})
    void it_looks_ahead_as_far_as_published(int replications, int percent, int ahead) {
        assertThat(StoppingRule.lookAhead(replications, percent)).isEqualTo(ahead);
    }

    @Test
    void intervals_must_stay_narrow_while_it_looks_ahead() {
        StoppingRule rule = new StoppingRule();
        assertThat(rule.isEnough(798, false)).isFalse();
        assertThat(rule.isEnough(800, true)).isFalse();
        assertThat(rule.isEnough(838, true)).isFalse();
        assertThat(rule.isEnough(840, true)).isTrue();
    }

    @Test
    void an_interval_that_widens_again_begins_it_anew() {
        StoppingRule rule = new StoppingRule();
        assertThat(rule.isEnough(10, true)).isFalse();
        assertThat(rule.isEnough(12, false)).isFalse();
        assertThat(rule.isEnough(15, true)).isFalse();
        assertThat(rule.isEnough(18, true)).isFalse();
        assertThat(rule.isEnough(20, true)).isTrue();
    }

    /**
     * The interval of the median of 100 values runs from the 40th to the 61st in order of size
     * (Conover 1999, Practical Nonparametric Statistics, section 3.2).
     */
    @Test
    void the_interval_of_a_median_lies_between_the_published_ranks() {
        Band band = new OrderStatistics(numbers(100, 1), 1).interval(0.5, 0.975);
        assertThat(band).isEqualTo(new Band(40, 61));
    }

    /** Values that come in equal pairs tell no more than one of each pair. */
    @Test
    void values_that_are_alike_within_a_draw_count_once() {
        Band band = new OrderStatistics(numbers(200, 2), 2).interval(0.5, 0.975);
        assertThat(band).isEqualTo(new Band(40, 61));
    }

    @Test
    void too_few_values_leave_an_end_open() {
        Band band = new OrderStatistics(numbers(40, 1), 1).interval(0.975, 0.975);
        assertThat(band.high()).isNaN();
        assertThat(band.low()).isCloseTo(37, within(1e-12));
    }

    /** 1, 2, 3 and so on, each as often as stated. */
    private static double[] numbers(int size, int each) {
        return IntStream.range(0, size).mapToDouble(number -> 1 + number / each).toArray();
    }
}
