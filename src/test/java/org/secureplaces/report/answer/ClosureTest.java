package org.secureplaces.report.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.secureplaces.forecast.row.RankingRow;
import org.secureplaces.report.content.Estimate;
import org.secureplaces.report.content.Unit;
import org.secureplaces.statistics.Band;

class ClosureTest {

    private static final Estimate NONE = new Estimate(0, new Band(0, 0));

    @Test
    void a_closure_tells_its_harm_the_harm_for_each_place_and_how_it_compares_with_the_next() {
        Closure closure =
                new Closure(
                        row("Aycliffe", 1, 2, "Clare Lodge", 0.92),
                        Unit.CHILDREN,
                        new Estimate(23.2, new Band(8, 41)),
                        Optional.of(new Estimate(0.86, new Band(0.3, 1.5))),
                        Optional.of(new Estimate(6.9, new Band(0, 17.5))));
        assertThat(closure.line())
                .isEqualTo(
                        "rank 1 to 2: Aycliffe, 23 more (8 to 41 more), 0.9 more for each welfare"
                                + " place lost");
        assertThat(closure.courtsWords()).isEqualTo("6.9 more (0 to 17.5 more)");
        assertThat(closure.moreThanNext()).isEqualTo("92 (Clare Lodge)");
        assertThat(closure.order())
                .contains(
                        "In 92 of 100 futures closing Aycliffe does more harm than closing Clare"
                                + " Lodge, the next.");
    }

    @Test
    void a_home_for_children_sent_by_courts_only_has_no_rank_and_says_what_its_closure_does() {
        Closure closure =
                new Closure(
                        row("Vinney Green", 14, 14, "", Double.NaN),
                        Unit.CHILDREN,
                        NONE,
                        Optional.empty(),
                        Optional.of(new Estimate(14.9, new Band(0, 54))));
        assertThat(closure.isOfCourtsOnly()).isTrue();
        assertThat(closure.line())
                .isEqualTo(
                        "Vinney Green (not ranked): no child whom a council refers is affected; of"
                                + " those sent by courts 15 more (0 to 54 more) a year go to"
                                + " another kind of custody");
        assertThat(closure.moreThanNext()).isEqualTo("\u2013");
        assertThat(closure.perPlaceWords()).isEqualTo("\u2013");
    }

    @Test
    void a_closure_that_changes_nothing_for_anybody_keeps_its_rank() {
        Closure closure =
                new Closure(
                        row("Small", 3, 3, "", Double.NaN),
                        Unit.CHILDREN,
                        NONE,
                        Optional.empty(),
                        Optional.of(NONE));
        assertThat(closure.isOfCourtsOnly()).isFalse();
        assertThat(closure.line()).isEqualTo("rank 3: Small, none (in no future)");
    }

    private static RankingRow row(String home, int low, int high, String next, double share) {
        return new RankingRow(
                home,
                "children_without_place",
                "route=welfare",
                1,
                Band.NONE,
                Band.NONE,
                new RankingRow.Ranks(low, high, next, share));
    }
}
