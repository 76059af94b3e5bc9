package org.secureplaces.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.secureplaces.scoring.Alternative.HorizonScore;
import org.secureplaces.scoring.Scored.Outturn;
import org.secureplaces.scoring.Scored.Subject;
import org.secureplaces.statistics.Spread;

/** Mean scores of another choice. */
class AlternativeTest {

    /** A single future of 10, so that the score is the distance from it. */
    private static Scored scored(int origin, int target, double outturn) {
        Subject subject =
                new Subject(
                        "children",
                        LocalDate.of(origin, 1, 31),
                        LocalDate.of(target, 1, 31),
                        12 * (target - origin));
        Spread futures = new Spread(new double[] {10});
        return new Scorer(1)
                .judge(subject, futures, new Outturn(outturn, ""), Scorer.Naive.UNKNOWN);
    }

    @Test
    void figures_before_2019_have_a_mean_of_their_own() {
        Alternative alternative =
                Alternative.of(
                        "other",
                        List.of(
                                scored(2017, 2019, 15),
                                scored(2016, 2017, 12),
                                scored(2017, 2018, 14),
                                scored(2018, 2019, 16)));
        assertThat(alternative.choice()).isEqualTo("other");
        assertThat(alternative.scores())
                .containsExactly(new HorizonScore(12, 3, 4), new HorizonScore(24, Double.NaN, 5));
    }
}
