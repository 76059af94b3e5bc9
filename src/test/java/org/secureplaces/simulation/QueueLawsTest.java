package org.secureplaces.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.secureplaces.child.Region;
import org.secureplaces.demand.Arrivals;
import org.secureplaces.demand.Repeats;
import org.secureplaces.evidence.Figure;
import org.secureplaces.happening.Happening;
import org.secureplaces.home.Admits;
import org.secureplaces.home.Capacity;
import org.secureplaces.home.Effectiveness;
import org.secureplaces.home.Estate;
import org.secureplaces.home.FirstSize;
import org.secureplaces.home.Home;
import org.secureplaces.home.HomeState;
import org.secureplaces.home.Residents;
import org.secureplaces.home.Timeline;
import org.secureplaces.measure.Measure;
import org.secureplaces.placement.Arrangement;
import org.secureplaces.placement.Council;
import org.secureplaces.placement.Search;
import org.secureplaces.placement.queue.FirstComeFirstServed;
import org.secureplaces.placement.queue.FirstComeFirstServed.Choice;
import org.secureplaces.scenario.Scenario;
import org.secureplaces.scenario.Start;
import org.secureplaces.scenario.change.places.ResizeHome;
import org.secureplaces.stay.Stays;

/** Laws of the plain queue: what more places do, and what need is without homes. */
class QueueLawsTest {

    private static final LocalDate LATER = LocalDate.of(2024, 2, 1);
    private static final Model FEWER = new Model(queue(0, 18, 12));
    private static final Model MORE =
            new Model(FEWER.scenario().with(new ResizeHome("Home 2", LATER, 15, 12, 0)));

    @Seeds
    void more_places_never_mean_more_waiting_where_nobody_withdraws(long seed) {
        NavigableMap<Double, Integer> fewer = seekingThroughTime(FEWER, seed);
        NavigableMap<Double, Integer> more = seekingThroughTime(MORE, seed);
        List<Double> moments = new ArrayList<>(fewer.keySet());
        moments.addAll(more.keySet());
        for (double moment : moments) {
            assertThat(at(moment, more)).isLessThanOrEqualTo(at(moment, fewer));
        }
    }

    @Test
    void where_children_withdraw_more_places_mean_less_waiting_on_average() {
        Model fewer = new Model(queue(0.0115, 12, 12));
        Model more = new Model(fewer.scenario().with(new ResizeHome("Home 2", LATER, 9, 12, 0)));
        double end = fewer.scenario().horizon().days();
        double difference =
                Seeds.Source.seeds()
                        .mapToDouble(
                                seed -> daysSought(more, seed, end) - daysSought(fewer, seed, end))
                        .average()
                        .orElseThrow();
        assertThat(difference).isNegative();
    }

    private static final Scenario INSTANT = queue(0, 1000, 1000);
    private static final Pair NO_HOME_REFUSES = new Pair(INSTANT, queue(0.02, 3, 3));

    @Seeds
    void with_unlimited_places_the_children_accommodated_are_those_in_need(long seed) {
        Pair.Result run = NO_HOME_REFUSES.first(seed);
        for (String group : List.of("all", "route=justice", "sex=girl", "basis=dto")) {
            for (String period : List.of("2023-24", "2024-25", "all")) {
                assertThat(run.value(Measure.CHILDREN_ACCOMMODATED, group, period))
                        .isCloseTo(run.value(Measure.NEED_UNCAPPED, group, period), within(1e-9));
            }
        }
    }

    @Seeds
    void need_depends_neither_on_the_homes_nor_on_the_search(long seed) {
        assertThat(NO_HOME_REFUSES.second(seed).bits(Measure.NEED_UNCAPPED))
                .isEqualTo(NO_HOME_REFUSES.first(seed).bits(Measure.NEED_UNCAPPED));
    }

    private static final Pair ARRANGEMENTS =
            new Pair(
                    Small.BASE,
                    Small.BASE
                            .with(Small.closing(Small.BOTH, Residents.MOVE))
                            .with(
                                    Small.unit(
                                            new Council(
                                                    Figure.fixed("decision_days", 20),
                                                    Figure.fixed("far_miles", 10),
                                                    Figure.fixed("refuses_far", 0.9)))));

    @Seeds
    void need_does_not_depend_on_a_closure_or_on_councils(long seed) {
        assertThat(ARRANGEMENTS.second(seed).bits(Measure.NEED_UNCAPPED))
                .isEqualTo(ARRANGEMENTS.first(seed).bits(Measure.NEED_UNCAPPED));
    }

    private static double daysSought(Model model, long seed, double end) {
        return Recount.days(new Recount(Small.happenings(model, seed)).waiting, it -> true, 0, end);
    }

    /** Number of children of both routes without a place from each moment on. */
    private static NavigableMap<Double, Integer> seekingThroughTime(Model model, long seed) {
        NavigableMap<Double, Integer> seeking = new TreeMap<>();
        int now = 0;
        for (Happening happening : Small.happenings(model, seed)) {
            now += happening instanceof Happening.Referred ? 1 : 0;
            now -= happening instanceof Happening.Placed ? 1 : 0;
            seeking.put(happening.day(), now);
        }
        return seeking;
    }

    private static int at(double moment, NavigableMap<Double, Integer> levels) {
        Map.Entry<Double, Integer> last = levels.floorEntry(moment);
        return last == null ? 0 : last.getValue();
    }

    /** Two homes that admit everybody; nobody is referred twice or leaves for age. */
    private static Scenario queue(double withdrawal, int welfare, int justice) {
        List<Home> homes =
                List.of(home("Home 1", welfare, justice), home("Home 2", welfare / 2, justice));
        Arrangement plain =
                new FirstComeFirstServed(Search.withdrawing(withdrawal), Choice.MOST_FREE, true);
        return Small.BASE
                .with(new Start.Empty())
                .with(new Capacity(new Estate(homes), Effectiveness.FULL))
                .with(Small.BASE.demand().withEach(QueueLawsTest::once))
                .with(ageless(Small.BASE.stays()))
                .with(plain);
    }

    private static Home home(String name, int welfare, int justice) {
        return new Home(
                name,
                Region.LONDON,
                Small.geography().centres().get(Region.LONDON.ordinal()),
                Admits.ALL,
                1,
                FirstSize.known(welfare),
                Timeline.of(HomeState.open(Small.COUNT, welfare, justice)));
    }

    private static Arrivals once(Arrivals stream) {
        return new Arrivals(
                stream.stream(),
                stream.perYear(),
                stream.pattern(),
                stream.composition(),
                Repeats.OFF,
                stream.scalings(),
                List.of(),
                Optional.empty());
    }

    private static Stays ageless(Stays stays) {
        return new Stays(
                stays.byBasis(),
                stays.sentenced(),
                stays.otherSentence(),
                0,
                stays.orders(),
                new Stays.Delay(stays.delay().share().at(0), stays.delay().meanDays()),
                List.of());
    }
}
