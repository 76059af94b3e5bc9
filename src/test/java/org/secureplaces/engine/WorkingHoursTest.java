package org.secureplaces.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingHoursTest {

    /** Day 0 is a Friday. */
    private static final Dates DATES = new Dates(LocalDate.of(2023, 3, 31));

    private static final WorkingHours SIX_HOURS = new WorkingHours(DATES, 6, 5);

    @ParameterizedTest(name = "{1} hours from day {0}: {2}")
    @CsvSource({
        "0,     0, 0", // Friday, as soon as it begins
        "0.125, 2, 0.208333333", // three hours into Friday
        "0.125, 3, 0.25", // to the last minute
        "0.125, 4, 3.041666667", // an hour of Monday
        "0.5,   0, 3", // Friday afternoon, after hours: Monday
        "1.7,   1, 3.041666667", // Saturday
        "3,     31, 10.041666667" // a week of thirty hours, and an hour
    })
    void work_is_done_in_the_hours_of_working_days(double day, double hours, double done) {
        assertThat(SIX_HOURS.after(day, hours)).isCloseTo(done, within(1e-8));
    }

    @Test
    void an_office_that_never_closes_works_by_the_clock() {
        WorkingHours always = new WorkingHours(DATES, 24, 7);
        assertThat(always.after(1.7, 0)).isEqualTo(1.7);
        assertThat(always.after(1.7, 36)).isCloseTo(3.2, within(1e-12));
    }

    @Test
    void nothing_is_done_before_it_is_begun() {
        WorkingHours always = new WorkingHours(DATES, 24, 7);
        for (double day = 0.1; day < 50; day += 0.37) {
            assertThat(always.after(day, 0)).isEqualTo(day);
            assertThat(SIX_HOURS.after(day, 1e-9)).isGreaterThanOrEqualTo(day);
        }
    }

    @Test
    void hours_and_days_must_fit_into_days_and_weeks() {
        assertThatThrownBy(() -> new WorkingHours(DATES, 0, 5))
                .hasMessage("hours of work in a day must be above 0 and at most 24, were 0.0");
        assertThatThrownBy(() -> new WorkingHours(DATES, 8, 8))
                .hasMessage("working days in a week must be 1 to 7, were 8");
    }
}
