package org.secureplaces.report.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.secureplaces.report.content.ReportContent.Asked;
import org.secureplaces.report.content.ReportContent.Dates;
import org.secureplaces.report.content.ReportContent.Results;
import org.secureplaces.report.content.ReportContent.Rules;
import org.secureplaces.report.content.ReportContent.Run;
import org.secureplaces.report.content.ReportContent.ScenarioText;
import org.secureplaces.report.content.ReportContent.Term;

/** A forecast from October 2026 to September 2031, of which four financial years are whole. */
class FullYearsTest {

    private static final LocalDate NOTICE = LocalDate.of(2026, 10, 1);
    private static final ScenarioText BASE = text("base");
    private static final Periods PERIODS =
            new Periods(
                    dates(), IntStream.range(2026, 2032).mapToObj(FullYearsTest::year).toList());

    private static String year(int first) {
        return first + "-" + (first + 1 - 2000);
    }

    private static Dates dates() {
        return new Dates(
                LocalDate.of(2023, 3, 31),
                LocalDate.of(2026, 9, 30),
                LocalDate.of(2026, 10, 1),
                LocalDate.of(2031, 9, 30));
    }

    private static ScenarioText text(String name, Term... terms) {
        return new ScenarioText(
                name,
                "",
                name + ".yaml",
                List.of(),
                List.of(),
                List.of(),
                Rules.SAME,
                new Asked("", "", "", List.of(terms)));
    }

    private static Term closing(int year, int month) {
        return new Term("closes", NOTICE, LocalDate.of(year, month, 1), Optional.empty());
    }

    private static Term until(int year) {
        LocalDate from = LocalDate.of(2027, 4, 1);
        return new Term("restricted", from, from, Optional.of(LocalDate.of(year, 3, 31)));
    }

    private static FullYears of(ScenarioText... compared) {
        List<ScenarioText> all =
                java.util.stream.Stream.concat(
                                java.util.stream.Stream.of(BASE), List.of(compared).stream())
                        .toList();
        return new FullYears(
                new ReportContent(
                        all,
                        dates(),
                        new Run(100, 50, 0, 1, "1", "forecast", List.of(), ""),
                        Results.NONE,
                        List.of(),
                        List.of(),
                        List.of(),
                        Futures.NONE),
                PERIODS);
    }

    @Test
    void a_home_closed_on_1_April_is_told_for_the_years_from_that_day() {
        ScenarioText closed = text("closed", closing(2027, 4));
        Span span = of(closed).of(closed);
        assertThat(span.periods()).containsExactly("2027-28", "2028-29", "2029-30", "2030-31");
        assertThat(span.years()).isEqualTo(4);
        assertThat(of(closed).happening(closed).orElseThrow().periods()).containsExactly("2026-27");
        assertThat(of(closed).inWords(span)).isEqualTo("four full years, April 2027 to March 2031");
    }

    @Test
    void a_day_later_the_first_year_is_no_full_one_but_one_in_which_it_happens() {
        ScenarioText closed =
                text(
                        "closed",
                        new Term("closes", NOTICE, LocalDate.of(2027, 4, 2), Optional.empty()));
        assertThat(of(closed).of(closed).periods()).startsWith("2028-29");
        assertThat(of(closed).happening(closed).orElseThrow().periods())
                .containsExactly("2026-27", "2027-28");
    }

    @Test
    void all_scenarios_compared_are_told_for_the_same_years() {
        ScenarioText soon = text("soon", closing(2027, 4));
        ScenarioText late = text("late", closing(2028, 9));
        assertThat(of(soon, late).of(soon)).isEqualTo(of(soon, late).of(late));
        assertThat(of(soon, late).of(soon).periods()).containsExactly("2029-30", "2030-31");
    }

    @Test
    void a_change_that_ends_by_itself_has_years_of_its_own_and_takes_none_from_others() {
        ScenarioText closed = text("closed", closing(2028, 9));
        ScenarioText passing = text("passing", until(2029));
        FullYears years = of(closed, passing);
        assertThat(years.isTemporary(passing)).isTrue();
        assertThat(years.of(passing).periods()).containsExactly("2027-28", "2028-29");
        assertThat(years.of(closed).periods()).containsExactly("2029-30", "2030-31");
    }

    @Test
    void settings_without_a_date_are_told_for_every_full_year_and_never_happen() {
        ScenarioText settings = text("settings");
        assertThat(of(settings).of(settings).periods()).hasSize(4);
        assertThat(of(settings).happening(settings)).isEmpty();
    }

    @Test
    void a_change_of_the_last_months_is_told_over_the_whole_forecast() {
        ScenarioText late = text("late", closing(2030, 6));
        assertThat(of(late).of(late).periods()).containsExactly("all");
        assertThat(of(late).of(late).years()).isEqualTo(5);
    }
}
