package org.secureplaces.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {
    private static final Dates DATES = new Dates(LocalDate.of(2024, 2, 1));

    @ParameterizedTest
    @CsvSource({"2024-02-01, 0", "2024-03-01, 29", "2025-02-01, 366", "2024-01-31, -1"})
    void a_date_is_so_many_days_from_the_origin(LocalDate date, double day) {
        assertThat(DATES.dayOf(date)).isEqualTo(day);
        assertThat(DATES.dateOf(day)).isEqualTo(date);
    }

    @Test
    void a_moment_falls_in_the_date_that_has_begun() {
        assertThat(DATES.dateOf(0.999)).isEqualTo("2024-02-01");
        assertThat(DATES.dateOf(-0.001)).isEqualTo("2024-01-31");
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY})
    void a_day_must_be_finite(double day) {
        assertThatIllegalArgumentException().isThrownBy(() -> DATES.dateOf(day));
    }
}
