package org.secureplaces.report.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.secureplaces.planning.OrderRow;
import org.secureplaces.statistics.Band;

class OrderFindingTest {

    @Test
    void the_closure_that_is_surely_first_is_the_answer() {
        OrderFinding finding =
                of(row("South", 60, 30, 2, 3, false), row("North", 40, 75, 1, 1, false));
        assertThat(finding.answer())
                .startsWith(
                        "Closing North does the most harm: +7.5 children a year without a place, on average.",
                        "All ranks are right at once with a probability of at least 95% (see how it was found).",
                        "North: rank 1; +7.5 children a year without a place (40 futures)")
                .endsWith(
                        "This took 100 futures of closures; as many for each as for the closest one would have been 120.");
    }

    @Test
    void closures_that_are_open_at_the_top_are_all_named() {
        OrderFinding finding =
                of(row("South", 400, 30, 1, 2, true), row("North", 400, 31, 1, 2, true));
        assertThat(finding.answer().get(0))
                .startsWith("North and South are not told apart at the top");
        assertThat(finding.answer().get(2))
                .isEqualTo(
                        "North: rank 1 to 2; +3.1 children a year without a place (400 futures, still open)");
    }

    @Test
    void the_guarantee_says_the_probability_and_the_difference() {
        assertThat(String.join(" ", of(row("North", 40, 1, 1, 1, false)).guarantee()))
                .contains("within 0.5 children a year", "at least 95% everything");
    }

    private static OrderFinding of(OrderRow... rows) {
        return new OrderFinding(0.95, 0.5, 10, List.of(rows));
    }

    private static OrderRow row(
            String home, int futures, double change, int low, int high, boolean isOpen) {
        Band band = new Band(change - 1, change + 1);
        return new OrderRow(home, futures, change, band, band, low, high, isOpen);
    }
}
