package org.secureplaces.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.secureplaces.child.Basis;
import org.secureplaces.child.Profile;
import org.secureplaces.child.Region;
import org.secureplaces.child.Route;
import org.secureplaces.demand.Referral;
import org.secureplaces.engine.random.Streams;
import org.secureplaces.happening.Destination;
import org.secureplaces.happening.Happening;
import org.secureplaces.home.Residents;
import org.secureplaces.measure.Detail;
import org.secureplaces.measure.Layout;
import org.secureplaces.measure.Ledger;
import org.secureplaces.measure.Measure;
import org.secureplaces.measure.Measured;
import org.secureplaces.measure.MonthlySeries;
import org.secureplaces.measure.MonthlySeries.Level;
import org.secureplaces.scenario.Scenario;
import org.secureplaces.simulation.Recount.Stretch;

/** Every measure is what a plain recount of the happenings gives. */
class MeasuresLawsTest {

    private static final Scenario SCENARIO =
            Small.BASE
                    .with(Small.closing(Small.BOTH, Residents.TRANSFER))
                    .with(Small.closing(Small.CAUTIOUS, Residents.MOVE))
                    .with(Small.opening(LocalDate.of(2024, 5, 1)));
    private static final Model MODEL = new Model(SCENARIO);
    private static final Layout LAYOUT = Layout.of(List.of(SCENARIO), Detail.FULL);
    private static final double END = SCENARIO.horizon().days();

    private static final List<Group> GROUPS =
            List.of(
                    new Group("all", child -> true),
                    new Group("route=welfare", child -> child.route() == Route.WELFARE),
                    new Group("region=London", child -> child.region() == Region.LONDON));
    private static final Group DETAINED =
            new Group("basis=dto", child -> child.basis() == Basis.DTO);
    private static final List<Time> TIMES =
            List.of(
                    new Time("2023-24", 0, april(2024)),
                    new Time("2024-25", april(2024), april(2025)),
                    new Time("all", MODEL.dates().dayOf(Small.FORECAST), END));

    /** A group of children, by the name under which it is measured. */
    private record Group(String name, Predicate<Profile> of) {
        boolean has(Referral referral) {
            return of.test(referral.profile());
        }

        boolean hasSeeking(Referral referral) {
            return has(referral) && referral.profile().route() == Route.WELFARE;
        }
    }

    /** A period: its name, its first moment and its last. */
    private record Time(String name, double begin, double end) {
        boolean has(double day) {
            return begin <= day && day < end;
        }
    }

    /** One run: what was measured, and its happenings recounted. */
    private record Both(Measured measured, Recount recount) {
        void agree(Measure measure, String group, Time time, double expected) {
            int index = LAYOUT.index(measure, group, time.name());
            if (Double.isNaN(expected)) {
                assertThat(measured.value(index)).as("%s %s %s", measure, group, time).isNaN();
            } else {
                assertThat(measured.value(index))
                        .as("%s %s %s", measure, group, time)
                        .isCloseTo(expected, within(1e-9 * Math.max(1, Math.abs(expected))));
            }
        }
    }

    @Seeds
    void levels_and_month_ends_are_what_a_plain_recount_gives(long seed) {
        Both run = run(seed);
        levels(run);
        places(run);
        monthEnds(run);
    }

    @Seeds
    void flows_and_shares_are_what_a_plain_recount_gives(long seed) {
        Both run = run(seed);
        flows(run);
        shares(run);
    }

    private static void levels(Both run) {
        Recount told = run.recount();
        for (Time time : TIMES) {
            for (Group group : List.of(GROUPS.get(0), GROUPS.get(1), GROUPS.get(2), DETAINED)) {
                Predicate<Stretch> own = stretch -> group.of().test(stretch.child());
                run.agree(
                        Measure.CHILDREN_ACCOMMODATED,
                        group.name(),
                        time,
                        Recount.mean(told.inHome, own, time.begin(), time.end()));
                run.agree(
                        Measure.NEED_UNCAPPED,
                        group.name(),
                        time,
                        Recount.mean(told.needing, own, time.begin(), time.end()));
                if (group != DETAINED) {
                    run.agree(
                            Measure.WAITING,
                            group.name(),
                            time,
                            Recount.mean(told.waiting, own, time.begin(), time.end()));
                }
            }
        }
    }

