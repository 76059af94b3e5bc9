package org.secureplaces.engine.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.secureplaces.engine.random.Mrg32k3a;
import org.secureplaces.engine.random.Streams;

class SamplerTest {
    private static double[] sortedShares() {
        Mrg32k3a stream = new Streams(1, 0).stream(0, 0);
        DoubleStream random = IntStream.range(0, 20_000).mapToDouble(i -> stream.nextDouble());
        DoubleStream even = IntStream.range(1, 4000).mapToDouble(i -> i / 4000.0);
        DoubleStream low = IntStream.range(1, 400).mapToDouble(i -> Math.pow(10, -i / 20.0));
        DoubleStream high = IntStream.range(1, 400).mapToDouble(i -> 1 - Math.pow(10, -i / 26.0));
        return Stream.of(random, even, low, high)
                .flatMapToDouble(shares -> shares)
                .sorted()
                .toArray();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.15, 0.2, 0.3, 0.478, 1, 1.453, 1.5625, 4, 30, 400})
    void gamma_durations_have_the_shares_asked_for(double shape) {
        Law law = new Gamma(shape, 7);
        Sampler sampler = law.sampler();
        for (double u : sortedShares()) {
            assertThat(1 - law.survival(sampler.days(u))).isCloseTo(u, within(1e-7));
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.2, 0.3, 0.478, 1, 1.453, 1.5625, 4, 30, 400})
    void gamma_durations_grow_with_the_random_number(double shape) {
        Sampler sampler = new Gamma(shape, 7).sampler();
        double[] days = Arrays.stream(sortedShares()).map(sampler::days).toArray();
        assertThat(days).isSorted();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.2, 0.3, 1, 4, 400})
    void gamma_durations_are_right_to_the_last_in_both_tails(double shape) {
        Law law = new Gamma(shape, 7);
        Sampler sampler = law.sampler();
        for (double u :
                new double[] {0x1.0p-53, 1e-12, 1e-7, 0.5, 1 - 1e-7, 1 - 1e-12, 1 - 0x1.0p-53}) {
            assertThat(sampler.days(u))
                    .isCloseTo(law.quantile(u), Percentage.withPercentage(1e-10));
        }
    }

    @ParameterizedTest
    @EnumSource(value = LawFamily.class, names = "GAMMA", mode = EnumSource.Mode.EXCLUDE)
    void the_other_laws_draw_their_quantiles(LawFamily family) {
        Law law = Law.of(family, 141, 1);
        Sampler sampler = law.sampler();
        for (double u : sortedShares()) {
            assertThat(sampler.days(u)).isEqualTo(law.quantile(u));
        }
    }

    @Test
    void laws_of_one_shape_share_a_sampler() {
        Sampler one = new Gamma(1.5, 1).sampler();
        Sampler seven = new Gamma(1.5, 7).sampler();
        assertThat(one.scaledBy(7).days(0.3)).isEqualTo(seven.days(0.3));
    }
}
