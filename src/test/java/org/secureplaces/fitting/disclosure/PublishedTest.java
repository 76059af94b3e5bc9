package org.secureplaces.fitting.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.secureplaces.child.Route;
import org.secureplaces.engine.law.Normal;
import org.secureplaces.fitting.Fitted;
import org.secureplaces.fitting.Found;
import org.secureplaces.fitting.UnusualRecordsTest;
import org.secureplaces.fitting.record.Episode;
import org.secureplaces.fitting.record.Outcome;
import org.secureplaces.fitting.record.Records;
import org.secureplaces.fitting.record.Stay;
import org.secureplaces.fitting.record.SyntheticRecords;
import org.secureplaces.fitting.record.Truth;
import org.secureplaces.fitting.record.Window;
import org.secureplaces.fitting.row.CovarianceRow;
import org.secureplaces.fitting.row.ParameterRow;
import org.secureplaces.fitting.search.WithdrawalFit;
import org.secureplaces.fitting.stay.StayRow;
import org.secureplaces.fitting.survival.Estimate;
import org.secureplaces.fitting.survival.Scale;

/** What all files of one run together tell of a few children. */
class PublishedTest {

    private static final Window WINDOW =
            new Window(LocalDate.of(2020, 4, 1), LocalDate.of(2023, 3, 31));

    private static Records records(Window window, String... homes) {
        return new SyntheticRecords(Truth.shipped(), window, List.of(homes), 20150311).make();
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
                .isCloseTo(
                        5 * Math.rint(accepted / 5) / (5 * Math.rint(considered / 5)),
                        within(1e-5));
        assertThat(Coarse.rounded(WithdrawalFit.of(records).withdrawn()))
                .isEqualTo(Found.count(fitted, Outcome.WITHDRAWN).orElseThrow().doubleValue());
    }

    /**
     * An error to six digits gives back the number of children it rests on. The mean of stays and
     * the errors of it and of what is on a logarithm have been rounded to digits since.
     */
    @Test
    void the_errors_in_all_tables_are_of_a_few_sizes() {
        Fitted fitted = Fitted.of(records(WINDOW, "A", "B"), false);
        List<ParameterRow> rows =
                fitted.tables().parameters().stream()
                        .filter(row -> row.estimate().standardError() > 0)
                        .filter(row -> !row.name().endsWith("pooled"))
                        .toList();
        assertThat(rows).hasSizeGreaterThan(50);
        for (ParameterRow row : rows) {
            Estimate estimate = row.estimate();
            Scale scale = estimate.parameter().scale();
            double low = on(scale, estimate.interval().low());
            double high = on(scale, estimate.interval().high());
            double error = (high - low) / 2 / Normal.quantile(0.975);
            assertThat(Coarse.size(error * 0.98))
                    .as(row.name())
                    .isCloseTo(error, within(error / 100));
        }
        for (CovarianceRow row : fitted.tables().covariances()) {
            if (row.parameter().equals(row.other())) {
                double error = Math.sqrt(row.covariance());
                assertThat(Coarse.size(error * 0.99)).isCloseTo(error, within(error * 1e-3));
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

    /**
     * 8 stays of 10 days, 3 of 20 and 14 of 100: the curve leaves out day 28, since 3 have ended
     * since day 14, and a step that began there would tell of those 3.
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
        assertThat(Found.names(fitted))
                .filteredOn(name -> name.contains("empirical"))
                .containsExactly(
                        "stays.others.empirical.ends_per_day_from_0",
                        "stays.others.empirical.ends_per_day_from_14");
    }

    private static Set<Integer> curve(Fitted fitted, String stays) {
        return fitted.tables().stays().stream()
                .filter(row -> stays.equals("stays." + row.basis()))
                .filter(row -> !Double.isNaN(row.counted()))
                .map(StayRow::day)
                .collect(Collectors.toSet());
    }

    /** Two homes with a child each are told with others; the smallest named helps them. */
    @Test
    void homes_with_few_children_are_told_together() {
        List<Episode> episodes = new ArrayList<>();
        int some = 0;
        for (Episode episode : records(WINDOW, "Clare", "Hill").episodes()) {
            boolean within = WINDOW.holds(episode.search().referred());
            boolean named = within && episode.stay().isPresent() && some < 2;
            some += named ? 1 : 0;
            episodes.add(named ? at(some == 1 ? "Adel" : "Bede", episode) : episode);
        }
        Fitted fitted = Fitted.of(new Records(WINDOW, episodes), false);
        assertThat(fitted.tables().counts())
                .filteredOn(row -> row.table().equals("home"))
                .extracting(CountRow::group)
                .hasSize(3)
                .contains("other homes", "none")
                .doesNotContain("Adel", "Bede");
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
