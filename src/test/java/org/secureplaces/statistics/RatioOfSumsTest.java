package org.secureplaces.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.secureplaces.engine.random.Mrg32k3a;
import org.secureplaces.engine.random.Streams;
import org.secureplaces.forecast.Harm;

/** What is counted over what it is counted of, each summed over futures. */
class RatioOfSumsTest {

    /** Thousands of people in 49 cities in 1920, as sampled by Cochran (1977). */
    private static final double[] IN_1920 = {
        138, 93, 61, 179, 48, 37, 29, 23, 30, 2, 38, 46, 71, 25, 298, 74, 50, 76, 381, 387, 78, 60,
        507, 50, 77, 64, 40, 136, 243, 256, 94, 36, 45, 67, 120, 172, 66, 46, 121, 44, 64, 56, 40,
        116, 87, 43, 43, 161, 36
    };

    private static final double[] IN_1930 = {
        143, 104, 69, 260, 75, 63, 50, 48, 111, 50, 52, 53, 79, 57, 317, 93, 58, 80, 464, 459, 106,
        57, 634, 64, 89, 77, 60, 139, 291, 288, 85, 46, 53, 67, 115, 183, 86, 65, 113, 58, 63, 142,
        64, 130, 105, 61, 50, 232, 54
    };

    private static final int SEEDS = 200;

    /** Cochran 1977, Sampling Techniques, third edition, chapter 6: 6262 / 5054 = 1.2390. */
    @Test
    void a_sample_of_49_cities_has_the_published_ratio() {
        assertThat(RatioOfSums.mean(IN_1930, IN_1920, 1).value()).isCloseTo(1.2390, within(5e-5));
    }

    /**
     * The textbook's standard error of r = y / x is the root of sum (y - r x)^2 / (n (n - 1)) over
     * the mean of x, here 0.0345014; Student's t with 48 degrees of freedom is 2.010635.
     */
    @Test
    void its_interval_is_that_of_the_textbook_formula() {
        Band band = statistics(IN_1930, IN_1920, 1).meanInterval();
        assertThat((band.high() - band.low()) / 2).isCloseTo(2.010635 * 0.0345014, within(1e-6));
        assertThat((band.high() + band.low()) / 2).isCloseTo(6262 / 5054.0, within(1e-12));
    }

    /**
     * One of 1 and 0 of 9: the mean of 1 and 0 is 0.5, the ratio 1 / 10. By hand: the draws move it
     * by (1 - 0.1) / 5 and (0 - 0.9) / 5, so the error is 12.7062 (t, 1 degree) times 0.18.
     */
    @Test
    void a_small_future_counts_for_less_than_a_large_one() {
        double[] placed = {1, 0};
        double[] referred = {1, 9};
        Statistics statistics = statistics(placed, referred, 1);
        assertThat(statistics.mean()).isEqualTo(0.1);
        assertThat(new Statistics(shares(placed, referred), 1).mean()).isEqualTo(0.5);
        assertThat(statistics.meanInterval().high() - 0.1).isCloseTo(2.28712, within(1e-4));
        assertThat(statistics.quantile(0.025)).isCloseTo(0.025, within(1e-12));
        assertThat(statistics.quantile(0.975)).isCloseTo(0.975, within(1e-12));
    }

    /** Children found waiting are placed in a period in which nobody is referred: 2 / 4. */
    @Test
    void a_future_without_referrals_is_lost_in_neither_sum() {
        assertThat(statistics(new double[] {1, 1}, new double[] {0, 4}, 1).mean()).isEqualTo(0.5);
    }

    @Test
    void nothing_is_told_where_nobody_is_referred_in_any_future() {
        Statistics none = statistics(new double[] {0, 1}, new double[] {0, 0}, 1);
        assertThat(none.isEmpty()).isTrue();
        assertThat(none.mean()).isNaN();
        assertThat(none.meanInterval()).isEqualTo(Band.NONE);
    }

    /** Runs of one draw count as one: the sums of pairs give the interval of the pairs. */
    @Test
    void replications_that_share_a_draw_are_no_more_than_one() {
        double[] placed = {1, 2, 5, 3, 2, 2};
        double[] referred = {3, 4, 6, 5, 4, 7};
        assertThat(statistics(placed, referred, 2).meanInterval())
                .isEqualTo(
                        statistics(new double[] {3, 8, 4}, new double[] {7, 11, 11}, 1)
                                .meanInterval());
    }

