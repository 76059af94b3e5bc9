package org.secureplaces.engine.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.secureplaces.engine.Chance;

class MixTest {
    private static final int MANY = 200_000;
    private static final long KEY = 0x1234_5678_9ABC_DEF0L;

    /** Answers that differ in one thing only, counted up in steps as regular as they come. */
    private static Stream<Arguments> sequences() {
        return Stream.of(
                Arguments.of("keys", (IntToDoubleFunction) i -> Mix.uniform(i, 3)),
                Arguments.of(
                        "keys shifted", (IntToDoubleFunction) i -> Mix.uniform((long) i << 40, 3)),
                Arguments.of("negative keys", (IntToDoubleFunction) i -> Mix.uniform(-i, 0)),
                Arguments.of(
                        "keys times golden",
                        (IntToDoubleFunction) i -> Mix.uniform(i * 0x9E3779B97F4A7C15L, 1)),
                Arguments.of("questions", (IntToDoubleFunction) i -> Mix.uniform(KEY, i)),
                Arguments.of("questions, key 0", (IntToDoubleFunction) i -> Mix.uniform(0, i)),
                Arguments.of("numbers", (IntToDoubleFunction) i -> Mix.uniform(KEY, 3, i)),
                Arguments.of("numbers, key 0", (IntToDoubleFunction) i -> Mix.uniform(0, 0, i)),
                Arguments.of("keys, fixed number", (IntToDoubleFunction) i -> Mix.uniform(i, 3, 7)),
                Arguments.of(
                        "questions, fixed number",
                        (IntToDoubleFunction) i -> Mix.uniform(KEY, i, 7)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sequences")
    void answers_are_uniform(String name, IntToDoubleFunction answers) {
        Chance.assertUniform(IntStream.range(0, MANY).mapToDouble(answers).toArray());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sequences")
    void neighbouring_answers_are_independent(String name, IntToDoubleFunction answers) {
        double[] here = IntStream.range(0, MANY).mapToDouble(answers).toArray();
        for (int lag : new int[] {1, 2, 64}) {
            double[] there =
                    IntStream.range(0, MANY)
                            .mapToDouble(i -> answers.applyAsDouble(i + lag))
                            .toArray();
            Chance.assertIndependentUniforms(here, there);
        }
    }

    @Test
    void answers_to_different_questions_are_independent() {
        double[] third = IntStream.range(0, MANY).mapToDouble(i -> Mix.uniform(i, 3)).toArray();
        double[] fourth = IntStream.range(0, MANY).mapToDouble(i -> Mix.uniform(i, 4)).toArray();
        double[] again = IntStream.range(0, MANY).mapToDouble(i -> Mix.uniform(i, 3, 1)).toArray();
        Chance.assertIndependentUniforms(third, fourth);
        Chance.assertIndependentUniforms(third, again);
    }

    @Test
    void every_bit_of_key_and_question_turns_every_bit_of_the_result_half_the_time() {
        int samples = 4000;
        for (int in = 0; in < 128; in++) {
            int[] turned = new int[64];
            for (int i = 0; i < samples; i++) {
                long key = Mix.mix(99, i);
                long question = i % 50;
                long change = 1L << in;
                long other =
                        in < 64 ? Mix.mix(key ^ change, question) : Mix.mix(key, question ^ change);
                count(turned, other ^ Mix.mix(key, question));
            }
            for (int out = 0; out < 64; out++) {
                // one of 8192 passes 6 standard deviations once in 60,000 times
                assertThat(turned[out] - samples / 2.0)
                        .isBetween(-3 * Math.sqrt(samples), 3 * Math.sqrt(samples));
            }
        }
    }

    private static void count(int[] turned, long bits) {
        for (int out = 0; out < 64; out++) {
            turned[out] += (int) (bits >>> out & 1);
        }
    }

    /** Also keys that differ by the very step from one question to the next. */
    @ParameterizedTest
    @ValueSource(longs = {1, 1L << 32, 0x9E3779B97F4A7C15L})
    void keys_and_questions_on_a_grid_never_meet(long step) {
        long distinct =
                LongStream.range(-500, 500)
                        .map(i -> i * step)
                        .flatMap(key -> LongStream.range(-500, 500).map(q -> Mix.mix(key, q)))
                        .distinct()
                        .count();
        assertThat(distinct).isEqualTo(1_000_000);
    }

    @Test
    void the_same_question_has_the_same_answer() {
        assertThat(Mix.uniform(KEY, 3)).isEqualTo(Mix.uniform(KEY, 3));
        assertThat(Mix.uniform(KEY, 3, 4)).isEqualTo(Mix.uniform(KEY, 3, 4));
    }
}
