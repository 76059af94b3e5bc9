package org.secureplaces.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.secureplaces.child.Profile;
import org.secureplaces.child.Question;
import org.secureplaces.child.Region;
import org.secureplaces.child.Route;
import org.secureplaces.child.Sex;
import org.secureplaces.demand.Referral;
import org.secureplaces.engine.random.Mix;
import org.secureplaces.engine.random.Streams;
import org.secureplaces.happening.Happening;
import org.secureplaces.home.Residents;
import org.secureplaces.measure.Detail;
import org.secureplaces.measure.Layout;
import org.secureplaces.measure.Ledger;
import org.secureplaces.measure.Measure;
import org.secureplaces.measure.Measured;
import org.secureplaces.measure.Series;
import org.secureplaces.scenario.Horizon;
import org.secureplaces.scenario.Scenario;
import org.secureplaces.stay.RelevantAccommodation.Asked;

/**
 * Children are counted once each, in the period of their first referral; without a place is who
 * entered no home, and no relevant accommodation, within 365 days of it.
 */
class ChildrenCountedLawsTest {

    private static final Scenario OPEN = Small.BASE;
    private static final Scenario CLOSING =
            Small.BASE
                    .with(Small.closing(Small.BOTH, Residents.TRANSFER))
                    .with(Small.closing(Small.CAUTIOUS, Residents.MOVE));
    private static final Scenario RELEVANT_FIRST =
            Small.BASE.with(Relevant.places(Relevant.PLACES, 0.6, Asked.FIRST, 0));
    private static final Scenario RELEVANT_LAST =
            CLOSING.with(Relevant.places(Relevant.PLACES, 0.6, Asked.LAST, 0));
    private static final double END = OPEN.horizon().days();
    private static final double APRIL = OPEN.horizon().dates().dayOf(LocalDate.of(2024, 4, 1));
    private static final double FORECAST = OPEN.horizon().dates().dayOf(Small.FORECAST);

    private record Group(String name, Predicate<Profile> of) {}

    private static final List<Group> GROUPS =
            List.of(
                    new Group("all", child -> true),
                    new Group("route=welfare", child -> child.route() == Route.WELFARE),
                    new Group("route=justice", child -> child.route() == Route.JUSTICE),
                    new Group("sex=girl", child -> child.sex() == Sex.GIRL),
                    new Group(
                            "route=welfare;region=London",
                            child ->
                                    child.route() == Route.WELFARE
                                            && child.region() == Region.LONDON));

    /**
     * A child, found again in the plainest way: a repeat's key follows from the referral before.
     */
    private record Child(double firstDay, Profile first) {}

    @Seeds
    void children_with_and_without_a_place_are_what_a_plain_recount_gives(long seed) {
        for (Scenario scenario : List.of(OPEN, CLOSING, RELEVANT_FIRST, RELEVANT_LAST)) {
            Followed run = Followed.run(scenario, seed);
            Map<Child, Double> taken = new HashMap<>();
            List<Child> children = children(run.happenings(), taken);
            for (Group group : GROUPS) {
                requireCounts(run, group, "2023-24", 0, APRIL, children, taken);
                requireCounts(run, group, "2024-25", APRIL, END, children, taken);
                requireCounts(run, group, "all", FORECAST, END, children, taken);
            }
        }
    }

    private static void requireCounts(
            Followed run,
            Group group,
            String period,
            double begin,
            double end,
            List<Child> children,
            Map<Child, Double> taken) {
        List<Child> own =
                children.stream()
                        .filter(child -> group.of().test(child.first()))
                        .filter(child -> begin <= child.firstDay() && child.firstDay() < end)
                        .toList();
        long without =
                own.stream()
                        .filter(
                                child ->
                                        taken.getOrDefault(child, Double.POSITIVE_INFINITY)
                                                        - child.firstDay()
                                                > 365)
                        .count();
        assertThat(run.value(Measure.CHILDREN_REFERRED, group.name(), period))
                .as("referred, %s %s", group.name(), period)
                .isEqualTo(own.size());
        assertThat(run.value(Measure.CHILDREN_WITHOUT_PLACE, group.name(), period))
                .as("without a place, %s %s", group.name(), period)
                .isEqualTo((double) without);
    }

    /**
     * All children who are first referred in the run, and the first day on which a home, or
     * relevant accommodation, took them.
     */
    private static List<Child> children(List<Happening> happenings, Map<Child, Double> taken) {
        Map<Long, Child> byKey = new HashMap<>();
        List<Child> all = new ArrayList<>();
        for (Happening happening : happenings) {
            if (happening instanceof Happening.Referred it && it.referral().isFirst()) {
                Child child = new Child(it.day(), it.referral().profile());
                byKey.put(it.referral().key(), child);
                all.add(child);
            } else if (happening instanceof Happening.Placed it
                    && byKey.containsKey(it.referral().key())) {
                taken.putIfAbsent(byKey.get(it.referral().key()), it.day());
            } else if (happening instanceof Happening.Discharged it) {
                follow(byKey, it.referral());
            } else if (happening instanceof Happening.Withdrawn it) {
                if (Relevant.isThere(it) && byKey.containsKey(it.referral().key())) {
                    taken.putIfAbsent(byKey.get(it.referral().key()), it.day());
                }
                follow(byKey, it.referral());
            }
        }
        return all;
    }

    private static void follow(Map<Long, Child> byKey, Referral ended) {
        Child child = byKey.get(ended.key());
        if (child != null) {
            byKey.put(Mix.mix(ended.key(), Question.AGAIN.number()), child);
        }
    }

