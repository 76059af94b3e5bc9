package org.secureplaces.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.secureplaces.scoring.Release.Due;
import org.secureplaces.scoring.Release.Every;

/** When the next figures are due. */
class ReleaseTest {

    private static final Release YEARLY = release(Every.YEAR, 48, 67);
    private static final Release MONTHLY = release(Every.MONTH, 30, 60);

    private static Release release(Every every, int from, int to) {
        return new Release("Counts", "Somebody", List.of("waiting"), every, from, to, "A1", "so");
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    /** 31 March and 48 days is 18 May, and 67 days 6 June. */
    @Test
    void a_yearly_count_is_due_some_weeks_after_the_end_of_march() {
        assertThat(YEARLY.next(day("2026-11-22")))
                .contains(new Due(day("2027-03-31"), day("2027-05-18"), day("2027-06-06")));
        assertThat(YEARLY.next(day("2027-06-05")).orElseThrow().count()).isEqualTo("2027-03-31");
        assertThat(YEARLY.next(day("2027-06-06")).orElseThrow().count()).isEqualTo("2028-03-31");
        assertThat(YEARLY.next(day("2028-01-15")).orElseThrow().count()).isEqualTo("2028-03-31");
    }

    @Test
    void a_monthly_count_is_due_some_weeks_after_the_end_of_the_month() {
        assertThat(MONTHLY.next(day("2024-01-31")).orElseThrow())
                .isEqualTo(new Due(day("2023-12-31"), day("2024-01-30"), day("2024-02-29")));
        assertThat(MONTHLY.published(day("2023-12-31"), day("2024-05-01")))
                .extracting(Due::count)
                .containsExactly(day("2024-01-31"), day("2024-02-29"));
    }

    @Test
    void counts_that_should_have_come_are_those_whose_last_usual_day_is_over() {
        assertThat(YEARLY.published(day("2023-03-31"), day("2025-06-05")))
                .extracting(Due::count)
                .containsExactly(day("2024-03-31"));
        assertThat(YEARLY.published(day("2023-03-31"), day("2025-06-06"))).hasSize(2);
    }

    @Test
    void what_is_published_now_and_then_is_never_due() {
        Release never = release(Every.NEVER, 0, 0);
        assertThat(never.next(day("2026-11-22"))).isEmpty();
        assertThat(never.published(day("2020-01-01"), day("2026-11-22"))).isEmpty();
    }

    @Test
    void days_to_publication_do_not_fall() {
        assertThatThrownBy(() -> release(Every.YEAR, 5, 4))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("days_from and days_to must not be negative or fall, were 5 and 4");
    }
}
