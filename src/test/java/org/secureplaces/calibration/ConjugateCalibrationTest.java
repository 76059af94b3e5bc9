package org.secureplaces.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.apache.commons.math3.distribution.GammaDistribution;
import org.apache.commons.math3.distribution.PascalDistribution;
import org.junit.jupiter.api.Test;

/**
 * N16: counts of a Poisson law whose rate has a gamma prior with shape 4 and 0.2 a unit of rate.
 * After counts with sum 95 in 5 years the rate has a gamma law with shape 99 and 5.2, and the next
 * count a negative binomial law.
 */
class ConjugateCalibrationTest {

    private static final int[] COUNTS = {14, 22, 19, 25, 15};
    private static final PoissonTrials TRIALS = new PoissonTrials(4, 0.2, COUNTS.length);
    private static final GammaDistribution EXACT = new GammaDistribution(null, 99, 1 / 5.2);
    private static final double[] RATES =
            rates(found(PoissonTrials.ERROR, new Effort(4000, 8000), 20_260_401));
    private static final double WIDE_ERROR = 3;
    private static final int EACH = 10;

    /** The kernel's error of half a child hardly widens a law with a standard deviation of 1.9. */
    @Test
    void the_mean_and_the_90_percent_interval_are_those_of_the_gamma_law() {
        double sd = Math.sqrt(EXACT.getNumericalVariance());
        assertThat(Arrays.stream(RATES).average().orElseThrow())
                .isCloseTo(EXACT.getNumericalMean(), within(0.15 * sd));
        assertThat(quantile(0.05))
                .isCloseTo(EXACT.inverseCumulativeProbability(0.05), within(0.25 * sd));
        assertThat(quantile(0.95))
                .isCloseTo(EXACT.inverseCumulativeProbability(0.95), within(0.25 * sd));
    }

    /**
     * The law of the rate given counts that are blurred by three children. The method takes chance
     * for normal and as large as at the middle of what is possible, which of counts like these
     * shifts the distribution by less than 0.02 anywhere.
     */
    @Test
    void the_distribution_is_that_of_a_world_with_the_kernels_error() {
        double all = 0;
        double[] below = new double[6001];
        for (int i = 1; i < below.length; i++) {
            all += TRIALS.density(i * 0.01, WIDE_ERROR, COUNTS);
            below[i] = all;
        }
        double[] rates = rates(found(WIDE_ERROR, new Effort(4000, 4000), 16));
        double gap = 0;
        for (int i = 0; i < rates.length; i++) {
            double exact = below[(int) Math.round(rates[i] / 0.01)] / all;
            gap = Math.max(gap, Math.abs(exact - (i + 0.5) / rates.length));
        }
        // that of 4,000 independent draws is below 0.031 in 999 of 1,000 cases
        assertThat(gap).isLessThan(0.031 + 0.02);
    }

    @Test
    void the_next_count_has_the_negative_binomial_law() {
        PascalDistribution exact = new PascalDistribution(null, 99, 5.2 / 6.2);
        for (int count : new int[] {12, 15, 19, 23, 27}) {
            double below = 0;
            for (int number = 0; number < EACH * RATES.length; number++) {
                double rate = RATES[number / EACH];
                below += PoissonTrials.count(rate, 7_000_000L + number) <= count ? 1 : 0;
            }
            // chance that is taken as normal moves it by 0.015; a Poisson law would be 0.02 away
            assertThat(below / EACH / RATES.length)
                    .isCloseTo(exact.cumulativeProbability(count), within(0.018));
        }
    }

    private static Approximation found(double error, Effort effort, long seed) {
        FirstWave wave = FirstWave.simulated(TRIALS, 1, effort, seed, (number, part, of) -> {});
        return wave.of(PoissonTrials.around(error, COUNTS), seed, (number, part, of) -> {});
    }

    private static double[] rates(Approximation found) {
        return Arrays.stream(found.places(0)).map(TRIALS::rate).sorted().toArray();
    }

    private static double quantile(double probability) {
        return RATES[(int) (probability * RATES.length)];
    }
}
