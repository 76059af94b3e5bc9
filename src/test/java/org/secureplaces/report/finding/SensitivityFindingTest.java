package org.secureplaces.report.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.secureplaces.forecast.row.Band;
import org.secureplaces.sensitivity.SensitivityRow;

class SensitivityFindingTest {

    @Test
    void an_input_that_is_clearly_ahead_is_named_alone() {
        assertThat(headline(row("a", 9, 7, 11), row("b", 5, 4, 6.9)))
                .isEqualTo("Children waiting on a day depends most on a.");
    }

    @Test
    void inputs_whose_intervals_reach_that_of_the_first_may_matter_as_much() {
        assertThat(headline(row("a", 9, 7, 11), row("b", 5, 4, 7.1), row("c", 1, 0, 2)))
                .isEqualTo(
                        "Children waiting on a day depends most on a, but b may matter as much: the"
                                + " intervals overlap, and a larger --size tells more.");
    }

    @Test
    void many_such_inputs_are_counted() {
        SensitivityRow[] rows = new SensitivityRow[6];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = row("input " + i, 9 - i, 1, 11);
        }
        assertThat(headline(rows)).contains(", but 5 other inputs may matter as much");
    }

    private static String headline(SensitivityRow... rows) {
        return new SensitivityFinding(List.of(rows), 2).answer().get(0);
    }

    private static SensitivityRow row(String input, double estimate, double low, double high) {
        return new SensitivityRow(
                "morris", "waiting", input, "mu_star", estimate, new Band(low, high));
    }
}
