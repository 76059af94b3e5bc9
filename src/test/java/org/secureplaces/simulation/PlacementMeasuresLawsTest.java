package org.secureplaces.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.secureplaces.child.Region;
import org.secureplaces.child.Route;
import org.secureplaces.demand.Referral;
import org.secureplaces.engine.random.Streams;
import org.secureplaces.happening.Happening;
import org.secureplaces.home.Residents;
import org.secureplaces.measure.Detail;
import org.secureplaces.measure.Layout;
import org.secureplaces.measure.Ledger;
import org.secureplaces.measure.Measure;
import org.secureplaces.measure.Measured;
import org.secureplaces.placement.Arrangement;
import org.secureplaces.scenario.Scenario;

/**
 * Measures of how children are placed, how far away and with what effort, and of what homes take
 * and give up, are what a plain recount of the happenings gives.
 */
class PlacementMeasuresLawsTest {

    private static final double END = Small.BASE.horizon().days();
    private static final double FAR = 200;
    private static final int FOLLOWED_DAYS = 30;
    private static final List<Run> RUNS =
            List.of(
                    new Run(closing(Arrangements.UNIT)),
                    new Run(closing(Arrangements.SLOW)),
                    new Run(closing(Textbook.waiting(0.01))));

    private static final List<Group> WELFARE =
            List.of(
                    new Group("all", child -> true),
                    new Group("route=welfare", PlacementMeasuresLawsTest::isWelfare),
                    new Group("region=London", child -> region(child) == Region.LONDON));
    private static final List<Group> JUSTICE =
            List.of(
                    new Group("all", child -> true),
                    new Group("route=justice", child -> !isWelfare(child)));

    /** A group of children, by the name under which it is measured. */
    private record Group(String name, Predicate<Referral> has) {}

    /** A period: its name, its first moment and the first one after it. */
    private record Time(String name, double begin, double end) {
        boolean has(Happening happening) {
            double day = happening.day();
            return begin <= day && day < end;
        }
    }

    /** What was measured, and what happened. */
    private record Both(Run run, Measured measured, List<Happening> happenings) {

        <T extends Happening> Stream<T> those(Class<T> kind, Time time, Predicate<T> fits) {
            return Small.only(kind, happenings).stream().filter(time::has).filter(fits);
        }

        <T extends Happening> double count(Class<T> kind, Time time, Predicate<T> fits) {
            return those(kind, time, fits).count();
        }

        void agree(Measure measure, String group, Time time, double expected) {
            double value = measured.value(run.layout.index(measure, group, time.name()));
            if (Double.isNaN(expected)) {
                assertThat(value).as("%s %s %s", measure, group, time).isNaN();
            } else {
                assertThat(value)
                        .as("%s %s %s", measure, group, time)
                        .isCloseTo(expected, within(1e-9 * Math.max(1, Math.abs(expected))));
            }
        }
    }

    /** A scenario that can be run and measured. */
    private static final class Run {
        final Model model;
        final Layout layout;
        final List<Time> times;

        Run(Scenario scenario) {
            this.model = new Model(scenario);
            this.layout = Layout.of(List.of(scenario), Detail.FULL, FOLLOWED_DAYS);
            double april = model.dates().dayOf(LocalDate.of(2024, 4, 1));
            this.times =
                    List.of(
                            new Time("2023-24", 0, april),
                            new Time("2024-25", april, END),
                            new Time("all", model.dates().dayOf(Small.FORECAST), END));
        }

        Both by(long seed) {
            List<Happening> happenings = new ArrayList<>();
            Ledger ledger = new Ledger(layout, model.scenario());
            Replication.run(
                    model,
                    new Streams(seed, 0),
                    happening -> {
                        ledger.accept(happening);
                        happenings.add(happening);
                    });
            return new Both(this, ledger.measured(), happenings);
        }
    }

    /** Half of all homes close, so that there is not always another place for a child. */
    private static Scenario closing(Arrangement arrangement) {
        return Small.BASE
                .with(arrangement)
                .with(Small.closing(Small.BOTH, Residents.TRANSFER))
                .with(Small.closing(Small.CAUTIOUS, Residents.MOVE))
                .with(Small.closing(Small.WELSH, Residents.MOVE));
    }

    private static boolean isWelfare(Referral child) {
        return child.profile().route() == Route.WELFARE;
    }

    private static Region region(Referral child) {
        return child.profile().region();
    }

    @Seeds
    void where_children_are_placed_is_what_a_plain_recount_gives(long seed) {
        for (Run run : RUNS) {
            Both both = run.by(seed);
            for (Time time : run.times) {
                Stream.concat(WELFARE.stream(), JUSTICE.stream())
                        .forEach(group -> distances(both, time, group));
            }
        }
    }

    private static void distances(Both both, Time time, Group group) {
        List<Happening.Placed> placed =
                both.those(Happening.Placed.class, time, it -> group.has.test(it.referral()))
                        .toList();
        both.agree(
                Measure.MILES_FROM_HOME, group.name, time, mean(placed, Happening.Placed::miles));
        both.agree(
                Measure.PLACED_FAR_FROM_HOME,
                group.name,
                time,
                mean(placed, it -> it.miles() > FAR ? 1 : 0));
        both.agree(
                Measure.PLACED_OUT_OF_REGION,
                group.name,
                time,
                mean(placed, it -> regionOf(both, it.home()) == region(it.referral()) ? 0 : 1));
    }

