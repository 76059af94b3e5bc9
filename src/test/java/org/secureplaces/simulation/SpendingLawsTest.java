package org.secureplaces.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.secureplaces.child.Route;
import org.secureplaces.demand.Removal;
import org.secureplaces.demand.TargetGroup;
import org.secureplaces.engine.Phase;
import org.secureplaces.evidence.Figure;
import org.secureplaces.happening.Happening;
import org.secureplaces.home.Costs;
import org.secureplaces.home.Residents;
import org.secureplaces.measure.Measure;
import org.secureplaces.scenario.Scenario;
import org.secureplaces.scenario.change.ProgrammeCost;
import org.secureplaces.scenario.change.demand.Prevention;
import org.secureplaces.scenario.change.places.ResizeHome;
import org.secureplaces.scenario.change.programme.Programme;
import org.secureplaces.scenario.change.programme.StaffingRecovery;
import org.secureplaces.simulation.Recount.Stretch;

/** Every pound that is spent is one that a plain recount of the happenings gives. */
class SpendingLawsTest {

    private static final double PLACE_DAY = 270_000 / 365.25;
    private static final double WAITING_DAY = 6000 / 7.0;
    private static final double[] ELSEWHERE_WEEK = {5000, 4000, 7000, 20_000, 1000};
    private static final LocalDate FROM = LocalDate.of(2023, 12, 11);
    private static final LocalDate OVER = LocalDate.of(2024, 9, 3);

    private static final Scenario COSTED =
            Small.BASE
                    .with(Small.BASE.capacity().with(costs()))
                    .with(Small.closing(Small.BOTH, Residents.TRANSFER))
                    .with(new ResizeHome(Small.WELSH, FROM, 7, 1, 0));
    private static final Model MODEL = new Model(COSTED);
    private static final Pair PROGRAMMES = new Pair(COSTED, programmes());
    private static final List<Time> TIMES =
            List.of(
                    new Time("2023-24", 0, day(LocalDate.of(2024, 4, 1))),
                    new Time("2024-25", day(LocalDate.of(2024, 4, 1)), COSTED.horizon().days()),
                    new Time("all", day(Small.FORECAST), COSTED.horizon().days()));

    /** A period: its name, its first moment and its last. */
    private record Time(String name, double begin, double end) {
        boolean has(double day) {
            return begin <= day && day < end;
        }

        double daysOf(LocalDate first, LocalDate over) {
            return Math.max(0, Math.min(end, day(over)) - Math.max(begin, day(first)));
        }
    }

    @Seeds
    void places_waiting_and_what_children_have_instead_cost_what_a_plain_recount_gives(long seed) {
        Pair.Result run = PROGRAMMES.first(seed);
        Recount told = new Recount(Small.happenings(MODEL, seed));
        int welsh = Small.numberOf(Small.WELSH, COSTED);
        for (Time time : TIMES) {
            double children = children(told, time);
            agree(run, "all", time, places(told, stretch -> true, time) + children);
            for (Route route : Route.values()) {
                agree(
                        run,
                        "route=" + route.label(),
                        time,
                        places(told, stretch -> stretch.placeOf() == route, time)
                                + (route == Route.WELFARE ? children : 0));
            }
            double ofHome = places(told, stretch -> stretch.home() == welsh, time);
            agree(run, "home=" + Small.WELSH, time, ofHome);
        }
    }

    /** They prevent nobody and staff nothing, so that their cost is all that they change. */
    @Seeds
    void programmes_cost_by_the_year_while_they_last_and_once_on_their_first_day(long seed) {
        Pair.Result without = PROGRAMMES.first(seed);
        Pair.Result with = PROGRAMMES.second(seed);
        for (Time time : TIMES) {
            double years = time.daysOf(FROM, OVER) / 365.25;
            double more = 1e6 * years + (time.has(day(FROM)) ? 3e5 : 0);
            more += 2e6 * time.daysOf(OVER, COSTED.horizon().end()) / 365.25;
            more += time.has(day(OVER)) ? 5e5 : 0;
            agree(with, "all", time, value(without, "all", time) + more);
            for (String part : List.of("route=welfare", "home=" + Small.WELSH)) {
                agree(with, part, time, value(without, part, time));
            }
        }
    }

    private static double places(Recount told, Predicate<Stretch> own, Time time) {
        return PLACE_DAY * Recount.days(told.available, own, time.begin(), time.end());
    }

    private static double children(Recount told, Time time) {
        double waited = Recount.days(told.waiting, stretch -> true, time.begin(), time.end());
        double instead =
                told.those(Happening.Withdrawn.class, gone -> time.has(gone.day())).stream()
                        .mapToDouble(
                                gone ->
                                        ELSEWHERE_WEEK[gone.destination().ordinal()]
                                                / 7
                                                * gone.plannedDays())
                        .sum();
        return WAITING_DAY * waited + instead;
    }

    private static void agree(Pair.Result run, String group, Time time, double pounds) {
        assertThat(value(run, group, time))
                .as("%s %s", group, time)
                .isCloseTo(pounds, within(1e-9 * Math.max(1, pounds)));
    }

    private static double value(Pair.Result run, String group, Time time) {
        return run.value(Measure.COST_POUNDS, group, time.name());
    }

    private static Scenario programmes() {
        Phase phase = new Phase(FROM, Optional.of(OVER), 2);
        Removal none =
                new Removal(
                        Removal.Reason.PREVENTED,
                        Figure.fixed("share", 0),
                        phase,
                        TargetGroup.EVERYBODY);
        Programme staff = new Programme(List.of(), OVER, 0, new ProgrammeCost(2e6, 5e5));
        return COSTED.with(new Prevention(Route.WELFARE, none, new ProgrammeCost(1e6, 3e5)))
                .with(new StaffingRecovery(staff, 0));
    }

    private static Costs costs() {
        return new Costs(
                Figure.fixed("secure_place_year", 270_000),
                Figure.fixed("waiting_week", 6000),
                Arrays.stream(ELSEWHERE_WEEK)
                        .mapToObj(pounds -> Figure.fixed("week", pounds))
                        .toList());
    }

    private static double day(LocalDate date) {
        return Small.BASE.horizon().dates().dayOf(date);
    }
}
