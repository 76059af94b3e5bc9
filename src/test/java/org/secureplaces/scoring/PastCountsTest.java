package org.secureplaces.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.secureplaces.engine.Dates;
import org.secureplaces.scoring.PastCounts.Point;

/** Naive forecasts, worked out by hand. */
class PastCountsTest {

    private static final double YEAR = 365 / Dates.DAYS_PER_YEAR;

    private static Point point(int year, double value) {
        return new Point(LocalDate.of(year, 3, 31), value);
    }

    private static final PastCounts COUNTS =
            new PastCounts(List.of(point(2017, 96), point(2018, 100), point(2019, 98)));

    /** Changes 4 and -2, each over a year: mean square 10. */
    @Test
    void the_last_value_has_the_spread_of_past_changes() {
        NormalForecast next = COUNTS.lastValue(LocalDate.of(2022, 3, 31)).orElseThrow();
        assertThat(next.mean()).isEqualTo(98);
        double yearsAhead = 1096 / Dates.DAYS_PER_YEAR;
        assertThat(next.sd()).isCloseTo(Math.sqrt(10 / YEAR * yearsAhead), within(1e-9));
    }

    /** Two up in two years; changes of 3 and -3 beyond that, one degree of freedom. */
    @Test
    void the_line_goes_on_through_the_first_and_the_last_value() {
        NormalForecast next = COUNTS.linearTrend(LocalDate.of(2021, 3, 31)).orElseThrow();
        assertThat(next.mean()).isCloseTo(98 + 2 * 731.0 / 730, within(1e-9));
        double ahead = 731 / Dates.DAYS_PER_YEAR;
        double perYear = (9 + 9) / YEAR;
        assertThat(next.sd())
                .isCloseTo(Math.sqrt(perYear * ahead * (1 + ahead / (2 * YEAR))), within(1e-9));
    }

    /** 100, 80 and 90: logarithms fall by half of log(100/90) a year, and the change of each. */
    @Test
    void the_trend_of_the_logarithm_fades() {
        PastCounts counts =
                new PastCounts(List.of(point(2017, 100), point(2018, 80), point(2019, 90)));
        LogNormalForecast next = counts.dampedTrend(LocalDate.of(2021, 3, 31)).orElseThrow();
        double ahead = 731 / Dates.DAYS_PER_YEAR;
        double drift = Math.log(0.9) / (2 * YEAR);
        double effective = (Math.pow(0.7, ahead) - 1) / Math.log(0.7);
        assertThat(next.median()).isCloseTo(90 * Math.exp(drift * effective), within(1e-9));
        double first = Math.log(0.8) - drift * YEAR;
        double second = Math.log(90.0 / 80) - drift * YEAR;
        double perYear = (first * first + second * second) / YEAR;
        assertThat(next.logSd())
                .isCloseTo(
                        Math.sqrt(perYear * (ahead + effective * effective / (2 * YEAR))),
                        within(1e-9));
    }

    /** The sum of 0.7^t over all time is 1 / -log 0.7 years. */
    @Test
    void in_the_long_run_the_trend_stands_still() {
        double early = COUNTS.dampedTrend(LocalDate.of(2100, 3, 31)).orElseThrow().median();
        double late = COUNTS.dampedTrend(LocalDate.of(2150, 3, 31)).orElseThrow().median();
        double drift = Math.log(98.0 / 96) / (2 * YEAR);
        assertThat(late).isCloseTo(early, within(1e-9));
        assertThat(late).isCloseTo(98 * Math.exp(drift / -Math.log(0.7)), within(1e-9));
    }

    @Test
    void a_count_of_none_has_no_logarithm() {
        LocalDate target = LocalDate.of(2022, 3, 31);
        assertThat(
                        new PastCounts(List.of(point(2017, 0), point(2018, 1), point(2019, 2)))
                                .dampedTrend(target))
                .isEmpty();
        assertThat(new PastCounts(COUNTS.points().subList(0, 2)).dampedTrend(target)).isEmpty();
    }

    @Test
    void too_few_counts_give_no_forecast() {
        LocalDate target = LocalDate.of(2022, 3, 31);
        assertThat(new PastCounts(List.of(point(2019, 1))).lastValue(target)).isEmpty();
        assertThat(new PastCounts(COUNTS.points().subList(0, 2)).linearTrend(target)).isEmpty();
    }

    @Test
    void four_counts_are_kept_however_long_ago() {
        PastCounts counts =
                new PastCounts(
                        List.of(
                                point(2008, 1),
                                point(2010, 2),
                                point(2011, 3),
                                point(2016, 4),
                                point(2019, 5)));
        assertThat(counts.last(5).points()).hasSize(4).startsWith(point(2010, 2));
        assertThat(counts.last(20).points()).hasSize(5);
    }
}
