package org.secureplaces.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.secureplaces.child.Basis;
import org.secureplaces.demand.Pattern;
import org.secureplaces.demand.Season;
import org.secureplaces.engine.Dates;
import org.secureplaces.engine.law.LawFamily;
import org.secureplaces.engine.random.Streams;
import org.secureplaces.scenario.Scenario;
import org.secureplaces.simulation.Model;
import org.secureplaces.simulation.Replication;
import org.secureplaces.simulation.Textbook;

/**
 * Arrivals at rate 10 + 5 sin t, exponential stays with mean 1, unlimited places: the number there
 * is Poisson with mean 10 + 5/2 (sin t - cos t), the solution of m' = rate - m that is periodic
 * (Eick, Massey and Whitt 1993, Management Science 39, 241-252). At t = 2 it is 13.31361.
 *
 * <p>The unit of time is 10 days, and the run starts empty at t = -6 pi, early enough to forget it.
 */
class PeriodicDemandTest {

    private static final double UNIT = 10;
    private static final double BEFORE = 6 * Math.PI;
    private static final double MOMENT = (2 + BEFORE) * UNIT;
    private static final double MEAN = 10 + 2.5 * (Math.sin(2) - Math.cos(2));
    private static final int REPLICATIONS = 12_500;

    /** Day 0 is 1 April, the 92nd day of the year; sin t has its peak at t = pi / 2. */
    private static Pattern wave() {
        Pattern constant = Pattern.constant(Textbook.BEGIN);
        return new Pattern(
                constant.reference(),
                constant.drift(),
                constant.shared(),
                new Season(0.5, 92 + UNIT * Math.PI / 2, 2 * Math.PI * UNIT),
                List.of(),
                constant.monthlyCv());
    }

    @Test
    void the_integral_of_arrivals_times_survival_gives_the_published_mean() {
        DoubleUnaryOperator rate = day -> (10 + 5 * Math.sin(day / UNIT - BEFORE)) / UNIT;
        StayLaw stay = new StayLaw(LawFamily.EXPONENTIAL, UNIT, 1);
        assertThat(MEAN).isCloseTo(13.31361, within(1e-5));
        assertThat(stay.arrived(rate, 0, MOMENT)).isCloseTo(13.31361, within(1e-5));
    }

    @Test
    void children_in_places_follow_periodic_demand_with_the_lag_of_their_stays() {
        Scenario queue =
                Textbook.queue(
                        10 / UNIT * Dates.DAYS_PER_YEAR,
                        Textbook.exponential(UNIT),
                        Textbook.waiting(0),
                        1000);
        Scenario periodic =
                Textbook.measured(queue, 0, (int) MOMENT + 1)
                        .with(Textbook.demand(10 / UNIT * Dates.DAYS_PER_YEAR, wave()));
        Model model = new Model(periodic);
        double[] children =
                IntStream.range(0, REPLICATIONS)
                        .parallel()
                        .mapToDouble(replication -> childrenAtTheMoment(model, replication))
                        .toArray();
        Sample sample = new Sample("children at t = 2", children);
        sample.hasMean(MEAN);
        sample.hasDistribution(new CountLaw(List.of(), MEAN).probabilities());
    }

    private static int childrenAtTheMoment(Model model, int replication) {
        HeadCount count = new HeadCount(MOMENT);
        Replication.run(model, new Streams(Runs.SEED, replication), count);
        return count.of(Basis.WELFARE, 0);
    }
}
