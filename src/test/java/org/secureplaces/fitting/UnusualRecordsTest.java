package org.secureplaces.fitting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;
import org.secureplaces.child.Basis;
import org.secureplaces.child.Needs;
import org.secureplaces.child.Region;
import org.secureplaces.child.Sex;
import org.secureplaces.fitting.arrival.ArrivalFit;
import org.secureplaces.fitting.arrival.ArrivalRow;
import org.secureplaces.fitting.arrival.MonthlyCounts;
import org.secureplaces.fitting.record.Child;
import org.secureplaces.fitting.record.Ending;
import org.secureplaces.fitting.record.Episode;
import org.secureplaces.fitting.record.Records;
import org.secureplaces.fitting.record.Search;
import org.secureplaces.fitting.record.Stay;
import org.secureplaces.fitting.record.Window;
import org.secureplaces.fitting.row.Note;
import org.secureplaces.fitting.stay.StayFit;
import org.secureplaces.fitting.stay.StayRow;

/** Records that no law goes with, or hardly one: something is said and nothing breaks. */
public class UnusualRecordsTest {

    private static final Window WINDOW =
            new Window(LocalDate.of(2021, 4, 1), LocalDate.of(2023, 3, 31));

    /** A boy who is sent by other means and stays for some days. */
    public static Episode stay(LocalDate day, int days) {
        Stay stay =
                new Stay(
                        day,
                        Optional.of(day.plusDays(days)),
                        Optional.of(Ending.DISCHARGED),
                        "North");
        Child child = new Child(Basis.OTHERS, Sex.BOY, Region.LONDON, 15, Needs.NONE);
        return new Episode(child, new Search(day, Optional.empty(), 0, 0), Optional.of(stay));
    }

    /** Stays that begin one a week from the start of the window. */
    private static List<Episode> stays(int number, IntUnaryOperator days) {
        List<Episode> episodes = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            episodes.add(stay(WINDOW.from().plusWeeks(i), days.applyAsInt(i)));
        }
        return episodes;
    }

    private static Fitted fitted(List<Episode> episodes) {
        return Fitted.of(new Records(WINDOW, episodes), false);
    }

    private static StayFit others(Fitted fitted) {
        return Optional.ofNullable(fitted.stays().get(Basis.OTHERS)).orElseThrow();
    }

    private static List<String> notes(Fitted fitted, String subject) {
        return fitted.tables().notes().stream()
                .filter(note -> note.subject().equals(subject))
                .map(Note::text)
                .toList();
    }

    /** A stay of no day is taken for one of half a day. */
    @Test
    void stays_that_all_end_on_the_day_they_begin_have_a_law() {
        StayFit fit = others(fitted(stays(30, i -> 0)));
        assertThat(fit.meanDays().orElseThrow().value()).isBetween(0.01, 1.0);
    }

    /** A gamma law of any large shape has its mass on one day: the shape is not told. */
    @Test
    void stays_of_one_length_tell_no_law_with_a_spread() {
        Fitted fitted = fitted(stays(30, i -> 28));
        assertThat(others(fitted).tried())
                .extracting(tried -> tried.name())
                .contains("exponential", "empirical")
                .doesNotContain("gamma", "lognormal", "weibull");
        assertThat(notes(fitted, "stays.others"))
                .anyMatch(note -> note.contains("too few to fit: weibull, gamma"));
    }

    /** One child is seen from the first day and leaves on day 3, all others from day 40 on. */
    @Test
    void a_curve_begins_where_eight_are_at_risk() {
        List<Episode> episodes = new ArrayList<>(stays(1, i -> 3));
        for (int i = 0; i < 50; i++) {
            episodes.add(stay(WINDOW.from().minusDays(40), 50 + i));
        }
        Fitted fitted = fitted(episodes);
        List<StayRow> shown =
                fitted.tables().stays().stream()
                        .filter(row -> row.isChosen() && !Double.isNaN(row.counted()))
                        .toList();
        // of 43 who stay longer than 56 days, 8 stay longer than 91
        assertThat(shown).extracting(StayRow::day).containsExactly(91);
        assertThat(shown.get(0).counted()).isCloseTo(8 / 43.0, within(0.06));
        assertThat(notes(fitted, "stays.others"))
                .anyMatch(note -> note.contains("of those who stay longer than 56 days"));
    }

    private static ArrivalFit arrivals(boolean season, int... counts) {
        List<Integer> list = new ArrayList<>();
        for (int count : counts) {
            list.add(count);
        }
        MonthlyCounts months = new MonthlyCounts(YearMonth.of(2021, 4), list);
        return ArrivalFit.of(months, new ArrivalFit.Form(false, season));
    }

    /** The variance of these counts is that of a factor with a coefficient of about 2. */
    @Test
    void a_monthly_factor_may_vary_by_more_than_one_and_a_half() {
        ArrivalFit fit =
                arrivals(false, 40, 0, 0, 1, 0, 0, 30, 0, 0, 2, 0, 0, 0, 25, 0, 0, 0, 1, 0, 60);
        assertThat(fit.cv().value()).isBetween(1.6, 3.0);
    }

    @Test
    void a_factor_at_the_largest_value_searched_is_noted() {
        List<Episode> episodes = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            episodes.add(stay(WINDOW.from().plusMonths(13), 10 + i));
        }
        assertThat(notes(Fitted.of(new Records(WINDOW, episodes), true), "arrivals.others"))
                .anyMatch(note -> note.contains("largest value searched"));
    }

    /** All children come in one month of each year: a wave that reaches 0 does not fit that. */
    @Test
    void a_season_that_would_reach_0_is_not_fitted() {
        List<Episode> episodes = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            LocalDate month = WINDOW.from().plusYears(i % 2).plusMonths(5);
            episodes.add(stay(month.plusDays(i / 3), 10 + i));
        }
        Fitted fitted = Fitted.of(new Records(WINDOW, episodes), true);
        assertThat(fitted.arrivals()).containsKey("others");
        for (ArrivalFit fit : fitted.arrivals().values()) {
            assertThat(fit.amplitude()).isLessThan(0.99);
        }
        assertThat(notes(fitted, "arrivals.others")).anyMatch(note -> note.contains("season"));
        assertThat(fitted.tables().arrivals())
                .extracting(ArrivalRow::form)
                .doesNotContain("season");
    }
}
