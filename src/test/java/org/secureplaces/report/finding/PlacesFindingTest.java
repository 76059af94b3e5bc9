package org.secureplaces.report.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.secureplaces.child.Route;
import org.secureplaces.planning.PlacesQuestion;
import org.secureplaces.planning.PlacesRow;
import org.secureplaces.planning.Standard;
import org.secureplaces.statistics.Band;

/** How surely the number of places is known, in words. */
class PlacesFindingTest {

    private static final PlacesQuestion QUESTION =
            new PlacesQuestion(
                    new Standard(Route.WELFARE, 0.8, 91),
                    Optional.empty(),
                    Optional.empty(),
                    131,
                    100);

    @Test
    void a_number_that_few_futures_leave_open_is_told_with_its_range() {
        assertThat(answer(row(170, 0.76, 0.02), row(189, 0.805, 0.03), row(208, 0.83, 0.02)))
                .contains("With 100 futures: between 171 and 208 places");
    }

    @Test
    void a_number_that_is_known_is_told_alone() {
        assertThat(answer(row(188, 0.79, 0.005), row(189, 0.81, 0.005))).doesNotContain("between");
    }

    @Test
    void where_no_number_tried_is_surely_too_small_nothing_is_said_of_a_range() {
        assertThat(answer(row(188, 0.79, 0.05), row(189, 0.81, 0.005))).doesNotContain("between");
    }

    /** The smallest number with which nine of ten futures meet the target, not their mean. */
    @Test
    void the_answer_is_about_the_probability_that_was_asked() {
        PlacesQuestion sure =
                new PlacesQuestion(
                        QUESTION.standard(), Optional.of(0.9), Optional.empty(), 131, 100);
        PlacesRow half = met(row(189, 0.81, 0.005), 0.5);
        PlacesRow nine = met(row(240, 0.9, 0.005), 0.92);
        PlacesRow all = met(row(260, 0.95, 0.005), 0.99);
        PlacesFinding finding = new PlacesFinding(sure, List.of(half, nine, all));
        assertThat(finding.answered()).isEqualTo(nine);
        assertThat(finding.answer().get(0))
                .isEqualTo(
                        "To place 80% of welfare referrals within 91 days in 90 of 100 simulated"
                                + " futures takes 240 approved places, 109 more than the 131 of the"
                                + " scenario.");
        assertThat(finding.answer())
                .contains(
                        "With 100 futures: between 190 and 260 places; more futures narrow that"
                                + " down.");
        assertThat(new PlacesFinding(QUESTION, List.of(half, nine)).answered()).isEqualTo(half);
    }

    /** Table I of Newcombe 1998, Statistics in Medicine 17, 857-872: 81 of 263 and 0 of 20. */
    @Test
    void the_interval_of_a_probability_is_that_of_Wilson() {
        Band common = PlacesMethod.wilson(81.0 / 263, 263);
        assertThat(common.low()).isCloseTo(0.2553, within(0.00005));
        assertThat(common.high()).isCloseTo(0.3662, within(0.00005));
        Band none = PlacesMethod.wilson(0, 20);
        assertThat(none.low()).isCloseTo(0, within(1e-12));
        assertThat(none.high()).isCloseTo(0.1611, within(0.00005));
    }

    private static PlacesRow met(PlacesRow row, double probability) {
        return new PlacesRow(
                row.route(),
                row.region(),
                row.places(),
                row.shareWithin(),
                row.meanInterval(),
                probability,
                row.oneInN());
    }

    private static String answer(PlacesRow... rows) {
        return String.join(" ", new PlacesFinding(QUESTION, List.of(rows)).answer());
    }

    private static PlacesRow row(int places, double share, double error) {
        Band interval = new Band(share - error, share + error);
        return new PlacesRow("welfare", "all", places, share, interval, 0.5, 1 / (1 - share));
    }
}