    @Seeds
    void scenarios_of_equal_demand_have_the_same_children_referred(long seed) {
        Followed open = Followed.run(OPEN, seed);
        Followed closing = Followed.run(CLOSING, seed);
        for (Group group : GROUPS) {
            for (String period : List.of("2023-24", "2024-25", "all")) {
                assertThat(closing.value(Measure.CHILDREN_REFERRED, group.name(), period))
                        .isEqualTo(open.value(Measure.CHILDREN_REFERRED, group.name(), period));
            }
        }
    }

    @Seeds
    void financial_years_add_up_to_the_whole_forecast(long seed) {
        Horizon years =
                new Horizon(Small.COUNT, Small.COUNT, LocalDate.of(2024, 4, 1), Period.ofYears(3));
        Followed run = Followed.run(CLOSING.with(years), seed);
        for (Measure measure : List.of(Measure.CHILDREN_REFERRED, Measure.CHILDREN_WITHOUT_PLACE)) {
            for (Group group : GROUPS) {
                double sum =
                        run.value(measure, group.name(), "2024-25")
                                + run.value(measure, group.name(), "2025-26")
                                + run.value(measure, group.name(), "2026-27");
                assertThat(run.value(measure, group.name(), "all")).isEqualTo(sum);
            }
        }
    }

    @Seeds
    void both_routes_add_up_to_all_and_nobody_is_without_a_place_who_was_not_referred(long seed) {
        Followed run = Followed.run(CLOSING, seed);
        for (Measure measure : List.of(Measure.CHILDREN_REFERRED, Measure.CHILDREN_WITHOUT_PLACE)) {
            double both =
                    run.value(measure, "route=welfare", "all")
                            + run.value(measure, "route=justice", "all");
            assertThat(run.value(measure, "all", "all")).isEqualTo(both);
        }
        for (Group group : GROUPS) {
            assertThat(run.value(Measure.CHILDREN_WITHOUT_PLACE, group.name(), "all"))
                    .isBetween(0.0, run.value(Measure.CHILDREN_REFERRED, group.name(), "all"));
        }
    }

    @Seeds
    void of_the_justice_side_those_who_went_to_another_sector_are_without_a_place(long seed) {
        Followed run = Followed.run(CLOSING, seed);
        assertThat(run.value(Measure.CHILDREN_WITHOUT_PLACE, "route=justice", "all"))
                .isEqualTo(run.value(Measure.CUSTODY_OVERFLOW, "route=justice", "all"));
    }

    @Seeds
    void following_children_for_a_year_changes_no_other_measure(long seed) {
        Layout layout = Layout.of(List.of(CLOSING), Detail.FULL);
        Measured followed = Followed.run(CLOSING, layout, seed).measured();
        Ledger alone = new Ledger(layout, CLOSING);
        Replication.run(new Model(CLOSING), new Streams(seed, 0), alone);
        Measured ended = alone.measured();
        List<Series> series = layout.series();
        for (int number = 0; number < series.size(); number++) {
            if (series.get(number).measure() != Measure.CHILDREN_WITHOUT_PLACE) {
                for (int period = 0; period < layout.periods().names().size(); period++) {
                    int index = layout.index(number, period);
                    assertThat(followed.value(index))
                            .as("%s", series.get(number))
                            .isEqualTo(Double.valueOf(ended.value(index)));
                }
            }
        }
        assertThat(followed.months()).isEqualTo(ended.months());
    }

    @Test
    void where_a_run_ends_with_its_forecast_nothing_is_claimed_of_children_not_yet_followed() {
        Horizon years =
                new Horizon(Small.COUNT, Small.COUNT, LocalDate.of(2024, 4, 1), Period.ofYears(3));
        Scenario scenario = OPEN.with(years);
        Layout layout = Layout.of(List.of(scenario), Detail.HEADLINE);
        Ledger ledger = new Ledger(layout, scenario);
        Replication.run(new Model(scenario), new Streams(1, 0), ledger);
        Measured measured = ledger.measured();
        int early = layout.index(Measure.CHILDREN_WITHOUT_PLACE, "route=welfare", "2025-26");
        int late = layout.index(Measure.CHILDREN_WITHOUT_PLACE, "route=welfare", "2026-27");
        assertThat(measured.value(early))
                .isEqualTo(
                        Followed.run(scenario, 1)
                                .value(Measure.CHILDREN_WITHOUT_PLACE, "route=welfare", "2025-26"));
        assertThat(measured.value(late)).isNaN();
    }

    /**
     * A count by calendar years would count a child who waits across April twice, and change with
     * the day on which the year begins.
     */
    @Test
    void the_yearly_number_does_not_depend_on_when_the_year_begins() {
        double[] differences = new double[300];
        for (int run = 0; run < differences.length; run++) {
            double april = perYear(LocalDate.of(2026, 4, 1), run);
            double october = perYear(LocalDate.of(2026, 10, 1), run);
            differences[run] = october - april;
        }
        double mean = Arrays.stream(differences).average().orElseThrow();
        double squares = Arrays.stream(differences).map(by -> (by - mean) * (by - mean)).sum();
        double error = Math.sqrt(squares / (differences.length - 1.0) / differences.length);
        assertThat(mean).isCloseTo(0, within(3.9 * error));
    }

    private static double perYear(LocalDate from, int run) {
        Horizon years = new Horizon(Small.COUNT, Small.COUNT, from, Period.ofYears(2));
        Scenario steady =
                OPEN.with(years)
                        .map(
                                figure ->
                                        figure.key().equals("yearly_change")
                                                ? figure.at(0)
                                                : figure);
        return Followed.run(steady, Layout.of(List.of(steady), Detail.HEADLINE), run)
                        .value(Measure.CHILDREN_WITHOUT_PLACE, "route=welfare", "all")
                / 2;
    }
}
