package org.secureplaces.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.secureplaces.child.Basis;
import org.secureplaces.child.Route;
import org.secureplaces.demand.Referral;
import org.secureplaces.happening.Ending;
import org.secureplaces.happening.Happening;
import org.secureplaces.home.Residents;
import org.secureplaces.measure.Measure;
import org.secureplaces.scenario.Scenario;

/**
 * How children leave homes for good, after how long, and how long those who are still there have
 * been there, are what a plain recount of the happenings gives; and nobody is lost on the way.
 */
class LeavingForGoodLawsTest {

    private static final Scenario SCENARIO =
            Small.BASE
                    .with(Small.closing(Small.BOTH, Residents.TRANSFER))
                    .with(Small.closing(Small.CAUTIOUS, Residents.MOVE))
                    .with(Small.closing(Small.WELSH, Residents.MOVE));
    private static final double END = SCENARIO.horizon().days();
    private static final double APRIL = SCENARIO.horizon().dates().dayOf(LocalDate.of(2024, 4, 1));
    private static final List<String> HOMES =
            List.of(Small.BOTH, Small.GIRLS, Small.CAUTIOUS, Small.CONTRACTED);

    private record Time(String name, double begin, double end) {}

    private static final List<Time> TIMES =
            List.of(new Time("2023-24", 0, APRIL), new Time("2024-25", APRIL, END));

    /** A child who left for good. */
    private record Left(double day, Referral referral, int home, double admitted, String ending) {}

    /** A child's days in one home on one legal basis, and the day on which it came into any. */
    private record Spell(Referral referral, int home, double from, double to, double admitted) {
        boolean isThere(double moment) {
            return from < moment && moment <= to;
        }
    }

    private record Group(String name, Predicate<Referral> of, Predicate<Integer> home) {}

    private static List<Group> groups() {
        List<Group> groups = new ArrayList<>();
        groups.add(new Group("all", it -> true, home -> true));
        for (Route route : Route.values()) {
            groups.add(
                    new Group(
                            "route=" + route.label(),
                            it -> it.profile().route() == route,
                            home -> true));
        }
        groups.add(new Group("basis=dto", it -> it.profile().basis() == Basis.DTO, home -> true));
        for (String name : HOMES) {
            int number = Small.numberOf(name, SCENARIO);
            groups.add(new Group("home=" + name, it -> true, home -> home == number));
        }
        return groups;
    }

    @Seeds
    void discharges_and_days_of_stay_are_what_a_plain_recount_gives(long seed) {
        Followed run = Followed.run(SCENARIO, seed);
        List<Left> left = left(run);
        for (Time time : TIMES) {
            for (Group group : groups()) {
                List<Left> own =
                        left.stream()
                                .filter(it -> time.begin() <= it.day() && it.day() < time.end())
                                .filter(it -> group.of().test(it.referral()))
                                .filter(it -> group.home().test(it.home()))
                                .toList();
                requireLeft(run, group.name(), time, own);
            }
            for (Ending ending : Ending.values()) {
                List<Left> own =
                        left.stream()
                                .filter(it -> time.begin() <= it.day() && it.day() < time.end())
                                .filter(it -> it.ending().equals(ending.label()))
                                .toList();
                requireLeft(run, "ending=" + ending.label(), time, own);
                requireLeft(
                        run,
                        "route=welfare;ending=" + ending.label(),
                        time,
                        own.stream()
                                .filter(it -> it.referral().profile().route() == Route.WELFARE)
                                .toList());
            }
        }
    }

    private static void requireLeft(Followed run, String group, Time time, List<Left> own) {
        double days = own.stream().mapToDouble(it -> it.day() - it.admitted()).sum();
        assertThat(run.value(Measure.DISCHARGES, group, time.name()))
                .as("%s %s", group, time)
                .isEqualTo(own.size());
        requireClose(run.value(Measure.DAYS_OF_STAY, group, time.name()), days / own.size());
    }

    /** Who is of age when leaving has turned 18, whatever the program says of it. */
    private static List<Left> left(Followed run) {
        List<Left> left = new ArrayList<>();
        for (Spell state : states(run)) {
            left.addAll(leftAfter(run, state));
        }
        return left;
    }

