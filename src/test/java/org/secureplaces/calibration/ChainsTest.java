package org.secureplaces.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.apache.commons.math3.distribution.BetaDistribution;
import org.apache.commons.math3.stat.StatUtils;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * One coordinate has a density like x^2 (1 - x)^4 and the other may be anything above it: then the
 * first has the beta law with 3 and 6, and the second is uniform from it to 1.
 */
class ChainsTest {

    private static final int DRAWS = 2000;
    private static final BetaDistribution FIRST = new BetaDistribution(null, 3, 6);

    private static double logDensity(double[] at) {
        return at[1] < at[0]
                ? Double.NEGATIVE_INFINITY
                : 2 * Math.log(at[0]) + 4 * Math.log(1 - at[0]);
    }

    private static Sample drawn(long seed) {
        double[][] starts = new double[Chains.NUMBER][];
        for (int chain = 0; chain < Chains.NUMBER; chain++) {
            starts[chain] = new double[] {0.05 + chain * 0.1, 0.9};
        }
        return Chains.drawn(ChainsTest::logDensity, starts, DRAWS, new SamplerStreams(seed));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 22, 333, 4444})
    void draws_have_the_law_of_the_density(long seed) {
        Sample sample = drawn(seed);
        double[] first = Arrays.stream(sample.draws()).mapToDouble(at -> at[0]).sorted().toArray();
        double gap = 0;
        for (int i = 0; i < first.length; i++) {
            double exact = FIRST.cumulativeProbability(first[i]);
            gap = Math.max(gap, Math.abs(exact - (i + 0.5) / first.length));
        }
        // that of 2,000 independent draws is below 0.044 in 999 of 1,000 cases
        assertThat(gap).isLessThan(0.044);
        double[] second = Arrays.stream(sample.draws()).mapToDouble(at -> at[1]).toArray();
        double spread = FIRST.getNumericalVariance();
        assertThat(StatUtils.variance(first) / spread).isBetween(0.87, 1.13);
        double variance = (4.0 / 9 + spread) / 12 + spread / 4;
        assertThat(StatUtils.mean(second))
                .isCloseTo(2.0 / 3, within(4 * Math.sqrt(variance / DRAWS)));
        assertThat(StatUtils.variance(second) / variance).isBetween(0.87, 1.13);
    }

    @ParameterizedTest
    @ValueSource(longs = {5, 66})
    void a_seed_gives_its_draws_again(long seed) {
        assertThat(drawn(seed).draws()).isDeepEqualTo(drawn(seed).draws());
        assertThat(drawn(seed).draws()[0]).isNotEqualTo(drawn(seed + 1).draws()[0]);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 22})
    void about_a_quarter_of_the_steps_is_taken(long seed) {
        assertThat(drawn(seed).moved()).isBetween(0.15, 0.4);
    }
}
