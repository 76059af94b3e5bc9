package org.secureplaces.fitting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.secureplaces.child.Route;
import org.secureplaces.engine.law.Normal;
import org.secureplaces.fitting.disclosure.Attacker;
import org.secureplaces.fitting.disclosure.CountRow;
import org.secureplaces.fitting.record.Episode;
import org.secureplaces.fitting.record.Outcome;
import org.secureplaces.fitting.record.Records;
import org.secureplaces.fitting.record.Stay;
import org.secureplaces.fitting.record.SyntheticRecords;
import org.secureplaces.fitting.record.Truth;
import org.secureplaces.fitting.record.Window;
import org.secureplaces.fitting.survival.Estimate;
import org.secureplaces.fitting.survival.Scale;

/** What all files of one run together tell of a few children. */
class PublishedTest {

    private static final Window WINDOW =
            new Window(LocalDate.of(2020, 4, 1), LocalDate.of(2023, 3, 31));
    private static final Set<Long> STEPS =
            Set.of(100L, 125L, 160L, 200L, 250L, 320L, 400L, 500L, 630L, 800L);

    private static Records records(Window window, String... homes) {
        return new SyntheticRecords(Truth.shipped(), window, List.of(homes), 20150311).make();
    }

    /** At most so many of the welfare referrals of the window that came to each outcome. */
    private static Records atMost(Map<Outcome, Integer> most, Records records) {
        Map<Outcome, Integer> left = new EnumMap<>(most);
        List<Episode> kept = new ArrayList<>();
        for (Episode episode : records.episodes()) {
            boolean counted =
                    episode.child().route() == Route.WELFARE
                            && left.containsKey(episode.outcome())
                            && records.window().holds(episode.search().referred());
            if (!counted || left.merge(episode.outcome(), -1, Integer::sum) >= 0) {
                kept.add(episode);
            }
        }
        return new Records(records.window(), kept);
    }

    private static Optional<Integer> count(Fitted fitted, Outcome outcome) {
        return fitted.tables().counts().stream()
                .filter(row -> row.table().equals("outcome") && row.group().equals(outcome.label()))
                .findFirst()
                .map(CountRow::count)
                .filter(count -> count.isPresent())
                .map(count -> count.getAsInt());
    }

    private static List<String> names(Fitted fitted) {
        return fitted.tables().parameters().stream().map(ParameterRow::name).toList();
    }

    /** 362 referrals, 260 withdrawn and 100 accepted would tell that 2 are open. */
    @Test
    void acceptance_is_not_told_where_an_outcome_is_hidden() {
        Records records =
                atMost(Map.of(Outcome.PLACED, 100, Outcome.OPEN, 2), records(WINDOW, "A", "B"));
        Fitted fitted = Fitted.of(records, false);
        assertThat(count(fitted, Outcome.OPEN)).isEmpty();
        assertThat(names(fitted))
                .noneMatch(name -> name.startsWith("search.consideration"))
                .noneMatch(name -> name.startsWith("search.outcome"));
        assertThat(fitted.searches().pooled()).isEmpty();
        assertThat(fitted.searches().consideration()).isEmpty();
        assertThat(fitted.tables().notes())
                .filteredOn(note -> note.subject().equals("search.consideration"))
                .singleElement()
                .satisfies(note -> assertThat(note.text()).contains("hidden"));
        assertThat(names(Fitted.of(records, true))).contains("search.consideration.pooled");
        Attacker attacker = new Attacker(Attacker.lines(fitted.tables().counts()));
        for (String cell : attacker.hidden()) {
            assertThat(attacker.valuesOf(cell)).as(cell).isGreaterThanOrEqualTo(3);
        }
    }

    /** Otherwise the difference to the counts tells who was referred in the days beyond. */
    @Test
    void acceptance_and_withdrawal_are_of_the_same_referrals_as_the_counts() {
        Window midMonth = new Window(WINDOW.from().plusDays(9), LocalDate.of(2023, 3, 10));
        Records records = records(midMonth, "A", "B");
        Fitted fitted = Fitted.of(records, false);
        List<Episode> counted =
                Published.referred(records).stream()
                        .filter(one -> one.child().route() == Route.WELFARE)
                        .toList();
        double considered = counted.stream().mapToInt(one -> one.search().considered()).sum();
        double accepted = counted.stream().mapToInt(one -> one.search().accepted()).sum();
        assertThat(fitted.searches().pooled().orElseThrow().value())
                .isCloseTo(accepted / considered, within(1e-12));
        assertThat(fitted.searches().withdrawal().orElseThrow().value())
                .isCloseTo(WithdrawalFit.of(records).estimate().value(), within(1e-12));
        assertThat(WithdrawalFit.of(records).withdrawn())
                .isEqualTo(count(fitted, Outcome.WITHDRAWN).orElseThrow().doubleValue());
    }

