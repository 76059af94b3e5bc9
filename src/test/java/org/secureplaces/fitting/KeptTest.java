package org.secureplaces.fitting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.secureplaces.child.Basis;
import org.secureplaces.child.Needs;
import org.secureplaces.child.Region;
import org.secureplaces.child.Route;
import org.secureplaces.child.Sex;
import org.secureplaces.fitting.arrival.ArrivalLikelihood;
import org.secureplaces.fitting.disclosure.Exact;
import org.secureplaces.fitting.disclosure.Published;
import org.secureplaces.fitting.disclosure.Shown;
import org.secureplaces.fitting.record.Child;
import org.secureplaces.fitting.record.Episode;
import org.secureplaces.fitting.record.Outcome;
import org.secureplaces.fitting.record.Records;
import org.secureplaces.fitting.record.Search;
import org.secureplaces.fitting.record.SyntheticRecords;
import org.secureplaces.fitting.record.Truth;
import org.secureplaces.fitting.record.Window;
import org.secureplaces.fitting.row.Note;
import org.secureplaces.fitting.search.AcceptanceFit;
import org.secureplaces.fitting.search.WithdrawalFit;
import org.secureplaces.fitting.survival.Estimate;
import org.secureplaces.fitting.survival.Parameter;
import org.secureplaces.fitting.survival.Scale;

/** What is kept of records when their counts are rounded, and what is left out. */
class KeptTest {

    private static final Window WINDOW =
            new Window(LocalDate.of(2020, 4, 1), LocalDate.of(2023, 3, 31));

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

    private static Truth welfareOnly() {
        List<Truth.Stream> welfare =
                Truth.scaled(1.2, 1).streams().stream()
                        .filter(stream -> stream.basis() == Basis.WELFARE)
                        .toList();
        return new Truth(welfare, Truth.shipped().searching(), Truth.shipped().exits());
    }

    /** Some 1,100 referrals: no count is small, and what cannot occur hides nothing. */
    @Test
    void welfare_records_alone_keep_acceptance_outcomes_and_withdrawal() {
        Records records = new SyntheticRecords(welfareOnly(), WINDOW, List.of("A", "B"), 5).make();
        Fitted fitted = Fitted.of(records, false);
        assertThat(fitted.tables().counts())
                .filteredOn(row -> row.route().equals("justice"))
                .allMatch(row -> row.count().equals(Shown.NOT_APPLICABLE));
        for (Outcome outcome : Outcome.values()) {
            int number = (int) number(records, outcome);
            assertThat(Found.count(fitted, outcome)).contains(Shown.rounded(number).number());
        }
        WithdrawalFit exact = WithdrawalFit.of(records);
        near(fitted.searches().withdrawal().orElseThrow(), exact.estimate());
        List<Episode> welfare = Published.welfare(records);
        near(
                fitted.searches().pooled().orElseThrow(),
                Exact.share(
                        new Parameter("pooled", Scale.LOGIT, "share"),
                        welfare.stream().mapToInt(one -> one.search().accepted()).sum(),
                        welfare.stream().mapToInt(one -> one.search().considered()).sum()));
        for (AcceptanceFit fit :
                List.of(
                        AcceptanceFit.ofConsiderations(records).orElseThrow(),
                        AcceptanceFit.ofOutcomes(records).orElseThrow())) {
            assertThat(fit.isWhole()).isTrue();
            for (int i = 0; i < 5; i++) {
                assertThat(fit.estimates().get(i).value())
                        .isCloseTo(
                                fit.regression().coefficients().get(i),
                                within(fit.regression().standardErrors().get(i)));
            }
        }
        assertThat(Found.names(fitted))
                .contains("search.outcome.girl", "search.consideration.girl");
    }

    private static double number(Records records, Outcome outcome) {
        return Published.welfare(records).stream().filter(one -> one.outcome() == outcome).count();
    }

    private static void near(Estimate shown, Estimate exact) {
        assertThat(shown.value()).isCloseTo(exact.value(), within(exact.standardError()));
        assertThat(shown.interval().low()).isBetween(0.0, exact.value());
        assertThat(shown.interval().high()).isGreaterThan(exact.value());
    }

    /** 12 withdrawals and 5 open: only what rests on the latter is left out. */
    @Test
    void a_small_count_leaves_out_what_rests_on_it_and_nothing_else() {
        Records records =
                atMost(Map.of(Outcome.WITHDRAWN, 5, Outcome.OPEN, 12), records(WINDOW, "A", "B"));
        Fitted fitted = Fitted.of(records, false);
        assertThat(Found.count(fitted, Outcome.WITHDRAWN)).isEmpty();
        assertThat(Found.names(fitted))
                .noneMatch(name -> name.startsWith("search.outcome"))
                .noneMatch(name -> name.startsWith("search.withdrawal"))
                .contains("search.consideration.pooled", "search.consideration.intercept");
        assertThat(fitted.tables().notes())
                .filteredOn(note -> note.subject().startsWith("search."))
                .extracting(Note::text)
                .allMatch(text -> text.contains("fewer than 8"));
    }

    /** One child who waited 900 days, and who knows it could take it from the sum. */
    @Test
    void a_sum_that_one_child_dominates_is_not_told() {
        Window longer = new Window(LocalDate.of(2019, 4, 1), WINDOW.until());
        List<Episode> episodes = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            episodes.add(withdrawn(longer.from().plusDays(i), i == 0 ? 900 : 2));
        }
        Records records = new Records(longer, episodes);
        assertThat(WithdrawalFit.of(records).isDominated()).isTrue();
        assertThat(Found.names(Fitted.of(records, false)))
                .noneMatch(name -> name.startsWith("search.withdrawal"));
        List<Episode> stays = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            stays.add(UnusualRecordsTest.stay(longer.from().plusDays(i), i == 0 ? 1000 : 5 + i));
        }
        assertThat(Fitted.of(new Records(longer, stays), false).stays()).isEmpty();
    }

    private static Episode withdrawn(LocalDate day, int days) {
        Child child = new Child(Basis.WELFARE, Sex.BOY, Region.LONDON, 15, Needs.NONE);
        Search search = new Search(day, Optional.of(day.plusDays(days)), 0, 0);
        return new Episode(child, search, Optional.empty());
    }

    /** The rate of a stream is that of its published count, whatever form was chosen. */
    @Test
    void a_rate_of_arrivals_tells_no_more_than_the_count_that_is_published() {
        for (long seed = 1; seed <= 5; seed++) {
            Records records =
                    new SyntheticRecords(Truth.shipped(), WINDOW, List.of("A", "B"), seed).make();
            Fitted fitted = Fitted.of(records, false);
            Published published = Published.of(records, false);
            fitted.arrivals()
                    .forEach(
                            (stream, fit) -> {
                                double expected =
                                        new ArrivalLikelihood(fit.counts(), fit.form())
                                                .expected(fit.maximum().at());
                                assertThat(expected)
                                        .as(stream)
                                        .isCloseTo(5 * Math.rint(expected / 5), within(1e-6));
                                published
                                        .number("basis", "justice", stream)
                                        .ifPresent(
                                                count ->
                                                        assertThat(expected)
                                                                .isCloseTo(count, within(1e-6)));
                            });
        }
    }
}
