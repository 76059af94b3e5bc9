package org.secureplaces.engine.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.secureplaces.engine.Chance;

class StreamsTest {
    private static final Streams STREAMS = new Streams(42, 3);

    @Test
    void the_same_purpose_and_index_give_the_same_stream() {
        assertThat(STREAMS.stream(2, 7).state()).isEqualTo(new Streams(42, 3).stream(2, 7).state());
        assertThat(STREAMS.key(2, 7, 1)).isEqualTo(new Streams(42, 3).key(2, 7, 1));
    }

    @Test
    void a_stream_is_numbered_by_purpose_and_index_and_the_replication_is_its_substream() {
        Mrg32k3a next = new Streams(42, 0).stream(2, 7);
        next.resetNextSubstream();
        next.resetNextSubstream();
        next.resetNextSubstream();
        assertThat(STREAMS.stream(2, 7).state()).isEqualTo(next.state());
        long[] packageSeed = new Streams(42, 0).stream(0, 0).state();
        assertThat(STREAMS.stream(2, 7).state())
                .isEqualTo(Mrg32k3a.of(packageSeed, 2 * 4096 + 7, 3).state());
    }

    /** What a random number is addressed by. */
    private record Address(long seed, long replication, int purpose, int index) {
        static Stream<Address> all() {
            return IntStream.range(0, 81)
                    .mapToObj(i -> new Address(i / 27 - 1, i / 9 % 3, i / 3 % 3, 2047 * (i % 3)));
        }

        Streams streams() {
            return new Streams(seed, replication);
        }
    }

    @Test
    void every_address_has_a_stream_and_keys_of_its_own() {
        assertThat(Address.all())
                .extracting(a -> a.streams().stream(a.purpose(), a.index()).nextDouble())
                .doesNotHaveDuplicates();
        assertThat(Address.all())
                .flatMap(
                        a ->
                                LongStream.range(0, 3)
                                        .mapToObj(n -> a.streams().key(a.purpose(), a.index(), n))
                                        .toList())
                .hasSize(243)
                .doesNotHaveDuplicates();
    }

    @Test
    void neighbouring_seeds_give_independent_numbers() {
        double[] here = IntStream.range(0, 20_000).mapToDouble(StreamsTest::first).toArray();
        double[] there = IntStream.range(1, 20_001).mapToDouble(StreamsTest::first).toArray();
        Chance.assertUniform(here);
        Chance.assertIndependentUniforms(here, there);
    }

    private static double first(int seed) {
        return new Streams(seed, 0).stream(0, 0).nextDouble();
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, 1L << 51})
    void a_replication_must_be_in_range(long replication) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Streams(1, replication))
                .withMessage("replication must be from 0 to 2^51 - 1, was " + replication);
    }

    @ParameterizedTest
    @CsvSource({"-1, 0, purpose", "0, -1, index", "0, 4096, index"})
    void purpose_and_index_must_be_in_range(int purpose, int index, String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> STREAMS.stream(purpose, index))
                .withMessageStartingWith(name + " must");
    }

    @Test
    void the_last_purpose_and_index_have_a_stream() {
        assertThat(STREAMS.stream(Integer.MAX_VALUE, 4095).nextDouble()).isBetween(0.0, 1.0);
    }
}
