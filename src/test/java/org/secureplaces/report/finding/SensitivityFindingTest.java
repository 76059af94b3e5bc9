package org.secureplaces.report.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.secureplaces.sensitivity.SensitivityRow;
import org.secureplaces.statistics.Band;

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
                                + " intervals overlap, and a larger design of runs tells more.");
    }

    @Test
    void many_such_inputs_are_counted() {
        SensitivityRow[] rows = new SensitivityRow[6];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = row("input " + i, 9 - i, 1, 11);
        }
        assertThat(headline(rows)).contains(", but 5 other inputs may matter as much");
    }

    @Test
    void shares_of_variance_are_never_more_than_all_of_it_and_nothing_is_not_most() {
        List<SensitivityRow> rows = List.of(total("a", 1.01), total("b", 0.2), total("c", 0.001));
        assertThat(new SensitivityFinding(rows, 2).answer().get(1))
                .isEqualTo(
                        "Children waiting on a day: its uncertainty comes most from a"
                                + " (nearly all of its variance) and b (20% of its variance).");
    }

    private static SensitivityRow total(String input, double estimate) {
        Band interval = new Band(estimate - 0.1, estimate + 0.1);
        return new SensitivityRow("sobol", "waiting", input, "total", estimate, interval);
    }

    private static String headline(SensitivityRow... rows) {
        return new SensitivityFinding(List.of(rows), 2).answer().get(0);
    }

    private static SensitivityRow row(String input, double estimate, double low, double high) {
        return new SensitivityRow(
                "morris", "waiting", input, "mu_star", estimate, new Band(low, high));
    }
}
