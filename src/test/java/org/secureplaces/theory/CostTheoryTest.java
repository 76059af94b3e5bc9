package org.secureplaces.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.secureplaces.engine.Dates;
import org.secureplaces.evidence.Figure;
import org.secureplaces.home.Costs;
import org.secureplaces.measure.Measure;
import org.secureplaces.placement.Arrangement;
import org.secureplaces.scenario.Scenario;
import org.secureplaces.simulation.Textbook;

/** What is spent, against what the formulas of queueing theory say that it must be on average. */
class CostTheoryTest {

    private static final int DAYS = 3650;
    private static final int WARM_UP = 400;
    private static final double PLACE_YEAR = 270_000;
    private static final double WAITING_WEEK = 6_000;
    private static final double ELSEWHERE_WEEK = 20_000;

    private static final Costs COSTS =
            new Costs(
                    Figure.fixed("secure_place_year", PLACE_YEAR),
                    Figure.fixed("waiting_week", WAITING_WEEK),
                    Collections.nCopies(5, Figure.fixed("week", ELSEWHERE_WEEK)));

    /** A place costs the same used or not: without a child that is all. */
    @Test
    void places_that_nobody_needs_cost_their_price() {
        Scenario scenario = costed(new Erlang(7, 1e-9, 10), Textbook.loss());
        Sample cost = Runs.of(2, scenario).sample(Measure.COST_POUNDS);
        assertThat(cost.mean())
                .isCloseTo(7 * PLACE_YEAR * DAYS / Dates.DAYS_PER_YEAR, within(0.01));
    }

    /** Erlang B: the share lost, times arrivals, times the mean stay that they have elsewhere. */
    @Test
    void children_turned_away_cost_what_they_have_instead_for_as_long_as_they_would_have_stayed() {
        Erlang queue = Erlang.atLoad(8, 9, 10);
        Sample cost = Runs.of(320, costed(queue, Textbook.loss())).sample(Measure.COST_POUNDS);
        double elsewhere = queue.arrivals() * queue.lost() * queue.stay() * ELSEWHERE_WEEK / 7;
        cost.hasMean(DAYS * (8 * PLACE_YEAR / Dates.DAYS_PER_YEAR + elsewhere));
    }

    /** Erlang A: the number waiting, and those who withdraw. */
    @Test
    void children_who_wait_cost_their_care_until_they_are_placed_or_go_elsewhere() {
        Erlang queue = Erlang.atLoad(5, 9.65, 14.1);
        Erlang.Patience theory = queue.withdrawing(0.115);
        Sample cost =
                Runs.of(320, costed(queue, Textbook.waiting(0.115))).sample(Measure.COST_POUNDS);
        double waiting = theory.waiting() * WAITING_WEEK / 7;
        double elsewhere =
                queue.arrivals() * (1 - theory.sharePlaced()) * queue.stay() * ELSEWHERE_WEEK / 7;
        cost.hasMean(DAYS * (5 * PLACE_YEAR / Dates.DAYS_PER_YEAR + waiting + elsewhere));
    }

    private static Scenario costed(Erlang queue, Arrangement arrangement) {
        Scenario scenario =
                Textbook.queue(
                        queue.arrivals() * Dates.DAYS_PER_YEAR,
                        Textbook.exponential(queue.stay()),
                        arrangement,
                        queue.places());
        return Textbook.measured(scenario.with(scenario.capacity().with(COSTS)), WARM_UP, DAYS);
    }
}
