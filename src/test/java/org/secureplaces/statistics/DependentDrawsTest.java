package org.secureplaces.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.secureplaces.engine.law.Normal;
import org.secureplaces.engine.random.Mix;
import org.secureplaces.engine.random.ScrambledSobol;
import org.secureplaces.simulation.Seeds;

/**
 * Chance and ignorance of draws that are not independent. A value is a foremost unknown, another
 * one, and chance, added: the first is a coordinate u of a scrambled Sobol point.
 */
class DependentDrawsTest {

    private static final int DRAWS = 8;
    private static final int RUNS = 2;
    private static final int SEEDS = 20_000;
    private static final double SHARED = 1.0 / 12; // variance of u
    private static final double OWN = 0.01;
    private static final double CHANCE = 0.04;

    private static double[] values(long seed) {
        double[] values = new double[DRAWS * RUNS];
        for (int run = 0; run < values.length; run++) {
            int draw = run / RUNS;
            values[run] =
                    ScrambledSobol.coordinate(seed, 1, draw)
                            + normal(seed, draw, OWN)
                            + normal(seed, DRAWS + run, CHANCE);
        }
        return values;
    }

    private static double normal(long seed, int question, double variance) {
        return Math.sqrt(variance) * Normal.quantile(Mix.uniform(Mix.mix(seed, 5), question));
    }

    /**
     * With v the variance of a draw's mean and w that of the mean over n draws the expected sample
     * variance is n / (n - 1) (v - w). Here v = 1/12 + own + chance/2, and w = 1/(12 n^3) + (own +
     * chance/2) / n.
     */
    @Test
    void ignorance_is_too_large_by_one_part_in_n_less_1_at_most_and_chance_is_right() {
        double chance = 0;
        double ignorance = 0;
        for (long seed = 0; seed < SEEDS; seed++) {
            Statistics statistics = new Statistics(values(seed), RUNS);
            chance += statistics.chanceSd() * statistics.chanceSd() / SEEDS;
            ignorance += statistics.ignoranceSd() * statistics.ignoranceSd() / SEEDS;
        }
        double other = OWN + CHANCE / RUNS;
        double whole = SHARED + other;
        double ofMean = SHARED / DRAWS / DRAWS / DRAWS + other / DRAWS;
        double expected = DRAWS / (DRAWS - 1.0) * (whole - ofMean) - CHANCE / RUNS;
        assertThat(chance).isCloseTo(CHANCE, within(0.01 * CHANCE));
        assertThat(ignorance).isCloseTo(expected, within(0.01 * expected));
        double truth = SHARED + OWN;
        assertThat(ignorance).isBetween(truth, truth + whole / (DRAWS - 1));
    }

    /** The spread of the draws claims more than three times the variance that the mean has. */
    @Test
    void the_interval_of_the_mean_is_wider_than_it_need_be() {
        double squares = 0;
        double claimed = 0;
        int held = 0;
        for (long seed = 0; seed < SEEDS; seed++) {
            Statistics statistics = new Statistics(values(seed), RUNS);
            double error = statistics.mean() - 0.5;
            double half = statistics.meanInterval().high() - statistics.mean();
            squares += error * error / SEEDS;
            claimed += square(half / new Student(0.975).quantile(DRAWS - 1)) / SEEDS;
            held += Math.abs(error) <= half ? 1 : 0;
        }
        double ofMean = SHARED / DRAWS / DRAWS / DRAWS + (OWN + CHANCE / RUNS) / DRAWS;
        assertThat(squares).isCloseTo(ofMean, within(0.04 * ofMean));
        assertThat(claimed).isGreaterThan(3 * ofMean);
        assertThat((double) held / SEEDS).isGreaterThan(0.99);
    }

    @Seeds
    void there_is_no_range_of_fewer_than_20_draws(long seed) {
        double[] few = new double[19 * RUNS];
        double[] enough = new double[20 * RUNS];
        for (int run = 0; run < enough.length; run++) {
            enough[run] = normal(seed, run, 1);
        }
        System.arraycopy(enough, 0, few, 0, few.length);
        assertThat(new Statistics(few, RUNS).futures().low()).isNaN();
        assertThat(new Statistics(few, RUNS).meanInterval().low()).isNotNaN();
        assertThat(new Statistics(enough, RUNS).futures().low()).isNotNaN();
    }

    private static double square(double value) {
        return value * value;
    }
}
