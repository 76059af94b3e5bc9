package org.secureplaces.report.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.secureplaces.child.Route;
import org.secureplaces.forecast.row.SeriesName;
import org.secureplaces.forecast.row.SummaryRow;
import org.secureplaces.planning.PlacesQuestion;
import org.secureplaces.planning.PlacesRow;
import org.secureplaces.planning.Standard;
import org.secureplaces.statistics.Band;

/** Why so many places, step by step. */
class PlacesStepsTest {

    private static final PlacesFinding FINDING =
            new PlacesFinding(
                    new PlacesQuestion(
                            new Standard(Route.WELFARE, 0.6, 60),
                            Optional.empty(),
                            Optional.empty(),
                            125,
                            20),
                    List.of(tried(125, 0.4), tried(183, 0.6)));

    @Test
    void each_step_from_approved_places_to_children_has_its_number() {
        PlacesSteps steps =
                new PlacesSteps(
                        FINDING,
                        List.of(
                                row(125, "places_approved", 125),
                                row(125, "places_available", 114),
                                row(125, "places_effective", 81),
                                row(125, "children_accommodated", 70),
                                row(125, "referrals", 400),
                                row(125, "unplaced", 180),
                                row(183, "places_approved", 183),
                                row(183, "places_available", 166),
                                row(183, "places_effective", 117),
                                row(183, "children_accommodated", 99),
                                row(183, "referrals", 400),
                                row(183, "unplaced", 100),
                                row(183, "considerations", 1200),
                                row(183, "considerations_accepted", 0.2)));
        assertThat(steps.sentences())
                .containsExactly(
                        "Why so many: of 183 approved places 166 are open, 117 can really be used,"
                                + " and on an average day 99 children live in them.",
                        "Of 100 times that a home considers a child it declines 80, and of 100"
                                + " searches 25 end without a place.");
        assertThat(steps.lines())
                .contains(
                        List.of("Open (available)", "114", "166"),
                        List.of("Of 100 referrals: placed in time", "40", "60"),
                        // 100 less 40 in time and 45 without; 100 less 60 and 25
                        List.of(
                                "Of 100 referrals: placed later, or still waiting at the end",
                                "15",
                                "15"),
                        List.of(
                                "Times that homes consider a child, for each referral",
                                "\u2013",
                                "3"));
    }

    @Test
    void results_of_earlier_versions_tell_no_steps() {
        PlacesSteps none = new PlacesSteps(FINDING, List.of());
        assertThat(none.sentences()).isEmpty();
        assertThat(none.lines()).isEmpty();
    }

    private static PlacesRow tried(int places, double share) {
        Band interval = new Band(share - 0.01, share + 0.01);
        return new PlacesRow("welfare", "all", places, share, interval, 0.5, 1 / (1 - share));
    }

    private static SummaryRow row(int places, String measure, double mean) {
        return new SummaryRow(
                PlacesSteps.name(places),
                new SeriesName(measure, "route=welfare", "all"),
                mean,
                Band.NONE,
                Band.NONE,
                "");
    }
}
