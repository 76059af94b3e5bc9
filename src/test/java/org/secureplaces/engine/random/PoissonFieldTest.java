package org.secureplaces.engine.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.PoissonDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.secureplaces.engine.Chance;

class PoissonFieldTest {
    private static final int RUNS = 20_000;
    private static final double DAYS = 40;
    private static final double MEAN = DAYS * PoissonField.SLAB_HEIGHT;

    private static PoissonField field(long replication) {
        return new PoissonField(new Streams(1, replication), 5);
    }

    private static int count(Slab slab, double from, double to) {
        int count = 0;
        for (; slab.day() < to; slab.advance()) {
            count += slab.day() >= from ? 1 : 0;
        }
        return count;
    }

    private static double[] counts(int slab, double from) {
        return IntStream.range(0, RUNS)
                .mapToDouble(r -> count(field(r).slab(slab), from, from + DAYS))
                .toArray();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 4095})
    void the_points_in_a_rectangle_have_the_Poisson_distribution(int slab) {
        double[] counts = counts(slab, 100);
        double mean = Arrays.stream(counts).average().orElseThrow();
        double variance =
                Arrays.stream(counts).map(n -> (n - mean) * (n - mean)).sum() / (RUNS - 1);
        // the variance of a sample variance of Poisson counts is (m + 2 m^2) / n
        double meanError = Chance.Z * Math.sqrt(MEAN / RUNS);
        double varianceError = Chance.Z * Math.sqrt((MEAN + 2 * MEAN * MEAN) / RUNS);
        assertThat(mean).isBetween(MEAN - meanError, MEAN + meanError);
        assertThat(variance).isBetween(MEAN - varianceError, MEAN + varianceError);
        assertPoisson(counts);
    }

    private static void assertPoisson(double[] counts) {
        var poisson = new PoissonDistribution(null, MEAN, 1e-12, 10_000);
        int low = 3;
        int high = 20;
        long[] seen = new long[high - low + 1];
        double[] expected = new double[seen.length];
        for (double n : counts) {
            seen[Math.max(low, Math.min(high, (int) n)) - low]++;
        }
        for (int n = low + 1; n < high; n++) {
            expected[n - low] = RUNS * poisson.probability(n);
        }
        expected[0] = RUNS * poisson.cumulativeProbability(low);
        expected[high - low] = RUNS * (1 - poisson.cumulativeProbability(high - 1));
        Chance.assertCounts(seen, expected);
    }

    @Test
    void slabs_replications_purposes_and_times_are_independent() {
        double[] counts = counts(3, 0);
        Chance.assertUncorrelated(counts, counts(4, 0));
        Chance.assertUncorrelated(counts, counts(3, DAYS));
        double[] next =
                IntStream.range(1, RUNS + 1)
                        .mapToDouble(r -> count(field(r).slab(3), 0, DAYS))
                        .toArray();
        double[] otherPurpose =
                IntStream.range(0, RUNS)
                        .mapToObj(r -> new PoissonField(new Streams(1, r), 6).slab(3))
                        .mapToDouble(slab -> count(slab, 0, DAYS))
                        .toArray();
        Chance.assertUncorrelated(counts, next);
        Chance.assertUncorrelated(counts, otherPurpose);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 7, 4095})
    void heights_are_uniform_within_the_slab(int k) {
        Slab slab = field(0).slab(k);
        double[] within = new double[100_000];
        for (int i = 0; i < within.length; i++) {
            within[i] = slab.height() / PoissonField.SLAB_HEIGHT - k;
            slab.advance();
        }
        Chance.assertUniform(within);
    }

    /** A point as it was seen. */
    private record Seen(double day, double height, long number, long key) {
        static Seen at(Slab slab) {
            return new Seen(slab.day(), slab.height(), slab.number(), slab.key());
        }
    }

    private static List<Seen> first(Slab slab, int points) {
        List<Seen> seen = new ArrayList<>();
        for (int i = 0; i < points; i++) {
            seen.add(Seen.at(slab));
            slab.advance();
        }
        return seen;
    }

    @Test
    void points_do_not_depend_on_which_other_slabs_are_looked_at() {
        List<Seen> alone = first(field(2).slab(5), 100);
        PoissonField field = field(2);
        Slab six = field.slab(6);
        Slab five = field.slab(5);
        List<Seen> among = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            six.advance();
            among.add(Seen.at(five));
            five.advance();
            field.slab(4).advance();
        }
        assertThat(among).isEqualTo(alone);
    }

    @Test
    void points_come_in_the_order_of_time_numbered_from_1_with_keys_of_their_own() {
        List<Seen> points = first(field(0).slab(0), 10_000);
        assertThat(points).isSortedAccordingTo((a, b) -> Double.compare(a.day(), b.day()));
        assertThat(points.get(0).day()).isPositive();
        assertThat(points).extracting(Seen::number).startsWith(1L, 2L, 3L).endsWith(10_000L);
        assertThat(points).extracting(Seen::key).doesNotHaveDuplicates();
    }

    @Test
    void a_key_is_that_of_purpose_slab_and_number() {
        Slab slab = field(0).slab(9);
        slab.advance();
        assertThat(slab.key()).isEqualTo(new Streams(1, 0).key(5, 9, 2));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 4096})
    void a_slab_must_be_in_range(int k) {
        assertThatIllegalArgumentException().isThrownBy(() -> field(0).slab(k));
    }
}
