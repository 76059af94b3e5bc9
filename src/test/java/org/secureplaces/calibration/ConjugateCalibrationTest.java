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
    private static final Approximation FOUND =
            new SequentialMonteCarlo(
                            TRIALS,
                            PoissonTrials.around(PoissonTrials.ERROR, COUNTS),
                            new Effort(2000, 2, 100, 30))
                    .of(1, 20_260_401, (step, tolerance) -> {});
    private static final double[] RATES =
            Arrays.stream(FOUND.places(0)).map(TRIALS::rate).sorted().toArray();

    @Test
    void the_stated_tolerance_is_reached() {
        assertThat(FOUND.tolerance()).isEqualTo(1);
    }

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

    /** The law that the method is to find exactly: that of the rate given blurred counts. */
    @Test
    void the_distribution_is_that_of_a_world_with_the_kernels_error() {
        double all = 0;
        double[] below = new double[4001];
        for (int i = 1; i < below.length; i++) {
            all += TRIALS.density(i * 0.01, COUNTS);
            below[i] = all;
        }
        double gap = 0;
        for (int i = 0; i < RATES.length; i++) {
            double exact = below[(int) Math.round(RATES[i] / 0.01)] / all;
            gap = Math.max(gap, Math.abs(exact - (i + 0.5) / RATES.length));
        }
        assertThat(gap).isLessThan(0.07);
    }

    @Test
    void the_next_count_has_the_negative_binomial_law() {
        PascalDistribution exact = new PascalDistribution(null, 99, 5.2 / 6.2);
        for (int count : new int[] {12, 15, 19, 23, 27}) {
            double below = 0;
            for (int number = 0; number < RATES.length; number++) {
                below += PoissonTrials.count(RATES[number], 7_000_000L + number) <= count ? 1 : 0;
            }
            assertThat(below / RATES.length)
                    .isCloseTo(exact.cumulativeProbability(count), within(0.06));
        }
    }

    private static double quantile(double probability) {
        return RATES[(int) (probability * RATES.length)];
    }
}
