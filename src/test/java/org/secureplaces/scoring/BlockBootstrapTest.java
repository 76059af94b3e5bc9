package org.secureplaces.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Resamples by blocks: exact small cases and closed forms of their variance. */
class BlockBootstrapTest {

    private static final int RESAMPLES = 20_000;

    private static double[] means(double[] series, int length) {
        return new BlockBootstrap(series.length, length)
                .of(RESAMPLES, places -> Arrays.stream(places).mapToDouble(i -> series[i]).sum());
    }

    /** Sums of two draws of 0 or 1: 0, 1 and 2 with 1/4, 1/2 and 1/4. */
    @Test
    void two_values_alone_are_drawn_like_a_coin() {
        double[] sums = means(new double[] {0, 1}, 1);
        double error = 4 * Math.sqrt(0.25 / RESAMPLES);
        assertThat(share(sums, 0)).isCloseTo(0.25, within(error));
        assertThat(share(sums, 1)).isCloseTo(0.5, within(error));
        assertThat(share(sums, 2)).isCloseTo(0.25, within(error));
    }

    /** Blocks of 2 of a circle of 0, 0, 1, 1 sum to 0, 1, 2 and 1; two of them by enumeration. */
    @Test
    void neighbours_on_the_circle_stay_together() {
        double[] sums = means(new double[] {0, 0, 1, 1}, 2);
        double error = 4 * Math.sqrt(0.25 / RESAMPLES);
        assertThat(share(sums, 0)).isCloseTo(1 / 16.0, within(error));
        assertThat(share(sums, 1)).isCloseTo(4 / 16.0, within(error));
        assertThat(share(sums, 2)).isCloseTo(6 / 16.0, within(error));
        assertThat(share(sums, 4)).isCloseTo(1 / 16.0, within(error));
    }

    @Test
    void one_block_is_the_whole_series_turned() {
        assertThat(means(new double[] {1, 2, 4}, 3)).containsOnly(7);
    }

    /** The mean over the circle's blocks of (block mean - mean)^2, over the number of blocks. */
    @ParameterizedTest
    @CsvSource({"12, 1", "12, 2", "12, 3", "12, 4", "12, 6"})
    void the_variance_of_a_mean_is_that_of_block_means(int n, int length) {
        Random random = new Random(n * 100L + length);
        double[] series = random.doubles(n).toArray();
        double mean = Arrays.stream(series).average().orElseThrow();
        double squares = 0;
        for (int start = 0; start < n; start++) {
            double block = 0;
            for (int i = 0; i < length; i++) {
                block += series[(start + i) % n] / length;
            }
            squares += (block - mean) * (block - mean) / n;
        }
        double exact = squares * length / n;
        double[] means = Arrays.stream(means(series, length)).map(sum -> sum / n).toArray();
        assertThat(variance(means, mean)).isCloseTo(exact, within(0.06 * exact));
    }

    /** Of independent values of variance 1 it is (1 - length / n) / n on average. */
    @Test
    void independent_values_lose_the_share_of_a_block() {
        int n = 24;
        int length = 6;
        double sum = 0;
        int series = 400;
        for (int seed = 0; seed < series; seed++) {
            Random random = new Random(seed);
            double[] values = random.doubles(n).map(u -> (u - 0.5) * Math.sqrt(12)).toArray();
            double mean = Arrays.stream(values).average().orElseThrow();
            double[] means =
                    new BlockBootstrap(n, length)
                            .of(
                                    400,
                                    places ->
                                            Arrays.stream(places)
                                                    .mapToDouble(i -> values[i] / n)
                                                    .sum());
            sum += variance(means, mean);
        }
        double exact = (1 - (double) length / n) / n;
        assertThat(sum / series).isCloseTo(exact, within(0.1 * exact));
    }

    @Test
    void a_block_longer_than_the_series_is_refused() {
        assertThatThrownBy(() -> new BlockBootstrap(3, 4))
                .hasMessage("a block must be from 1 to 3 long, was 4");
    }

    private static double share(double[] values, double value) {
        return Arrays.stream(values).filter(one -> one == value).count() / (double) values.length;
    }

    private static double variance(double[] values, double mean) {
        return Arrays.stream(values)
                .map(one -> (one - mean) * (one - mean))
                .average()
                .orElseThrow();
    }
}
