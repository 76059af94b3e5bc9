package org.secureplaces.theory;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.secureplaces.child.Sex;
import org.secureplaces.engine.Dates;
import org.secureplaces.evidence.Figure;
import org.secureplaces.home.Admits;
import org.secureplaces.home.Capacity;
import org.secureplaces.home.Effectiveness;
import org.secureplaces.home.Estate;
import org.secureplaces.home.Fluctuation;
import org.secureplaces.home.Home;
import org.secureplaces.measure.Measure;
import org.secureplaces.placement.Acceptance;
import org.secureplaces.placement.Arrangement;
import org.secureplaces.placement.Council;
import org.secureplaces.placement.Search;
import org.secureplaces.placement.YouthCustodyService;
import org.secureplaces.placement.direct.DirectedAllocation;
import org.secureplaces.placement.direct.DirectedAllocation.Direction;
import org.secureplaces.placement.direct.DirectedAllocation.Priority;
import org.secureplaces.placement.unit.NationalUnit;
import org.secureplaces.placement.unit.ProviderTrust;
import org.secureplaces.scenario.Scenario;
import org.secureplaces.simulation.Textbook;

/**
 * Arrangements in limits that have exact answers: where every child is accepted and all places are
 * one pool, any arrangement that leaves no place empty while a child waits is the queue with
 * abandonment of Erlang A, in whatever order it serves.
 */
class ArrangementTheoryTest {

    private static final double WITHDRAWAL = 0.115;

    /**
     * As short of places as the country, with a tenth of its stays and ten times its withdrawal.
     */
    private static final Erlang QUEUE = Erlang.atLoad(5, 9.65, 14.1);

    private static final Effectiveness A_QUARTER =
            new Effectiveness(
                    Figure.fixed("available", 1),
                    Figure.fixed("effective", 0.25),
                    Figure.fixed("effective_if_others_in_welfare", 0.25),
                    Figure.fixed("others_in_contracted", 1),
                    Figure.fixed("justice_effective", 1),
                    Figure.fixed("caution_share", 0),
                    Fluctuation.NONE);

    private static final NationalUnit UNIT =
            new NationalUnit(
                    Search.withdrawing(WITHDRAWAL),
                    Figure.fixed("pace_per_day", 1000),
                    Figure.fixed("decline_stands_days", 0),
                    Acceptance.ALWAYS,
                    Council.FIRST_OFFER,
                    YouthCustodyService.NO_REFUSALS,
                    false);

    @Tag("long")
    @Test
    void a_national_body_with_one_pooled_home_and_no_causes_is_Erlang_A() {
        agreesWithErlangA(directed(Priority.BY_WAITING), 5);
        agreesWithErlangA(directed(Priority.BY_NEED), 5);
    }

    @Test
    void a_national_body_pools_the_places_of_homes_that_have_no_cause_to_decline() {
        agreesWithErlangA(directed(Priority.BY_NEED), 2, 1, 2);
    }

    /**
     * The one home has a cause to decline a part of the children for good: the others are a queue
     * of their own, and these wait until they withdraw.
     */
    @Test
    void children_whom_the_only_home_has_a_cause_to_decline_leave_the_queue_to_the_others() {
        double cause = 0.3;
        double arrivals = QUEUE.arrivals() / (1 - cause);
        Erlang.Patience theory = QUEUE.withdrawing(WITHDRAWAL);
        Scenario scenario =
                Textbook.queue(
                        arrivals * Dates.DAYS_PER_YEAR,
                        Textbook.exponential(QUEUE.stay()),
                        directed(Priority.BY_WAITING, cause),
                        5);
        int warmUp = (int) (1500 / QUEUE.arrivals());
        int days = (int) (7000 / QUEUE.arrivals());
        Runs runs = Runs.of(200, Textbook.measured(scenario, warmUp, days));
        runs.sample(Measure.SHARE_PLACED).hasMean((1 - cause) * theory.sharePlaced());
        runs.sample(Measure.WAITING).hasMean(theory.waiting() + cause * arrivals / WITHDRAWAL);
    }

    @Tag("long")
    @Test
    void the_national_unit_with_one_pooled_home_that_accepts_everyone_at_once_is_Erlang_A() {
        agreesWithErlangA(UNIT, 5);
    }

    @Tag("long")
    @Test
    void a_trust_whose_homes_accept_everyone_at_once_is_Erlang_A() {
        agreesWithErlangA(new ProviderTrust(UNIT, List.of("Home 1", "Home 2")), 3, 2);
    }

    /**
     * One home takes only girls, the other only boys, and there is staff for a quarter of their
     * places, five together: apart they would be two queues of three and of two places, but their
     * staff goes where a child is, so that they are one queue of five.
     */
    @Tag("long")
    @Test
    void a_trust_pools_the_staff_of_homes_that_admit_different_children() {
        Arrangement trust = new ProviderTrust(UNIT, List.of("Home 1", "Home 2"));
        Estate estate = new Estate(List.of(only(Sex.GIRL, 1), only(Sex.BOY, 2)));
        agreesWithErlangA(queue(trust, 10, 10).with(new Capacity(estate, A_QUARTER)));
    }

    private static Home only(Sex sex, int number) {
        Home any = Textbook.home(number, 10, 0);
        Admits admits = new Admits(List.of(sex), 0, 1000);
        return new Home(
                any.name(), any.region(), any.location(), admits, 1, any.size(), any.timeline());
    }

    private static Scenario queue(Arrangement arrangement, int... places) {
        return Textbook.queue(
                QUEUE.arrivals() * Dates.DAYS_PER_YEAR,
                Textbook.exponential(QUEUE.stay()),
                arrangement,
                places);
    }

    private static void agreesWithErlangA(Arrangement arrangement, int... places) {
        agreesWithErlangA(queue(arrangement, places));
    }

    private static void agreesWithErlangA(Scenario scenario) {
        Erlang.Patience theory = QUEUE.withdrawing(WITHDRAWAL);
        int warmUp = (int) (1500 / QUEUE.arrivals());
        int days = (int) (7000 / QUEUE.arrivals());
        Runs runs = Runs.of(200, Textbook.measured(scenario, warmUp, days));
        runs.sample(Measure.SHARE_PLACED).hasMean(theory.sharePlaced());
        runs.sample(Measure.WAITING).hasMean(theory.waiting());
        runs.sample(Measure.CHILDREN_ACCOMMODATED).hasMean(theory.inPlaces());
    }

    private static Arrangement directed(Priority order) {
        return directed(order, 0);
    }

    private static Arrangement directed(Priority order, double cause) {
        return new DirectedAllocation(
                UNIT,
                new Direction(
                        order,
                        Figure.fixed("stated_cause", cause),
                        Figure.fixed("days_to_allocate", 0),
                        Figure.fixed("frees_caution", 0)));
    }
}
