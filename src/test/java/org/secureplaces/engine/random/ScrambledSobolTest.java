package org.secureplaces.engine.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.apache.commons.math3.random.SobolSequenceGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.secureplaces.engine.Chance;
import org.secureplaces.simulation.Seeds;

class ScrambledSobolTest {

    /** That library reads the file of Joe and Kuo; it counts the points in Gray code. */
    @Test
    void before_scrambling_the_points_are_those_of_Joe_and_Kuo() {
        var published = new SobolSequenceGenerator(ScrambledSobol.DIMENSIONS);
        for (int number = 0; number < 5000; number++) {
            double[] point = published.nextVector();
            int gray = number ^ number >>> 1;
            for (int dimension = 1; dimension <= ScrambledSobol.DIMENSIONS; dimension++) {
                double own = (ScrambledSobol.digits(dimension, gray) & 0xFFFF_FFFFL) * 0x1.0p-32;
                assertThat(own).isEqualTo(point[dimension - 1]);
            }
        }
    }

    @Seeds
    void every_part_of_a_dimension_holds_as_many_of_the_first_points(long seed) {
        for (int dimension = 1; dimension <= ScrambledSobol.DIMENSIONS; dimension++) {
            for (int parts : new int[] {2, 4, 8, 16, 64, 256}) {
                int[] held = new int[parts];
                for (int point = 0; point < parts; point++) {
                    held[(int) (ScrambledSobol.coordinate(seed, dimension, point) * parts)]++;
                }
                assertThat(held).containsOnly(1);
            }
        }
    }

    /** The first two dimensions are a net of base 2: every box of area 1/64 holds a point. */
    @Seeds
    void scrambling_keeps_how_two_dimensions_lie_together(long seed) {
        for (int wide = 0; wide <= 6; wide++) {
            int columns = 1 << wide;
            int rows = 64 / columns;
            int[] held = new int[64];
            for (int point = 0; point < 64; point++) {
                int column = (int) (ScrambledSobol.coordinate(seed, 1, point) * columns);
                int row = (int) (ScrambledSobol.coordinate(seed, 2, point) * rows);
                held[column * rows + row]++;
            }
            assertThat(held).containsOnly(1);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 9, 1000})
    void a_point_is_uniform_over_seeds(int point) {
        for (int dimension : new int[] {1, 7, 12}) {
            int own = dimension;
            Chance.assertUniform(
                    IntStream.range(0, 100_000)
                            .mapToDouble(seed -> ScrambledSobol.coordinate(seed, own, point))
                            .toArray());
        }
    }

    @Test
    void dimensions_are_independent_over_seeds() {
        double[] one = new double[100_000];
        double[] other = new double[one.length];
        for (int seed = 0; seed < one.length; seed++) {
            one[seed] = ScrambledSobol.coordinate(seed, 3, 5);
            other[seed] = ScrambledSobol.coordinate(seed, 4, 5);
        }
        Chance.assertIndependentUniforms(one, other);
    }

    /**
     * Of the first n = 2^k points each of n parts holds one at random, independently, so the mean
     * has the variance 1/(12 n^3) (Owen 1997, Annals of Statistics 25, 1541-1562).
     */
    @ParameterizedTest
    @ValueSource(ints = {1, 4, 16})
    void the_mean_of_the_first_points_has_the_variance_of_strata(int points) {
        double squares = 0;
        int seeds = 20_000;
        for (int seed = 0; seed < seeds; seed++) {
            double mean = 0;
            for (int point = 0; point < points; point++) {
                mean += ScrambledSobol.coordinate(seed, 5, point) / points;
            }
            squares += (mean - 0.5) * (mean - 0.5);
        }
        double exact = 1.0 / (12.0 * points * points * points);
        // four standard errors of a variance of a law no heavier than the normal one
        assertThat(squares / seeds).isCloseTo(exact, within(4 * Math.sqrt(2.0 / seeds) * exact));
    }

    @Test
    void a_point_or_dimension_that_is_not_there_is_refused() {
        assertThatThrownBy(() -> ScrambledSobol.coordinate(1, 13, 0))
                .hasMessage("there must be such a dimension and point, were 13 and 0");
        assertThatThrownBy(() -> ScrambledSobol.coordinate(1, 1, -1))
                .hasMessage("there must be such a dimension and point, were 1 and -1");
    }
}
