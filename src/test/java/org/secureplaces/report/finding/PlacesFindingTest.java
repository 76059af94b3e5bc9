package org.secureplaces.report.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.secureplaces.child.Route;
import org.secureplaces.forecast.row.Band;
import org.secureplaces.planning.PlacesQuestion;
import org.secureplaces.planning.PlacesRow;
import org.secureplaces.planning.Standard;

/** How surely the number of places is known, in words. */
class PlacesFindingTest {

    private static final PlacesQuestion QUESTION =
            new PlacesQuestion(new Standard(Route.WELFARE, 0.8, 91), Optional.empty(), 131, 100);

    @Test
    void a_number_that_few_futures_leave_open_is_told_with_its_range() {
        assertThat(answer(row(170, 0.76, 0.02), row(189, 0.805, 0.03), row(208, 0.83, 0.02)))
                .contains("it takes from 171 to 208 places");
    }

    @Test
    void a_number_that_is_known_is_told_alone() {
        assertThat(answer(row(188, 0.79, 0.005), row(189, 0.81, 0.005)))
                .doesNotContain("So few futures");
    }

    @Test
    void where_no_number_tried_is_surely_too_small_nothing_is_said_of_a_range() {
        assertThat(answer(row(188, 0.79, 0.05), row(189, 0.81, 0.005)))
                .doesNotContain("So few futures");
    }

    private static String answer(PlacesRow... rows) {
        return String.join(" ", new PlacesFinding(QUESTION, List.of(rows)).answer());
    }

    private static PlacesRow row(int places, double share, double error) {
        Band interval = new Band(share - error, share + error);
        return new PlacesRow("welfare", "all", places, share, interval, 0.5, 1 / (1 - share));
    }
}
