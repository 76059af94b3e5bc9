package org.secureplaces.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.secureplaces.forecast.Spread;
import org.secureplaces.scoring.Judge.Naive;
import org.secureplaces.scoring.Scored.Outturn;
import org.secureplaces.scoring.Scored.Subject;

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
        return new Judge(1).judge(subject, futures, new Outturn(outturn, "test"), NAIVE);
    }

    @Test
    void each_horizon_has_a_verdict_of_its_own() {
        List<Verdict> verdicts =
                Verdict.of(List.of(scored(24, 0, 200, 100), scored(12, 90, 110, 108)));
        assertThat(verdicts).extracting(Verdict::horizonMonths).containsExactly(12, 24);
        assertThat(verdicts).extracting(Verdict::n).containsExactly(1, 1);
        assertThat(verdicts.get(0).means().bias()).isCloseTo(-8, within(1e-9));
        assertThat(verdicts.get(0).coverage().of50().inside()).isZero();
        assertThat(verdicts.get(0).coverage().of95().inside()).isEqualTo(1);
    }

    @Test
    void skill_is_what_a_naive_forecast_leaves_out() {
        Scored one = scored(12, 90, 110, 100);
        double naive = one.rivals().lastValue().crps();
        Verdict verdict = Verdict.of(List.of(one)).get(0);
        assertThat(verdict.skill().last()).isCloseTo(1 - one.marks().crps() / naive, within(1e-12));
        assertThat(verdict.skill().trend()).isNaN();
        assertThat(verdict.skill().infinite()).isNaN();
    }
}
