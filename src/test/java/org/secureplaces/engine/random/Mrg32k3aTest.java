package org.secureplaces.engine.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import umontreal.ssj.rng.MRG32k3a;
import umontreal.ssj.rng.RandomStream;

class Mrg32k3aTest {
    private static final long[] PUBLISHED = {12345, 12345, 12345, 12345, 12345, 12345};
    private static final long[] LARGEST = {
        4294967086L, 4294967086L, 4294967086L, 4294944442L, 4294944442L, 4294944442L
    };

    /** RngStreams (L'Ecuyer, Simard, Chen and Kelton 2002), test2RngStream.res. */
    @Test
    void the_second_stream_starts_where_published() {
        assertThat(Mrg32k3a.of(PUBLISHED, 1, 0).state())
                .containsExactly(
                        3692455944L, 1366884236L, 2968912127L, 335948734L, 4161675175L, 475798818L);
    }

    /** RngStreams, test2RngStream.res, printed with 13 decimals. */
    @Test
    void the_third_stream_gives_the_published_numbers() {
        var stream = Mrg32k3a.of(PUBLISHED, 2, 0);
        var published =
                DoubleStream.of(
                        0.7285097861965,
                        0.9655872822837,
                        0.9961841304801,
                        0.1149884161813,
                        0.9731454191297);
        published.forEach(u -> assertThat(stream.nextDouble()).isCloseTo(u, within(5.1e-14)));
    }

    private static Stream<long[]> packageSeeds() {
        return Stream.of(
                PUBLISHED, LARGEST, new long[] {1, 0, 0, 0, 0, 1}, new long[] {9, 8, 7, 6, 5, 4});
    }

