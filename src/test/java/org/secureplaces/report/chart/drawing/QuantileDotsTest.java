package org.secureplaces.report.chart.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.secureplaces.report.chart.DotPicture;
import org.secureplaces.report.chart.drawing.QuantileDots.Dot;
import org.secureplaces.report.content.Sample;

/** Futures as dots that can be counted. */
class QuantileDotsTest {

    private static Sample uniform(int futures) {
        return Sample.of(IntStream.range(0, futures).mapToDouble(number -> number).toArray(), 1);
    }

    @ParameterizedTest
    @CsvSource({"19, 19, 19", "20, 20, 19", "99, 20, 19", "100, 100, 95", "1000, 100, 95"})
    void there_are_100_dots_or_20_or_one_for_each_future_and_95_in_100_are_filled(
            int futures, int dots, int filled) {
        QuantileDots drawn = QuantileDots.of(uniform(futures));
        assertThat(drawn.dots()).hasSize(dots);
        assertThat(drawn.dots().stream().filter(dot -> !dot.open())).hasSize(filled);
    }

    /** A law of every sample: skewed, with ties, below and above zero. */
    @Test
    void of_any_sample_95_of_100_dots_are_filled_and_they_lie_together_in_the_middle() {
        for (int seed = 1; seed <= 200; seed++) {
            Random random = new Random(seed);
            double[] values = new double[100 + random.nextInt(400)];
            for (int future = 0; future < values.length; future++) {
                double draw = random.nextGaussian();
                values[future] = seed % 2 == 0 ? Math.rint(3 * draw) : Math.exp(draw) - seed % 5;
            }
            QuantileDots dots = QuantileDots.of(Sample.of(values, 1 + seed % 3));
            List<Boolean> open = dots.dots().stream().map(Dot::open).toList();
            assertThat(open.stream().filter(one -> one)).hasSize(5);
            assertThat(open.subList(3, 97)).doesNotContain(true);
            assertThat(dots.dots().stream().mapToDouble(Dot::value).toArray()).isSorted();
        }
    }

    /** The middle of the i-th of 100 equal parts of the numbers from 0 to 100. */
    @Test
    void dots_stand_at_the_middle_quantile_of_their_part() {
        List<Dot> dots = QuantileDots.of(uniform(101)).dots();
        for (int dot = 0; dot < 100; dot++) {
            assertThat(dots.get(dot).value()).isCloseTo(dot + 0.5, within(1e-9));
        }
    }

    @Test
    void without_a_range_no_dot_is_open() {
        QuantileDots dots = QuantileDots.of(Sample.of(new double[100], 10));
        assertThat(dots.dots().stream().filter(Dot::open)).isEmpty();
    }

    @Test
    void heaps_are_as_high_as_there_are_dots_of_one_rounded_number() {
        QuantileDots dots = QuantileDots.of(Sample.of(new double[] {0.4, 0.6, 1, 1.4, 1.6, 3}, 1));
        assertThat(dots.highest(1)).isEqualTo(3);
    }

    @Test
    void the_picture_draws_every_dot_names_zero_and_writes_no_minus_sign() {
        double[] values = IntStream.range(-50, 50).mapToDouble(number -> number / 10.0).toArray();
        DotPicture.Words words =
                new DotPicture.Words(
                        "heaps & dots",
                        "4 fewer to 4 more",
                        "no difference",
                        "fewer",
                        "more",
                        true);
        String drawing = new DotPicture(Sample.of(values, 1), words).wide();
        assertThat(drawing.split("<circle", -1)).hasSize(101);
        assertThat(drawing.split("class=\"f-paper s-change\"", -1)).hasSize(6);
        assertThat(drawing)
                .contains(
                        ">no difference</text>",
                        ">0</text>",
                        "heaps &amp; dots",
                        "4 fewer to 4 more")
                .doesNotContain(">-", "\u2212");
    }
}