    /** An error to six digits gives back the number of children it rests on. */
    @Test
    void the_errors_in_all_tables_are_of_a_few_sizes() {
        Fitted fitted = Fitted.of(records(WINDOW, "A", "B"), false);
        List<ParameterRow> rows =
                fitted.tables().parameters().stream()
                        .filter(row -> !Double.isNaN(row.estimate().standardError()))
                        .toList();
        assertThat(rows).hasSizeGreaterThan(50);
        for (ParameterRow row : rows) {
            Estimate estimate = row.estimate();
            Scale scale = estimate.parameter().scale();
            double low = on(scale, estimate.interval().low());
            double high = on(scale, estimate.interval().high());
            assertThat(STEPS)
                    .as(row.name())
                    .contains(digits((high - low) / 2 / Normal.quantile(0.975)));
            assertThat(low + high).isCloseTo(2 * on(scale, estimate.value()), within(1e-6));
        }
        for (CovarianceRow row : fitted.tables().covariances()) {
            if (row.parameter().equals(row.other())) {
                assertThat(STEPS).as(row.parameter()).contains(digits(Math.sqrt(row.covariance())));
            }
        }
    }

    private static double on(Scale scale, double value) {
        return switch (scale) {
            case IDENTITY -> value;
            case LOG -> Math.log(value);
            case LOGIT -> Math.log(value / (1 - value));
        };
    }

    /** Three digits of a number, whatever its size. */
    private static long digits(double number) {
        double power = Math.floor(Math.log10(number) + 1e-9);
        return Math.round(number / Math.pow(10, power - 2));
    }

    /**
     * 8 stays of 10 days, 3 of 20 and 14 of 100: the curve leaves out day 28, since 3 have ended
     * since day 14, and a step of 11 ends until day 28 would tell of those 3.
     */
    @Test
    void the_steps_of_the_empirical_law_begin_on_days_of_the_published_curve() {
        List<Episode> episodes = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            episodes.add(
                    UnusualRecordsTest.stay(
                            WINDOW.from().plusDays(i), i < 8 ? 10 : i < 11 ? 20 : 100 + i));
        }
        Fitted fitted = Fitted.of(new Records(WINDOW, episodes), false);
        assertThat(curve(fitted, "stays.others")).containsExactly(14);
        assertThat(names(fitted))
                .filteredOn(name -> name.contains("empirical"))
                .containsExactly("stays.others.empirical.ends_per_day_from_0");
    }

    private static Set<Integer> curve(Fitted fitted, String stays) {
        return fitted.tables().stays().stream()
                .filter(row -> stays.equals("stays." + row.basis()))
                .filter(row -> !Double.isNaN(row.counted()))
                .map(StayRow::day)
                .collect(Collectors.toSet());
    }

    /** Two homes with a child each: who reads their names knows that neither has none. */
    @Test
    void a_home_that_is_named_is_known_to_have_a_child() {
        List<Episode> episodes = new ArrayList<>();
        int some = 0;
        for (Episode episode : records(WINDOW, "Clare", "Hill").episodes()) {
            boolean within = WINDOW.holds(episode.search().referred());
            boolean named = within && episode.stay().isPresent() && some < 2;
            some += named ? 1 : 0;
            episodes.add(named ? at(some == 1 ? "Adel" : "Bede", episode) : episode);
        }
        Fitted fitted = Fitted.of(new Records(WINDOW, episodes), false);
        List<List<String>> lines = Attacker.lines(fitted.tables().counts());
        assertThat(lines).contains(List.of("home", "all", "Adel", "c"));
        Attacker attacker = new Attacker(lines);
        for (String cell : attacker.hidden()) {
            assertThat(attacker.valuesOf(cell)).as(cell).isGreaterThanOrEqualTo(3);
        }
    }

    private static Episode at(String home, Episode episode) {
        Optional<Stay> moved =
                episode.stay()
                        .map(
                                stay ->
                                        new Stay(
                                                stay.admitted(),
                                                stay.discharged(),
                                                stay.ending(),
                                                home));
        return new Episode(episode.child(), episode.search(), moved);
    }

    @Test
    void every_year_of_the_window_is_listed_with_and_without_children() {
        Window longer = new Window(LocalDate.of(2018, 4, 1), WINDOW.until());
        List<Episode> episodes =
                records(WINDOW, "A", "B").episodes().stream()
                        .filter(one -> !one.search().referred().isBefore(WINDOW.from()))
                        .toList();
        Fitted fitted = Fitted.of(new Records(longer, episodes), false);
        assertThat(fitted.tables().counts())
                .filteredOn(row -> row.table().equals("year") && row.route().equals("all"))
                .extracting(CountRow::group)
                .containsExactly("2018-19", "2019-20", "2020-21", "2021-22", "2022-23");
    }
}