    private static void flows(Both run) {
        for (Time time : TIMES) {
            for (Group group : GROUPS) {
                flows(run, group, time);
            }
            for (Destination destination : Destination.usual()) {
                run.agree(
                        Measure.UNPLACED,
                        "outcome=" + destination.label(),
                        time,
                        run.recount()
                                .count(
                                        Happening.Withdrawn.class,
                                        it ->
                                                time.has(it.day())
                                                        && it.destination() == destination));
            }
        }
    }

    private static void flows(Both run, Group group, Time time) {
        Recount told = run.recount();
        String name = group.name();
        run.agree(
                Measure.REFERRALS,
                name,
                time,
                told.count(
                        Happening.Referred.class,
                        it -> time.has(it.day()) && group.has(it.referral())));
        run.agree(
                Measure.PLACED,
                name,
                time,
                told.count(
                        Happening.Placed.class,
                        it -> time.has(it.day()) && group.has(it.referral())));
        run.agree(
                Measure.UNPLACED,
                name,
                time,
                told.count(
                        Happening.Withdrawn.class,
                        it -> time.has(it.day()) && group.has(it.referral())));
        run.agree(
                Measure.TRANSFERS,
                name,
                time,
                told.count(
                        Happening.Transferred.class,
                        it -> time.has(it.day()) && group.has(it.referral())));
        run.agree(
                Measure.CONSIDERATIONS,
                name,
                time,
                told.count(
                        Happening.Considered.class,
                        it -> time.has(it.day()) && group.has(it.referral())));
        run.agree(
                Measure.LEGAL_ORDERS,
                name,
                time,
                Small.only(Happening.Discharged.class, told.happenings).stream()
                        .filter(it -> time.has(it.day()) && group.has(it.referral()))
                        .mapToInt(Happening.Discharged::orders)
                        .sum());
    }

    private static void shares(Both run) {
        for (Time time : TIMES) {
            for (Group group : GROUPS) {
                shares(run, group, time);
            }
        }
    }

    private static void shares(Both run, Group group, Time time) {
        Recount told = run.recount();
        List<Happening.Placed> found =
                told.those(Happening.Placed.class, it -> group.hasSeeking(it.referral()));
        List<Happening.Referred> sought =
                told.those(
                        Happening.Referred.class,
                        it -> time.has(it.day()) && group.hasSeeking(it.referral()));
        double placed = found.stream().filter(it -> time.has(it.day())).count();
        double waited =
                found.stream()
                        .filter(it -> time.has(it.day()))
                        .mapToDouble(it -> it.day() - it.referral().day())
                        .sum();
        double followed = 0;
        double inTime = 0;
        double days = 0;
        for (Happening.Referred referred : sought) {
            if (referred.day() <= END - 91) {
                double wait = Recount.waitOf(referred.referral(), found);
                followed++;
                inTime += wait <= 91 ? 1 : 0;
                days += Math.min(91, wait);
            }
        }
        String name = group.name();
        run.agree(Measure.SHARE_PLACED, name, time, placed / sought.size());
        run.agree(Measure.DAYS_TO_PLACE_IF_PLACED, name, time, waited / placed);
        run.agree(Measure.SHARE_PLACED_91_DAYS, name, time, inTime / followed);
        run.agree(Measure.DAYS_TO_PLACE, name, time, days / followed);
    }

