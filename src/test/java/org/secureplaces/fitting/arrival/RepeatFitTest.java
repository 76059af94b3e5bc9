package org.secureplaces.fitting.arrival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.secureplaces.child.Basis;
import org.secureplaces.child.Needs;
import org.secureplaces.child.Region;
import org.secureplaces.child.Sex;
import org.secureplaces.fitting.Fitted;
import org.secureplaces.fitting.record.Child;
import org.secureplaces.fitting.record.Episode;
import org.secureplaces.fitting.record.Records;
import org.secureplaces.fitting.record.Search;
import org.secureplaces.fitting.record.SyntheticRecords;
import org.secureplaces.fitting.record.Truth;
import org.secureplaces.fitting.record.Window;
import org.secureplaces.fitting.survival.Estimate;
import org.secureplaces.fitting.survival.Maximum;
import org.secureplaces.fitting.survival.Scale;

/** How often children come again and how soon, from records that join their referrals. */
class RepeatFitTest {

    private static final Window WINDOW =
            new Window(LocalDate.of(2020, 4, 1), LocalDate.of(2023, 3, 31));
    private static final List<String> HOMES = List.of("Clare Lodge", "Atkinson");
    private static final int SETS = 100;

    private static Records made(double factor, long seed) {
        return new SyntheticRecords(Truth.joined(factor, factor), WINDOW, HOMES, seed).make();
    }

    private static RepeatFit fit(Records records) {
        return RepeatFit.of(records).orElseThrow();
    }

    private static Maximum maximum(int again, double days, SortedMap<Double, Integer> without) {
        return RepeatFit.maximum(new RepeatTimes(again, days, without, true));
    }

    /** Whoever has not come for so long never does: a share, and a mean. */
    @Test
    void of_children_followed_for_ever_it_is_the_share_and_the_mean() {
        Maximum found = maximum(30, 30 * 60.0, new TreeMap<>(java.util.Map.of(1e6, 70)));
        assertThat(Scale.LOGIT.back(found.at()[0])).isCloseTo(0.3, within(1e-6));
        assertThat(Math.exp(found.at()[1])).isCloseTo(60, within(1e-4));
        // the information of a share and of an exponential mean: 1/(n p (1-p)) and 1/r
        assertThat(found.covariance()[0][0]).isCloseTo(1 / (100 * 0.3 * 0.7), within(1e-5));
        assertThat(found.covariance()[1][1]).isCloseTo(1 / 30.0, within(1e-5));
    }

    /**
     * All followed for the same time c: the mean solves that of an exponential law truncated at c
     * (Deemer and Votaw 1955, Annals of Mathematical Statistics 26, 498-504), and the share is the
     * share seen over 1 - exp(-c/mean).
     */
    @Test
    void of_children_followed_for_equal_times_it_has_a_closed_form() {
        double c = 100;
        double seenMean = 38;
        Maximum found = maximum(40, 40 * seenMean, new TreeMap<>(java.util.Map.of(c, 60)));
        double mean = Math.exp(found.at()[1]);
        assertThat(mean - c / Math.expm1(c / mean)).isCloseTo(seenMean, within(1e-4));
        double share = 0.4 / -Math.expm1(-c / mean);
        assertThat(Scale.LOGIT.back(found.at()[0])).isCloseTo(share, within(1e-6));
    }

    /** A binomial share of 100 within 0.9 of a true 0.95 or more fails once in 80 sets of seeds. */
    @Test
    void of_100_sets_of_records_90_intervals_hold_the_truth() {
        int perChild = 0;
        int toNext = 0;
        int toEnd = 0;
        double truth = daysToEnd();
        for (int seed = 1; seed <= SETS; seed++) {
            RepeatFit fit = fit(made(1, seed));
            perChild += holds(fit.referralsPerChild(), 1.9);
            toNext += holds(fit.meanDaysToNext(), 60);
            toEnd += holds(fit.meanDaysToEnd(), truth);
        }
        assertThat(perChild).isBetween(90, SETS);
        assertThat(toNext).isBetween(90, SETS);
        assertThat(toEnd).isBetween(90, SETS);
    }