    @ParameterizedTest
    @MethodSource("packageSeeds")
    void streams_and_substreams_are_those_of_SSJ(long[] packageSeed) {
        MRG32k3a.setPackageSeed(packageSeed);
        for (int stream = 0; stream < 40; stream++) {
            RandomStream theirs = new MRG32k3a();
            for (int substream = 0; substream < 20; substream++) {
                assertSame(theirs, Mrg32k3a.of(packageSeed, stream, substream), 50);
                theirs.resetNextSubstream();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("packageSeeds")
    void a_million_numbers_are_those_of_SSJ(long[] packageSeed) {
        var theirs = new MRG32k3a();
        theirs.setSeed(packageSeed);
        assertSame(theirs, Mrg32k3a.of(packageSeed, 0, 0), 1_000_000);
    }

    private static void assertSame(RandomStream theirs, RandomStream ours, int numbers) {
        for (int i = 0; i < numbers; i++) {
            double u = theirs.nextDouble();
            if (u != ours.nextDouble()) {
                throw new AssertionError("number " + i + " should be " + u);
            }
        }
    }

    /** By the power of the published matrices in arbitrary precision. */
    @ParameterizedTest
    @CsvSource({
        "4611686018427387904, 0",
        "9223372036854775807, 2251799813685247",
        "1234567890123456789, 987654321"
    })
    void far_streams_start_where_the_matrices_lead(long stream, long substream) {
        BigInteger steps =
                BigInteger.valueOf(stream)
                        .shiftLeft(127)
                        .add(BigInteger.valueOf(substream).shiftLeft(76));
        long[][] first = {{0, 1, 0}, {0, 0, 1}, {-810728, 1403580, 0}};
        long[][] second = {{0, 1, 0}, {0, 0, 1}, {-1370589, 0, 527612}};
        long[] state = Mrg32k3a.of(PUBLISHED, stream, substream).state();
        for (int i = 0; i < 3; i++) {
            assertThat(state[i]).isEqualTo(jumped(first, steps, 4294967087L, i));
            assertThat(state[3 + i]).isEqualTo(jumped(second, steps, 4294944443L, i));
        }
    }

    private static long jumped(long[][] matrix, BigInteger steps, long modulus, int row) {
        BigInteger m = BigInteger.valueOf(modulus);
        BigInteger[][] power = big(new long[][] {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}});
        for (int bit = steps.bitLength() - 1; bit >= 0; bit--) {
            power = product(power, power, m);
            power = steps.testBit(bit) ? product(power, big(matrix), m) : power;
        }
        BigInteger sum = power[row][0].add(power[row][1]).add(power[row][2]);
        return sum.multiply(BigInteger.valueOf(12345)).mod(m).longValueExact();
    }

    private static BigInteger[][] big(long[][] matrix) {
        return Stream.of(matrix)
                .map(
                        row ->
                                Arrays.stream(row)
                                        .mapToObj(BigInteger::valueOf)
                                        .toArray(BigInteger[]::new))
                .toArray(BigInteger[][]::new);
    }

    private static BigInteger[][] product(BigInteger[][] a, BigInteger[][] b, BigInteger m) {
        BigInteger[][] c = new BigInteger[3][3];
        for (int i = 0; i < 9; i++) {
            BigInteger sum = BigInteger.ZERO;
            for (int k = 0; k < 3; k++) {
                sum = sum.add(a[i / 3][k].multiply(b[k][i % 3]));
            }
            c[i / 3][i % 3] = sum.mod(m);
        }
        return c;
    }

    @Test
    void going_back_repeats_the_numbers() {
        var stream = Mrg32k3a.of(PUBLISHED, 3, 5);
        double first = stream.nextDouble();
        stream.nextDouble();
        stream.resetStartSubstream();
        assertThat(stream.nextDouble()).isEqualTo(first);
        stream.resetNextSubstream();
        assertThat(stream.state()).isEqualTo(Mrg32k3a.of(PUBLISHED, 3, 6).state());
        stream.resetStartStream();
        assertThat(stream.state()).isEqualTo(Mrg32k3a.of(PUBLISHED, 3, 0).state());
    }

    @Test
    void whole_numbers_and_arrays_are_those_of_SSJ() {
        var theirs = new MRG32k3a();
        theirs.setSeed(PUBLISHED);
        var ours = Mrg32k3a.of(PUBLISHED, 0, 0);
        int[] whole = new int[100];
        int[] expectedWhole = new int[100];
        theirs.nextArrayOfInt(-3, 17, expectedWhole, 10, 80);
        ours.nextArrayOfInt(-3, 17, whole, 10, 80);
        assertThat(whole).isEqualTo(expectedWhole);
        double[] real = new double[100];
        double[] expectedReal = new double[100];
        theirs.nextArrayOfDouble(expectedReal, 10, 80);
        ours.nextArrayOfDouble(real, 10, 80);
        assertThat(real).isEqualTo(expectedReal);
        assertThat(ours.nextInt(0, Integer.MAX_VALUE))
                .isEqualTo(theirs.nextInt(0, Integer.MAX_VALUE));
    }

    @Test
    void the_seed_handed_in_is_not_changed() {
        long[] seed = PUBLISHED.clone();
        var stream = Mrg32k3a.of(seed, 0, 0);
        stream.nextDouble();
        stream.resetNextSubstream();
        assertThat(seed).isEqualTo(PUBLISHED);
        seed[0] = 1;
        stream.resetStartStream();
        assertThat(stream.state()).isEqualTo(PUBLISHED);
    }

    private static Stream<long[]> wrongSeeds() {
        return Stream.of(
                new long[] {1, 2, 3},
                new long[] {0, 0, 0, 1, 1, 1},
                new long[] {1, 1, 1, 0, 0, 0},
                new long[] {1, -1, 1, 1, 1, 1},
                new long[] {4294967087L, 1, 1, 1, 1, 1},
                new long[] {1, 1, 1, 1, 1, 4294944443L});
    }

    @ParameterizedTest
    @MethodSource("wrongSeeds")
    void a_package_seed_must_be_valid(long[] seed) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Mrg32k3a.of(seed, 0, 0))
                .withMessageContaining("package seed");
    }

    @ParameterizedTest
    @CsvSource({"-1, 0, stream", "0, -1, substream", "0, 2251799813685248, substream"})
    void stream_and_substream_must_be_in_range(long stream, long substream, String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Mrg32k3a.of(PUBLISHED, stream, substream))
                .withMessageStartingWith(name + " must");
    }

    @Test
    void a_range_of_whole_numbers_must_not_be_empty() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Mrg32k3a.of(PUBLISHED, 0, 0).nextInt(2, 1))
                .withMessage("the range must not be empty, was 2 to 1");
    }
}
