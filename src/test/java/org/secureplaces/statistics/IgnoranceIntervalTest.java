package org.secureplaces.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.secureplaces.support.PublishedTable;

/** The error of the share of ignorance: the interval of an intraclass correlation. */
class IgnoranceIntervalTest {

    private static final Fisher FISHER = new Fisher();
    private static final int SERIES = 1000;

    /**
     * ICC(1, 1) of these is 0.17, F = 1.79 with 5 and 18 degrees of freedom; the limits -0.133 and
     * 0.723 are those that the function ICC of the R package psych gives for the same table.
     */
    @Test
    void the_interval_of_a_published_table() {
        double[] judgements =
                PublishedTable.of("judges.csv").rows().stream()
                        .flatMapToDouble(subject -> Arrays.stream(subject).skip(1))
                        .toArray();
        Statistics judged = new Statistics(judgements, 4);
        assertThat(judged.shareIgnorance()).isCloseTo(0.17, within(0.005));
        Band band = judged.intraclass95(FISHER);
        assertThat(band.low()).isCloseTo(-0.133, within(0.0006));
        assertThat(band.high()).isCloseTo(0.723, within(0.0006));
    }

    /** Exact for normal values: 95 of 100, give or take four standard errors. */
    @ParameterizedTest
    @ValueSource(doubles = {0, 0.1, 0.5, 0.9})
    void it_holds_the_truth_in_95_of_100_series(double share) {
        int held = 0;
        for (int seed = 0; seed < SERIES; seed++) {
            Band band = new Statistics(normal(seed, 60, 2, share), 2).intraclass95(FISHER);
            held += band.low() <= share && band.high() >= share ? 1 : 0;
        }
        double error = 4 * Math.sqrt(0.95 * 0.05 / SERIES);
        assertThat(held / (double) SERIES).isCloseTo(0.95, within(error));
    }

    @Test
    void a_share_is_not_below_0_and_the_estimate_lies_in_its_interval() {
        for (int seed = 0; seed < SERIES; seed++) {
            Statistics statistics = new Statistics(normal(seed, 50, 2, 0.05), 2);
            Band band = statistics.shareInterval(FISHER);
            assertThat(band.low()).isNotNegative();
            assertThat(statistics.shareIgnorance()).isBetween(band.low(), band.high());
            assertThat(band.high()).isLessThan(1);
        }
    }

    @Test
    void fewer_than_50_draws_are_not_split() {
        double[] values = normal(1, 50, 2, 0.5);
        assertThat(new Statistics(values, 2).isSplit()).isTrue();
        Statistics few = new Statistics(Arrays.copyOf(values, 98), 2);
        assertThat(few.isSplit()).isFalse();
        assertThat(few.shareInterval(FISHER)).isEqualTo(Band.NONE);
    }

    /** A draw in which nothing was observed is none. */
    @Test
    void draws_without_a_value_do_not_count() {
        double[] values = normal(1, 50, 2, 0.5);
        values[10] = Double.NaN;
        assertThat(new Statistics(values, 2).isSplit()).isTrue();
        assertThat(new Statistics(values, 2).shareInterval(FISHER).low()).isPositive();
        values[11] = Double.NaN;
        assertThat(new Statistics(values, 2).isSplit()).isFalse();
    }

    @Test
    void one_run_of_each_draw_tells_nothing() {
        assertThat(new Statistics(normal(1, 100, 1, 0.5), 1).shareInterval(FISHER))
                .isEqualTo(Band.NONE);
    }

    @Test
    void runs_that_are_all_the_same_leave_nothing_to_chance() {
        double[] values = new double[100];
        for (int i = 0; i < values.length; i++) {
            values[i] = Math.floorDiv(i, 2);
        }
        assertThat(new Statistics(values, 2).shareInterval(FISHER)).isEqualTo(new Band(1, 1));
        Statistics same = new Statistics(new double[100], 2);
        assertThat(same.isConstant()).isTrue();
        assertThat(same.shareInterval(FISHER)).isEqualTo(Band.NONE);
    }

    /** Values of variance 1, of which a share is that of the draws. */
    private static double[] normal(long seed, int draws, int runs, double share) {
        Random random = new Random(seed);
        double[] values = new double[draws * runs];
        for (int draw = 0; draw < draws; draw++) {
            double own = Math.sqrt(share) * random.nextGaussian();
            for (int run = 0; run < runs; run++) {
                values[draw * runs + run] = own + Math.sqrt(1 - share) * random.nextGaussian();
            }
        }
        return values;
    }
}