    /** Of referrals made long before the end of the records, all over by then. */
    private static double daysToEnd() {
        Window longer = new Window(LocalDate.of(2000, 4, 1), LocalDate.of(2030, 3, 31));
        Records all = new SyntheticRecords(Truth.joined(3, 0.01), longer, HOMES, 77).make();
        return all.episodes().stream()
                .filter(one -> one.child().basis() == Basis.WELFARE)
                .filter(one -> one.search().referred().isBefore(LocalDate.of(2027, 1, 1)))
                .filter(one -> one.search().referred().isAfter(longer.from()))
                .mapToDouble(
                        one ->
                                java.time.temporal.ChronoUnit.DAYS.between(
                                        one.search().referred(), one.ended().orElseThrow()))
                .average()
                .orElseThrow();
    }

    private static int holds(Estimate estimate, double truth) {
        return estimate.interval().low() <= truth && truth <= estimate.interval().high() ? 1 : 0;
    }

    @Test
    void a_large_file_tells_the_truth_closely() {
        RepeatFit fit = fit(made(20, 3));
        assertThat(fit.referralsPerChild().value()).isCloseTo(1.9, Percentage.withPercentage(4));
        assertThat(fit.meanDaysToNext().value()).isCloseTo(60, Percentage.withPercentage(4));
    }

    /** Identifiers join rows and say nothing else; the order of rows is that of a list. */
    @Test
    void other_identifiers_and_another_order_of_rows_change_nothing() {
        Records records = made(1, 5);
        List<Episode> others = new ArrayList<>();
        for (Episode one : records.episodes()) {
            Optional<String> other = one.person().map(name -> "x" + name.hashCode());
            others.add(new Episode(one.child(), one.search(), one.stay(), other));
        }
        Collections.shuffle(others, new Random(1));
        Records renamed = new Records(records.window(), others);
        assertThat(fit(renamed).estimates()).isEqualTo(fit(records).estimates());
        assertThat(fit(renamed).meanDaysToEnd()).isEqualTo(fit(records).meanDaysToEnd());
    }

    /** All that is fitted besides is as it was, to the last digit. */
    @Test
    void without_identifiers_everything_else_is_found_as_with_them() {
        Records records = made(1, 6);
        List<Episode> alone = new ArrayList<>();
        records.episodes()
                .forEach(one -> alone.add(new Episode(one.child(), one.search(), one.stay())));
        Fitted with = Fitted.of(records, false);
        Fitted without = Fitted.of(new Records(records.window(), alone), false);
        assertThat(without.repeats()).isEmpty();
        assertThat(with.tables().parameters()).containsAll(without.tables().parameters());
        assertThat(with.tables().parameters())
                .filteredOn(row -> row.name().startsWith("repeats."))
                .hasSize(4);
        assertThat(without.tables().parameters())
                .noneMatch(row -> row.name().startsWith("repeats."));
        assertThat(with.tables().counts()).isEqualTo(without.tables().counts());
        assertThat(with.tables().notes()).isEqualTo(without.tables().notes());
    }

    private static Episode withdrawn(String person, int day, int days, int age) {
        LocalDate referred = WINDOW.from().plusDays(day);
        Child child = new Child(Basis.WELFARE, Sex.GIRL, Region.LONDON, age, Needs.NONE);
        Search search = new Search(referred, Optional.of(referred.plusDays(days)), 0, 0);
        return new Episode(child, search, Optional.empty(), Optional.of(person));
    }

    /** From the end of the first search there are 100 days, from that of the second 983. */
    @Test
    void a_gap_runs_from_the_end_of_a_search_to_the_next_referral() {
        Records records =
                new Records(WINDOW, List.of(withdrawn("a", 0, 5, 13), withdrawn("a", 105, 6, 13)));
        RepeatTimes times = RepeatTimes.of(records);
        assertThat(times.again()).isEqualTo(1);
        assertThat(times.daysToNext()).isEqualTo(100);
        assertThat(times.without()).containsExactly(java.util.Map.entry(983.5, 1));
    }

