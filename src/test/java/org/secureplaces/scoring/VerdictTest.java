package org.secureplaces.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.secureplaces.scoring.Scored.Outturn;
import org.secureplaces.scoring.Scored.Subject;
import org.secureplaces.scoring.Scorer.Naive;
import org.secureplaces.statistics.Spread;

/** Verdicts over a few forecasts. */
class VerdictTest {

    private static final LocalDate ORIGIN = LocalDate.of(2019, 3, 31);
    private static final Naive NAIVE =
            new Naive(
                    new PastCounts(
                            List.of(
                                    new PastCounts.Point(LocalDate.of(2018, 3, 31), 90),
                                    new PastCounts.Point(ORIGIN, 100))),
                    Optional.empty());

    private static Scored scored(int horizon, double low, double high, double outturn) {
        Subject subject = new Subject("children", ORIGIN, ORIGIN.plusMonths(horizon), horizon);
        Spread futures = new Spread(new double[] {low, (low + high) / 2, high});
        return new Scorer(1).judge(subject, futures, new Outturn(outturn, "test"), NAIVE);
    }

    @Test
    void each_horizon_has_a_verdict_of_its_own() {
        List<Verdict> verdicts =
                Verdict.of(List.of(scored(24, 0, 200, 100), scored(12, 90, 110, 108)));
        assertThat(verdicts).extracting(Verdict::horizonMonths).containsExactly(12, 12, 24, 24);
        assertThat(verdicts).extracting(Verdict::n).containsOnly(1);
        assertThat(verdicts.get(0).means().bias()).isCloseTo(-8, within(1e-9));
        assertThat(verdicts.get(0).coverage().of50().inside()).isZero();
        assertThat(verdicts.get(0).coverage().of95().inside()).isEqualTo(1);
    }

    @Test
    void skill_is_what_a_naive_forecast_leaves_out() {
        Scored one = scored(12, 90, 110, 100);
        double naive = one.rivals().lastValue().crps();
        Verdict verdict = Verdict.of(List.of(one)).get(0);
        assertThat(verdict.skill().last().value())
                .isCloseTo(1 - one.marks().crps() / naive, within(1e-12));
        assertThat(verdict.skill().trend()).isEqualTo(Skill.NONE);
        assertThat(verdict.skill().infinite()).isEqualTo(Skill.NONE);
        assertThat(verdict.skill().damped()).isEqualTo(Skill.NONE);
    }

    /** A year after the origin of March 2019 lies after January 2020; nine months do not. */
    @Test
    void figures_before_and_after_the_pandemic_are_apart() {
        List<Verdict> verdicts =
                Verdict.of(List.of(scored(9, 90, 110, 108), scored(12, 90, 110, 108)));
        assertThat(verdicts)
                .extracting(one -> one.horizonMonths() + " " + one.scope().targets().label())
                .containsExactly("9 all", "9 to_2020_01", "12 all", "12 after");
        assertThat(Targets.TO_2020_01.hold(LocalDate.of(2020, 1, 31))).isTrue();
        assertThat(Targets.AFTER.hold(LocalDate.of(2020, 1, 31))).isFalse();
        assertThat(Targets.AFTER.hold(LocalDate.of(2020, 2, 1))).isTrue();
    }

    @Test
    void a_measure_is_in_sample_where_that_is_said() {
        List<Scored> scored = List.of(scored(9, 90, 110, 108));
        assertThat(Verdict.of(scored)).allMatch(one -> one.scope().inSample() == InSample.NO);
        assertThat(Verdict.of(scored, measure -> InSample.YES))
                .allMatch(one -> one.scope().inSample() == InSample.YES);
    }

    @Test
    void distances_are_those_of_the_mean_and_of_the_last_value() {
        Verdict verdict = Verdict.of(List.of(scored(9, 90, 116, 110))).get(0);
        assertThat(verdict.means().distance()).isCloseTo(7, within(1e-9));
        assertThat(verdict.means().distanceLast()).isCloseTo(10, within(1e-9));
    }
}