    private static List<Left> leftAfter(Followed run, Spell state) {
        List<Left> left = new ArrayList<>();
        for (Happening.Discharged it : run.those(Happening.Discharged.class)) {
            if (it.referral().key() == state.referral().key() && it.day() == state.to()) {
                boolean ofAge = it.referral().ageOn(it.day()) > 18 - 1e-8;
                String ending = ofAge ? "turned_18" : "discharged";
                left.add(new Left(it.day(), it.referral(), it.home(), state.admitted(), ending));
            }
        }
        for (Happening.MovedElsewhere it : run.those(Happening.MovedElsewhere.class)) {
            if (it.referral().key() == state.referral().key() && it.day() == state.to()) {
                left.add(
                        new Left(
                                it.day(),
                                it.referral(),
                                it.from(),
                                state.admitted(),
                                "moved_elsewhere"));
            }
        }
        return left;
    }

    @Seeds
    void days_so_far_are_what_a_plain_recount_gives(long seed) {
        Followed run = Followed.run(SCENARIO, seed);
        List<Spell> states = states(run);
        for (Time time : TIMES) {
            for (Group group : groups()) {
                double[] elapsed =
                        states.stream()
                                .filter(it -> it.isThere(time.end()))
                                .filter(it -> group.of().test(it.referral()))
                                .filter(it -> group.home().test(it.home()))
                                .mapToDouble(it -> time.end() - it.admitted())
                                .toArray();
                double mean = Arrays.stream(elapsed).average().orElse(Double.NaN);
                requireClose(run.value(Measure.ELAPSED_DAYS, group.name(), time.name()), mean);
            }
        }
    }

    /** There at the start and admitted, less those who left, are there at the end. */
    @Seeds
    void nobody_is_lost_between_the_start_of_a_period_and_its_end(long seed) {
        Followed run = Followed.run(SCENARIO, seed);
        List<Spell> states = states(run);
        for (Time time : TIMES) {
            for (Group group : groups()) {
                if (group.name().startsWith("basis=")) {
                    continue; // a remand may become a sentence in the same bed
                }
                double start = there(states, group, time.begin());
                double balance =
                        start
                                + run.value(Measure.PLACED, group.name(), time.name())
                                - run.value(Measure.DISCHARGES, group.name(), time.name());
                if (group.name().startsWith("home=")) {
                    balance +=
                            run.value(Measure.TRANSFERS_IN, group.name(), time.name())
                                    - run.value(Measure.TRANSFERS, group.name(), time.name());
                }
                assertThat(there(states, group, time.end()))
                        .as("%s %s", group.name(), time)
                        .isEqualTo(balance);
            }
        }
    }

    private static double there(List<Spell> states, Group group, double moment) {
        return states.stream()
                .filter(
                        it ->
                                moment == 0
                                        ? it.from() == 0 && it.admitted() < 0
                                        : it.isThere(moment))
                .filter(it -> group.of().test(it.referral()) && group.home().test(it.home()))
                .count();
    }

    /** Where each child was from when to when, one stretch for each home and legal basis. */
    private static List<Spell> states(Followed run) {
        List<Spell> states = new ArrayList<>();
        List<Spell> open = new ArrayList<>();
        for (Happening happening : run.happenings()) {
            double day = happening.day();
            if (happening instanceof Happening.FoundInHome it) {
                open.add(new Spell(it.referral(), it.home(), 0, 0, it.referral().day()));
            } else if (happening instanceof Happening.Placed it) {
                open.add(new Spell(it.referral(), it.home(), day, 0, day));
            } else if (happening instanceof Happening.Discharged it) {
                close(open, states, it.referral(), day);
            } else if (happening instanceof Happening.MovedElsewhere it) {
                close(open, states, it.referral(), day);
            } else if (happening instanceof Happening.Transferred it) {
                Spell before = close(open, states, it.referral(), day);
                open.add(new Spell(it.referral(), it.to(), day, 0, before.admitted()));
            } else if (happening instanceof Happening.Sentenced it) {
                Spell before = close(open, states, it.referral(), day);
                open.add(new Spell(it.referral(), it.home(), day, 0, before.admitted()));
            }
        }
        open.forEach(
                it ->
                        states.add(
                                new Spell(
                                        it.referral(),
                                        it.home(),
                                        it.from(),
                                        Double.POSITIVE_INFINITY,
                                        it.admitted())));
        return states;
    }

    private static Spell close(
            List<Spell> open, List<Spell> states, Referral referral, double day) {
        Spell found =
                open.stream()
                        .filter(it -> it.referral().key() == referral.key())
                        .findFirst()
                        .orElseThrow();
        open.remove(found);
        Spell closed =
                new Spell(found.referral(), found.home(), found.from(), day, found.admitted());
        states.add(closed);
        return closed;
    }

    private static void requireClose(double value, double expected) {
        if (Double.isNaN(expected)) {
            assertThat(value).isNaN();
        } else {
            assertThat(value).isCloseTo(expected, within(1e-9 * Math.max(1, expected)));
        }
    }
}
