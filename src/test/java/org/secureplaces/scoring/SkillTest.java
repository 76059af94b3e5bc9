package org.secureplaces.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.secureplaces.scoring.Skill.Pair;
import org.secureplaces.statistics.Band;

/** Skills and their errors. */
class SkillTest {

    private static final LocalDate FIRST = LocalDate.of(2014, 1, 31);
    private static final int SERIES = 400;

    private static List<LocalDate> quarters(int n) {
        return IntStream.range(0, n).mapToObj(i -> FIRST.plusMonths(3L * i)).toList();
    }

    private static List<Pair> pairs(double[] own, double[] rival) {
        List<LocalDate> origins = quarters(own.length);
        return IntStream.range(0, own.length)
                .mapToObj(i -> new Pair(origins.get(i), own[i], rival[i]))
                .toList();
    }

    /** 36 origins a quarter apart: 12 share a part of three years, and 6 is the root of 36. */
    @ParameterizedTest
    @CsvSource({"3, 6", "6, 6", "12, 6", "24, 8", "36, 12"})
    void a_block_covers_the_origins_that_share_their_futures(int months, int length) {
        assertThat(Skill.blockLength(quarters(36), months)).isEqualTo(length);
    }

    @Test
    void a_count_of_February_shares_a_month_with_the_one_before() {
        List<LocalDate> counts =
                List.of(
                        LocalDate.of(2019, 3, 31),
                        LocalDate.of(2020, 2, 29),
                        LocalDate.of(2021, 3, 31));
        assertThat(Skill.blockLength(counts, 12)).isEqualTo(2);
        assertThat(Skill.blockLength(counts, 36)).isEqualTo(3);
    }

    @Test
    void a_skill_is_one_less_the_ratio_of_sums() {
        Skill skill = Skill.of(pairs(new double[] {1, 2}, new double[] {2, 4}), 3);
        assertThat(skill.value()).isCloseTo(0.5, within(1e-12));
        assertThat(skill.interval95()).isEqualTo(Band.NONE);
        assertThat(skill.isTold()).isFalse();
        assertThat(Skill.of(List.of(), 3)).isEqualTo(Skill.NONE);
    }

    /** The ratio is 1/2 in every resample, whatever the scores are. */
    @Test
    void a_constant_ratio_has_no_error() {
        double[] rival = new Random(1).doubles(36).map(u -> 1 + u).toArray();
        double[] own = new double[36];
        for (int i = 0; i < own.length; i++) {
            own[i] = rival[i] / 2;
        }
        Skill skill = Skill.of(pairs(own, rival), 12);
        assertThat(skill.interval95().low()).isCloseTo(0.5, within(1e-12));
        assertThat(skill.interval95().high()).isCloseTo(0.5, within(1e-12));
        assertThat(skill.isTold()).isTrue();
    }

    @Test
    void the_order_of_pairs_does_not_matter_and_the_same_pairs_have_the_same_interval() {
        List<Pair> pairs = pairs(series(5, 20, 0.5), series(6, 20, 0.5));
        List<Pair> turned = new ArrayList<>(pairs);
        java.util.Collections.reverse(turned);
        assertThat(Skill.of(turned, 6)).isEqualTo(Skill.of(pairs, 6));
    }

    /**
     * Two forecasts whose scores have the same law: the interval of the skill must hold 0 in about
     * 95 of 100 series. It does where scores are independent; the more they depend beyond what a
     * block holds, the less often.
     */
    @ParameterizedTest
    @CsvSource({
        "36, 0, 3, 0.93, 1",
        "36, 0.5, 3, 0.88, 1",
        "36, 0.5, 24, 0.90, 1",
        "34, 0.7, 36, 0.90, 1",
        "18, 0.5, 12, 0.88, 1"
    })
    void the_interval_holds_the_truth_in_autoregressions(
            int n, double kept, int months, double least, double most) {
        int held = 0;
        for (int seed = 0; seed < SERIES; seed++) {
            double[] own = series(2L * seed, n, kept);
            double[] rival = series(2L * seed + 1, n, kept);
            Band band = Skill.of(pairs(own, rival), months).interval95();
            held += band.low() <= 0 && band.high() >= 0 ? 1 : 0;
        }
        assertThat(held / (double) SERIES).isBetween(least, most);
    }

    /** Scores about 10 that keep a part of their distance from it. */
    private static double[] series(long seed, int n, double kept) {
        Random random = new Random(seed);
        double[] values = new double[n];
        double now = random.nextGaussian();
        for (int i = 0; i < n; i++) {
            values[i] = 10 + now;
            now = kept * now + Math.sqrt(1 - kept * kept) * random.nextGaussian();
        }
        return values;
    }
}