    private static <T> double mean(List<T> all, ToDoubleFunction<T> number) {
        return all.stream().mapToDouble(number).average().orElse(Double.NaN);
    }

    private static Region regionOf(Both both, int home) {
        return both.run.model.scenario().homes().get(home).region();
    }

    @Seeds
    void searches_are_what_a_plain_recount_gives(long seed) {
        for (Run run : RUNS) {
            Both both = run.by(seed);
            for (Time time : run.times) {
                WELFARE.forEach(group -> efforts(both, time, group));
                WELFARE.forEach(group -> delays(both, time, group));
                JUSTICE.forEach(
                        group ->
                                both.agree(
                                        Measure.CUSTODY_OVERFLOW,
                                        group.name,
                                        time,
                                        both.count(
                                                Happening.Overflowed.class,
                                                time,
                                                it -> group.has.test(it.referral()))));
            }
        }
    }

    private static void efforts(Both both, Time time, Group group) {
        List<Happening.Called> calls =
                both.those(Happening.Called.class, time, it -> group.has.test(it.referral()))
                        .toList();
        both.agree(Measure.CALLS, group.name, time, calls.size());
        both.agree(
                Measure.STAFF_HOURS,
                group.name,
                time,
                calls.stream().mapToDouble(Happening.Called::hours).sum());
        both.agree(
                Measure.ENQUIRIES,
                group.name,
                time,
                (double) calls.stream().filter(Happening.Called::firstTime).count());
        both.agree(
                Measure.NEVER_HEARD,
                group.name,
                time,
                both.count(Happening.NeverHeard.class, time, it -> group.has.test(it.referral())));
        List<Happening.Considered> asked =
                both.those(Happening.Considered.class, time, it -> group.has.test(it.referral()))
                        .toList();
        both.agree(
                Measure.CONSIDERATIONS_ACCEPTED,
                group.name,
                time,
                mean(asked, it -> it.accepted() ? 1 : 0));
    }

    private static void delays(Both both, Time time, Group group) {
        both.agree(
                Measure.DELAYED_DAYS,
                group.name,
                time,
                both.those(Happening.Delayed.class, time, it -> group.has.test(it.referral()))
                        .mapToDouble(Happening.Delayed::days)
                        .sum());
        both.agree(
                Measure.MOVED_ELSEWHERE,
                group.name,
                time,
                both.count(
                        Happening.MovedElsewhere.class, time, it -> group.has.test(it.referral())));
        both.agree(
                Measure.WAITING,
                group.name,
                time,
                Recount.mean(
                        new Recount(both.happenings).waiting,
                        it -> group.has.test(new Referral(0, it.child(), 0, 0)),
                        time.begin,
                        time.end));
    }

    @Seeds
    void what_homes_take_and_give_up_is_what_a_plain_recount_gives(long seed) {
        Both both = RUNS.get(0).by(seed);
        List<String> names = List.of(Small.BOTH, Small.WELSH, Small.CAUTIOUS);
        for (Time time : both.run.times) {
            for (String name : names) {
                int number = Small.numberOf(name, both.run.model.scenario());
                takes(both, time, "home=" + name, home -> home == number);
                Region region = regionOf(both, number);
                takes(
                        both,
                        time,
                        "home_region=" + region.label(),
                        home -> regionOf(both, home) == region);
            }
        }
    }

    private static void takes(Both both, Time time, String group, Predicate<Integer> own) {
        both.agree(
                Measure.PLACED,
                group,
                time,
                both.count(Happening.Placed.class, time, it -> own.test(it.home())));
        both.agree(
                Measure.TRANSFERS,
                group,
                time,
                both.count(Happening.Transferred.class, time, it -> own.test(it.from())));
        both.agree(
                Measure.MOVED_ELSEWHERE,
                group,
                time,
                both.count(Happening.MovedElsewhere.class, time, it -> own.test(it.from())));
    }

    /** Otherwise some of the laws above say nothing. */
    @Test
    void all_that_is_recounted_happens() {
        List<Happening> all = new ArrayList<>();
        for (long seed = 1; seed <= 10; seed++) {
            for (Run run : RUNS) {
                all.addAll(Small.happenings(run.model, seed));
            }
        }
        assertThat(all)
                .hasAtLeastOneElementOfType(Happening.MovedElsewhere.class)
                .hasAtLeastOneElementOfType(Happening.Overflowed.class)
                .hasAtLeastOneElementOfType(Happening.NeverHeard.class)
                .hasAtLeastOneElementOfType(Happening.Transferred.class);
        assertThat(Small.only(Happening.Placed.class, all))
                .anyMatch(placed -> placed.miles() > FAR);
        assertThat(Small.only(Happening.Withdrawn.class, all))
                .anyMatch(gone -> !isWelfare(gone.referral()));
    }
}