    private static void places(Both run) {
        for (Time time : TIMES) {
            occupancies(run, "all", time, stretch -> true, stretch -> true);
            occupancies(
                    run,
                    "route=welfare",
                    time,
                    stretch -> stretch.child().route() == Route.WELFARE,
                    stretch -> stretch.placeOf() == Route.WELFARE);
            for (String home : List.of(Small.BOTH, Small.GIRLS, "Gorse")) {
                int number = Small.numberOf(home, SCENARIO);
                Predicate<Stretch> own = stretch -> stretch.home() == number;
                occupancies(run, "home=" + home, time, own, own);
            }
            run.agree(
                    Measure.DECLARED_FREE,
                    "all",
                    time,
                    Recount.mean(run.recount().declared, it -> true, time.begin(), time.end()));
        }
    }

    private static void occupancies(
            Both run,
            String group,
            Time time,
            Predicate<Stretch> ofChildren,
            Predicate<Stretch> ofPlaces) {
        Recount told = run.recount();
        double children = Recount.days(told.inHome, ofChildren, time.begin(), time.end());
        double approved = Recount.days(told.approved, ofPlaces, time.begin(), time.end());
        double available = Recount.days(told.available, ofPlaces, time.begin(), time.end());
        double effective = Recount.days(told.effective, ofPlaces, time.begin(), time.end());
        double length = time.end() - time.begin();
        run.agree(Measure.PLACES_APPROVED, group, time, approved / length);
        run.agree(Measure.PLACES_AVAILABLE, group, time, available / length);
        run.agree(Measure.PLACES_EFFECTIVE, group, time, effective / length);
        if (effective > 0) {
            run.agree(Measure.OCCUPANCY_APPROVED, group, time, children / approved);
            run.agree(Measure.OCCUPANCY_AVAILABLE, group, time, children / available);
            run.agree(Measure.OCCUPANCY_EFFECTIVE, group, time, children / effective);
        }
    }

    private static void monthEnds(Both run) {
        Recount told = run.recount();
        int home = Small.numberOf(Small.BOTH, SCENARIO);
        for (Group group : GROUPS) {
            Predicate<Stretch> own = stretch -> group.of().test(stretch.child());
            monthEnds(run, Level.CHILDREN_ACCOMMODATED, group.name(), told.inHome, own);
            monthEnds(run, Level.NEED_UNCAPPED, group.name(), told.needing, own);
            monthEnds(run, Level.WAITING, group.name(), told.waiting, own);
        }
        Predicate<Stretch> there = stretch -> stretch.home() == home;
        monthEnds(run, Level.CHILDREN_ACCOMMODATED, "home=" + Small.BOTH, told.inHome, there);
        monthEnds(run, Level.PLACES_EFFECTIVE, "home=" + Small.BOTH, told.effective, there);
        monthEnds(run, Level.DECLARED_FREE, "all", told.declared, stretch -> true);
    }

    private static void monthEnds(
            Both run, Level level, String group, List<Stretch> stretches, Predicate<Stretch> own) {
        int series = seriesOf(level, group);
        List<LocalDate> ends = LAYOUT.periods().monthEnds();
        assertThat(ends).hasSize(24).endsWith(LocalDate.of(2025, 3, 31));
        for (int month = 0; month < ends.size(); month++) {
            double after = MODEL.dates().dayOf(ends.get(month).plusDays(1));
            assertThat(run.measured().month(series, month, ends.size()))
                    .as("%s %s %s", level, group, ends.get(month))
                    .isEqualTo(Recount.before(stretches, own, after));
        }
    }

    private static int seriesOf(Level level, String group) {
        List<MonthlySeries> all = LAYOUT.monthly();
        for (int series = 0; series < all.size(); series++) {
            if (all.get(series).level() == level && all.get(series).group().name().equals(group)) {
                return series;
            }
        }
        throw new AssertionError("no monthly series of " + level + " for " + group);
    }

    private static Both run(long seed) {
        List<Happening> happenings = new ArrayList<>();
        Ledger ledger = new Ledger(LAYOUT, SCENARIO);
        Replication.run(
                MODEL,
                new Streams(seed, 0),
                happening -> {
                    ledger.accept(happening);
                    happenings.add(happening);
                });
        return new Both(ledger.measured(), new Recount(happenings));
    }

    private static double april(int year) {
        return MODEL.dates().dayOf(LocalDate.of(year, 4, 1));
    }
}