    /** 95% of 200 less two standard deviations of a binomial number are 184; 183 is asked. */
    @Test
    void the_interval_covers_a_known_ratio() {
        int covered = 0;
        int ofMeans = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            Drawn drawn = new Drawn(seed);
            covered += holds(statistics(drawn.placed, drawn.referred, Drawn.RUNS), Drawn.RATIO);
            double[] shares = shares(drawn.placed, drawn.referred);
            ofMeans += holds(new Statistics(shares, Drawn.RUNS), Drawn.RATIO);
        }
        assertThat(covered).isBetween(183, SEEDS - 1);
        assertThat(ofMeans).as("by the mean of ratios").isLessThan(183);
    }

    @Test
    void the_interval_of_a_difference_covers_a_known_difference_and_gains_by_pairs() {
        int covered = 0;
        double paired = 0;
        double single = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            Drawn drawn = new Drawn(seed);
            Mean base = RatioOfSums.mean(drawn.placed, drawn.referred, Drawn.RUNS);
            Mean other = RatioOfSums.mean(drawn.fewer, drawn.referred, Drawn.RUNS);
            double[] by = shares(drawn.fewer, drawn.referred);
            Statistics difference = statistics(by, Drawn.RUNS, other.minus(base));
            covered += holds(difference, (Drawn.KEPT - 1) * Drawn.RATIO);
            paired += width(difference.meanInterval());
            single += width(statistics(by, Drawn.RUNS, base).meanInterval());
        }
        assertThat(covered).isBetween(183, SEEDS - 1);
        assertThat(paired).isLessThan(single / 2);
    }

    /** In a sample in which draw 0 is twice: 2 / 4 less (1 + 1) / 4, and (2 + 3) / 7 less 3 / 7. */
    @Test
    void the_harm_of_a_closure_is_the_difference_of_ratios_of_sums_in_each_sample() {
        Harm harm =
                new Harm.OfRatio(
                        -1,
                        new double[] {1, 3},
                        new double[] {2, 5},
                        new double[] {0, 3},
                        new double[] {2, 5});
        assertThat(harm.mean(new double[] {2, 0}, 2)).isEqualTo(0.5);
        assertThat(harm.mean(new double[] {1, 1}, 2)).isCloseTo(1 / 7.0, within(1e-15));
        assertThat(harm.mean(new double[] {0, 0}, 0)).isZero();
    }

    /**
     * Referrals of a draw have a rate l uniform from 50 to 150, each run has l times 0.8 to 1.2 of
     * them, and a share of 0.3 + 0.002 l is placed, give or take 4. Placements over referrals are
     * (0.3 E(l) + 0.002 E(l^2)) / E(l) = 0.3 + 0.002 (100^2 + 100^2 / 12) / 100; the mean of shares
     * is 0.5. In the other scenario a tenth fewer are placed.
     */
    private static final class Drawn {

        private static final int DRAWS = 50;
        private static final int RUNS = 2;
        private static final double RATIO = 0.3 + 0.002 * (10_000 + 10_000 / 12.0) / 100;
        private static final double KEPT = 0.9;

        private final double[] placed = new double[DRAWS * RUNS];
        private final double[] fewer = new double[DRAWS * RUNS];
        private final double[] referred = new double[DRAWS * RUNS];

        Drawn(int seed) {
            Mrg32k3a stream = new Streams(5, seed).stream(1, 0);
            for (int draw = 0; draw < DRAWS; draw++) {
                double rate = 50 + 100 * stream.nextDouble();
                for (int run = draw * RUNS; run < (draw + 1) * RUNS; run++) {
                    referred[run] = rate * (0.8 + 0.4 * stream.nextDouble());
                    double expected = referred[run] * (0.3 + 0.002 * rate);
                    placed[run] = expected + 8 * (stream.nextDouble() - 0.5);
                    fewer[run] = KEPT * expected + 8 * (stream.nextDouble() - 0.5);
                }
            }
        }
    }

    private static Statistics statistics(double[] above, double[] below, int runs) {
        return statistics(shares(above, below), runs, RatioOfSums.mean(above, below, runs));
    }

    private static Statistics statistics(double[] values, int runs, Mean mean) {
        return new Statistics(values, runs, new Student(Statistics.LEVEL), mean);
    }

    private static double[] shares(double[] above, double[] below) {
        double[] shares = new double[above.length];
        Arrays.setAll(shares, run -> below[run] == 0 ? Double.NaN : above[run] / below[run]);
        return shares;
    }

    private static int holds(Statistics statistics, double truth) {
        Band band = statistics.meanInterval();
        return band.low() <= truth && truth <= band.high() ? 1 : 0;
    }

    private static double width(Band band) {
        return band.high() - band.low();
    }
}
