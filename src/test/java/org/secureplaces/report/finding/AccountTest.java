package org.secureplaces.report.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.secureplaces.report.finding.Account.Came;
import org.secureplaces.report.finding.Account.Said;

/** A stored forecast against what came. */
class AccountTest {

    private static final LocalDate MADE = LocalDate.of(2026, 11, 30);

    private static Came came(double value, int year, double crps, double crpsLast) {
        LocalDate day = LocalDate.of(year, 3, 31);
        Said said = new Said("children_accommodated", day, 129.6, 100.2, 160.9);
        return new Came(said, value, "DFE", day.plusDays(50), crps, crpsLast);
    }

    private static Account account(Came... came) {
        return new Account(
                "2026-11", MADE, true, LocalDate.of(2023, 3, 31), 400, List.of(), List.of(came));
    }

    @Test
    void the_range_names_the_whole_numbers_that_lie_in_it() {
        Said said = came(1, 2027, 1, 1).said();
        assertThat(said.inWords()).isEqualTo("130 (95 futures in 100: 101 to 160)");
        assertThat(said.holds(100)).isFalse();
        assertThat(said.holds(101)).isTrue();
        assertThat(said.holds(161)).isFalse();
    }

    /** (2 + 10) / 2 is 6; 1 less 12 over 8 is a half more. */
    @Test
    void what_was_published_since_judges_and_what_was_known_is_counted_apart() {
        Account account =
                account(came(130, 2026, 1, 9), came(128, 2027, 2, 4), came(170, 2028, 10, 4));
        assertThat(account.verdict())
                .containsExactly(
                        "The forecast 2026-11 held 1 of 2 figures published since in its range of 95"
                                + " futures in 100; it was off by 6.0 children on average (CRPS), 50%"
                                + " more than carrying on the last count.",
                        "Of 1 figure about days after its count that could be known when it was"
                                + " made, 1 lay in the range: a weaker test.");
    }

    @Test
    void without_a_last_count_there_is_nothing_to_compare_with() {
        assertThat(account(came(128, 2027, 2, Double.NaN)).verdict().get(0))
                .endsWith("off by 2.0 children on average (CRPS).");
    }

    @Test
    void a_figure_of_the_day_on_which_it_was_made_does_not_judge_it() {
        Said said = came(1, 2027, 1, 1).said();
        assertThat(account(new Came(said, 120, "", MADE, 1, 1)).since()).isEmpty();
        assertThat(account(new Came(said, 120, "", MADE.plusDays(1), 1, 1)).since()).hasSize(1);
    }

    @Test
    void nothing_published_since_is_said_plainly() {
        assertThat(account().verdict())
                .containsExactly(
                        "The forecast 2026-11 cannot be judged yet: no figure that it is about has"
                                + " been published since it was made.");
    }
}