    /** A girl of 17 may be 18 the next day; one of 16 when referred, a year after that. */
    @Test
    void nobody_is_followed_to_a_day_on_which_she_may_be_18() {
        Records records =
                new Records(WINDOW, List.of(withdrawn("a", 0, 5, 17), withdrawn("b", 0, 5, 16)));
        assertThat(RepeatTimes.of(records).without())
                .containsExactly(java.util.Map.entry(360.0, 1));
    }

    /** Thirty children of whom one makes up most of the repeats. */
    @Test
    void one_child_with_most_of_the_repeats_is_not_told() {
        List<Episode> episodes = new ArrayList<>();
        for (int child = 0; child < 30; child++) {
            int referrals = child == 0 ? 20 : child < 11 ? 2 : 1;
            for (int number = 0; number < referrals; number++) {
                episodes.add(withdrawn("c" + child, 40 * number, 5, 13));
            }
        }
        assertThat(RepeatTimes.of(new Records(WINDOW, episodes)).told()).isFalse();
        List<Episode> others =
                episodes.stream().filter(one -> !one.person().equals(Optional.of("c0"))).toList();
        assertThat(RepeatTimes.of(new Records(WINDOW, others)).told()).isTrue();
        List<Episode> fewer =
                others.stream()
                        .filter(one -> one.person().orElseThrow().compareTo("c3") < 0)
                        .filter(one -> !one.person().equals(Optional.of("c10")))
                        .toList();
        Fitted fitted = Fitted.of(new Records(WINDOW, fewer), false);
        assertThat(fitted.repeats()).isEmpty();
        assertThat(fitted.tables().notes())
                .anyMatch(note -> note.subject().equals("repeats.welfare"));
    }

    /**
     * Somebody knows every row but one and tries on which day that child came again: several days
     * are published alike, as of discharges.
     */
    @Test
    void other_days_of_coming_again_are_published_alike() {
        Records records = made(0.1, 20150311);
        List<Estimate> truth = told(records);
        for (int row : repeats(records)) {
            TreeSet<Integer> alike = new TreeSet<>();
            for (int later = -12; later <= 12; later++) {
                if (told(with(records, row, later)).equals(truth)) {
                    alike.add(later);
                }
            }
            assertThat(alike).as("row " + row).hasSizeGreaterThanOrEqualTo(3);
        }
    }

    private static List<Estimate> told(Records records) {
        RepeatFit fit = fit(records);
        List<Estimate> told = new ArrayList<>(fit.estimates());
        told.add(fit.meanDaysToEnd());
        return told;
    }

    /** Some withdrawn searches that were another of the same child. */
    private static List<Integer> repeats(Records records) {
        List<Episode> all = records.episodes();
        return IntStream.range(0, all.size())
                .filter(i -> all.get(i).search().withdrawn().isPresent())
                .filter(
                        i ->
                                all.subList(0, i).stream()
                                        .anyMatch(
                                                one ->
                                                        one.person().equals(all.get(i).person())
                                                                && one.ended().isPresent()))
                .limit(6)
                .boxed()
                .toList();
    }

    private static Records with(Records records, int row, int later) {
        List<Episode> episodes = new ArrayList<>(records.episodes());
        Episode was = episodes.get(row);
        Search search = was.search();
        LocalDate end = search.withdrawn().orElseThrow();
        LocalDate day = search.referred().plusDays(later);
        Search moved =
                new Search(
                        day.isAfter(end) ? end : day,
                        search.withdrawn(),
                        search.considered(),
                        search.accepted());
        episodes.set(row, new Episode(was.child(), moved, was.stay(), was.person()));
        return new Records(records.window(), episodes);
    }
}
