package org.secureplaces.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.secureplaces.scoring.RivalToBeat.Entry;
import org.secureplaces.scoring.RivalToBeat.Met;
import org.secureplaces.scoring.Scored.Subject;

/** Which naive forecast is to be beaten. */
class RivalToBeatTest {

    private static Met met(int origin, int target, double... crps) {
        Subject subject =
                new Subject(
                        "children",
                        LocalDate.of(origin, 1, 31),
                        LocalDate.of(target, 1, 31),
                        12 * (target - origin));
        return new Met(
                subject,
                new Rivals(
                        new Rival(0, crps[0]),
                        new Rival(0, crps[1]),
                        new Rival(0, crps[2]),
                        new Rival(0, crps[3])));
    }

    @Test
    void it_is_the_one_with_the_least_mean_score() {
        List<RivalToBeat> named =
                RivalToBeat.of(List.of(met(2012, 2013, 4, 1, 5, 2), met(2013, 2014, 4, 7, 5, 2)));
        assertThat(named).hasSize(1);
        assertThat(named.get(0).n()).isEqualTo(2);
        assertThat(named.get(0).kind()).isEqualTo(Rival.Kind.DAMPED);
        assertThat(named.get(0).contest())
                .containsExactly(
                        new Entry(Rival.Kind.DAMPED, 2),
                        new Entry(Rival.Kind.LAST, 4),
                        new Entry(Rival.Kind.TREND, 4),
                        new Entry(Rival.Kind.INFINITE, 5));
        assertThat(RivalToBeat.of("children", named)).contains(named.get(0));
        assertThat(RivalToBeat.of("others", named)).isEmpty();
    }

    @Test
    void no_figure_from_2019_on_and_no_origin_before_2012_has_a_say() {
        Met early = met(2012, 2013, 1, 2, 3, 4);
        List<RivalToBeat> named =
                RivalToBeat.of(
                        List.of(early, met(2018, 2019, 900, 0, 0, 0), met(2011, 2012, 9, 0, 0, 0)));
        assertThat(named).isEqualTo(RivalToBeat.of(List.of(early)));
        assertThat(named.get(0).kind()).isEqualTo(Rival.Kind.LAST);
    }

    @Test
    void a_figure_that_one_of_them_could_not_forecast_has_no_say() {
        assertThat(RivalToBeat.of(List.of(met(2012, 2013, 1, 2, 3, Double.NaN)))).isEmpty();
    }
}
