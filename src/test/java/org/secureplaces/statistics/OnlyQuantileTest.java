package org.secureplaces.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.secureplaces.engine.random.Mrg32k3a;
import org.secureplaces.engine.random.Streams;

/** A quantile that is found without sorting is the one that is found by sorting, to the bit. */
class OnlyQuantileTest {

    private static final double[] PROBABILITIES = {0, 0.001, 0.025, 0.1, 0.5, 0.9, 0.975, 1};

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 15, 16, 17, 31, 32, 33, 200, 1000})
    void it_is_that_of_the_sorted_values(int count) {
        for (int seed = 0; seed < 20; seed++) {
            double[] values = values(seed, count);
            for (double probability : PROBABILITIES) {
                double sorted = new Spread(values).quantile(probability);
                assertThat(Double.doubleToRawLongBits(new Spread(values).onlyQuantile(probability)))
                        .as("%d values, seed %d, probability %s", count, seed, probability)
                        .isEqualTo(Double.doubleToRawLongBits(sorted));
            }
        }
    }

    /** Type 7 of the whole numbers from 0 to n - 1 is the probability times n - 1. */
    @Test
    void of_whole_numbers_in_a_row_it_is_the_probability_times_the_last() {
        double[] down = IntStream.range(0, 200).mapToDouble(i -> 199 - i).toArray();
        for (double probability : PROBABILITIES) {
            assertThat(new Spread(down).onlyQuantile(probability))
                    .isCloseTo(199 * probability, within(1e-12));
        }
    }

    @Test
    void of_nothing_there_is_none() {
        assertThat(new Spread(new double[] {Double.NaN}).onlyQuantile(0.025)).isNaN();
    }

    /** Values in any order, some of them equal, some not observed, zeros of either sign. */
    private static double[] values(int seed, int count) {
        Mrg32k3a stream = new Streams(404, seed).stream(1, 0);
        double[] values = new double[count];
        for (int i = 0; i < count; i++) {
            double drawn = stream.nextDouble();
            double whole = Math.rint(20 * drawn - 10);
            values[i] = drawn > 0.98 && i > 0 ? Double.NaN : seed % 2 == 0 ? whole : drawn * 7;
        }
        return values;
    }
}
