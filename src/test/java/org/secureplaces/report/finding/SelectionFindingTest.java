package org.secureplaces.report.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.secureplaces.child.Route;
import org.secureplaces.planning.SelectionRow;
import org.secureplaces.planning.Standard;
import org.secureplaces.statistics.Band;

class SelectionFindingTest {

    /** A site that dropped out early may look best by chance. */
    @Test
    void a_site_that_dropped_out_stands_behind_those_that_were_left() {
        SelectionFinding finding =
                new SelectionFinding(
                        new Standard(Route.WELFARE, 0.8, 91),
                        0.01,
                        List.of(
                                row("South", 20, 0.9, false),
                                row("North", 400, 0.6, true),
                                row("West", 400, 0.7, true),
                                row("East", 30, 0.2, false)));
        assertThat(finding.rows().stream().map(SelectionRow::at))
                .containsExactly("West", "North", "South", "East");
        assertThat(finding.left().stream().map(SelectionRow::at)).containsExactly("West", "North");
        assertThat(finding.answer().get(0)).contains("West and North are left");
    }

    /** By less than what the user wants to be told apart, over the same futures. */
    @Test
    void a_site_that_is_practically_as_good_is_named() {
        SelectionFinding finding =
                new SelectionFinding(
                        new Standard(Route.WELFARE, 0.8, 91),
                        0.01,
                        List.of(
                                row("North", 400, 0.696, false),
                                row("West", 400, 0.7, true),
                                row("South", 400, 0.68, false),
                                row("East", 30, 0.699, false)));
        assertThat(finding.answer().get(0))
                .endsWith(
                        "at West: 70.0% on average over 400 futures; practically as well at"
                                + " North (69.6%), less than 1.00 points of the share behind.");
    }

    private static SelectionRow row(String at, int futures, double share, boolean left) {
        return new SelectionRow(
                "welfare", at, 5, futures, share, new Band(share - 0.1, share + 0.1), left);
    }
}
