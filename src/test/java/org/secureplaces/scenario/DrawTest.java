package org.secureplaces.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.math3.stat.regression.SimpleRegression;
import org.junit.jupiter.api.Test;
import org.secureplaces.demand.Arrivals;
import org.secureplaces.demand.Demand;
import org.secureplaces.demand.Drift;
import org.secureplaces.demand.Pattern;
import org.secureplaces.demand.Rate;
import org.secureplaces.demand.SharedDrift;
import org.secureplaces.engine.Dates;
import org.secureplaces.evidence.Figure;
import org.secureplaces.evidence.RandomWalk;
import org.secureplaces.home.Residents;
import org.secureplaces.simulation.Seeds;
import org.secureplaces.simulation.Small;

class DrawTest {

    private static final Scenario CLOSED =
            Small.BASE.with(Small.closing(Small.BOTH, Residents.TRANSFER));

    @Seeds
    void every_figure_is_drawn_inside_its_range(long seed) {
        List<Figure> stated = figures(Small.BASE);
        List<Figure> drawn = figures(Small.BASE.drawn(new Draw(seed, 3)));
        assertThat(drawn).hasSameSizeAs(stated);
        for (int i = 0; i < stated.size(); i++) {
            Figure.Range range = stated.get(i).range();
            assertThat(drawn.get(i).key()).isEqualTo(stated.get(i).key());
            assertThat(drawn.get(i).value()).isBetween(range.low(), range.high());
            assertThat(drawn.get(i).isUncertain()).isFalse();
        }
    }

    @Seeds
    void scenarios_that_share_a_figure_share_its_draw(long seed) {
        Draw draw = new Draw(seed, 0);
        Scenario base = Small.BASE.drawn(draw);
        Scenario closed = CLOSED.drawn(draw);
        assertThat(closed.demand()).isEqualTo(base.demand());
        assertThat(closed.stays()).isEqualTo(base.stays());
        assertThat(closed.arrangement()).isEqualTo(base.arrangement());
        assertThat(closed.start()).isEqualTo(base.start());
        assertThat(closed.capacity().effectiveness()).isEqualTo(base.capacity().effectiveness());
    }

    @Test
    void the_best_estimate_changes_nothing() {
        assertThat(CLOSED.drawn(Draw.bestEstimate(1))).isEqualTo(CLOSED);
    }

    @Test
    void half_of_the_draws_lie_below_the_stated_value() {
        Figure skewed = Small.figure("skewed", 0, 1, 10);
        int below = 0;
        for (int number = 0; number < 10_000; number++) {
            below += new Draw(7, number).of(skewed).value() < 1 ? 1 : 0;
        }
        // four standard deviations of a fair coin thrown 10,000 times
        assertThat(below).isBetween(4800, 5200);
        assertThat(skewed.drawn(0.5).value()).isEqualTo(1);
    }

    @Test
    void figures_with_different_keys_are_drawn_apart() {
        List<Double> firsts = new ArrayList<>();
        List<Double> others = new ArrayList<>();
        for (int number = 0; number < 100; number++) {
            firsts.add(new Draw(7, number).of(Small.figure("first", 0, 1, 2)).value());
            others.add(new Draw(7, number).of(Small.figure("other", 0, 1, 2)).value());
        }
        assertThat(firsts).doesNotHaveDuplicates().doesNotContainAnyElementsOf(others);
    }

    @Test
    void a_figure_takes_the_probability_that_is_handed_in() {
        Figure first = Small.figure("first", 0, 1, 10);
        Figure other = Small.figure("other", 0, 1, 10);
        Draw draw = new Draw(7, 3).with(Map.of("first", 0.75));
        assertThat(draw.of(first).value()).isEqualTo(5.5);
        assertThat(draw.of(other)).isEqualTo(new Draw(7, 3).of(other));
        Draw estimate = Draw.bestEstimate(7).with(Map.of("first", 0.75));
        assertThat(estimate.of(first).value()).isEqualTo(5.5);
        assertThat(estimate.of(other)).isEqualTo(other);
    }

    @Test
    void a_probability_that_is_none_is_refused() {
        assertThatThrownBy(() -> new Draw(7, 3).with(Map.of("first", 1.0)))
                .hasMessage("the probability of first must lie between 0 and 1, was 1.0");
    }

    @Seeds
    void what_is_drawn_stays_as_it_is_in_a_further_draw(long seed) {
        Scenario drawn = Small.BASE.drawn(new Draw(seed, 3));
        assertThat(drawn.drawn(new Draw(seed, 4))).isEqualTo(drawn);
    }

    @Test
    void a_walk_reaches_the_drift_that_is_handed_in_by_the_end_of_the_run() {
        Scenario scenario = Small.BASE;
        RandomWalk stated = scenario.demand().arrivals().get(0).pattern().drift().walk();
        int years = stated.yearsUntil(scenario.horizon().end());
        Draw draw = new Draw(7, 3).with(Map.of(Draw.driftKey(stated), 0.975));
        List<Double> steps =
                scenario.drawn(draw).demand().arrivals().get(0).pattern().drift().walk().steps();
        double reached = steps.subList(0, years).stream().mapToDouble(step -> step).sum();
        // the 97.5% point of the standard normal law, times the square root of the years
        assertThat(reached / Math.sqrt(years)).isCloseTo(1.959964, within(1e-6));
    }

    /** 0.11 shared and 0.06 of their own: 0.0121 / (0.0121 + 0.0036) = 0.77. */
    @Test
    void yearly_steps_of_streams_sent_by_courts_have_the_correlation_of_their_figures() {
        double shared = 0.11 * 0.11;
        double correlation = shared / (shared + 0.06 * 0.06);
        Demand demand = demandSharing(0.11, 0.06);
        SimpleRegression pairs = new SimpleRegression();
        int draws = 4000;
        for (int number = 0; number < draws; number++) {
            Draw draw = new Draw(17, number);
            Demand walked =
                    demand.withEach(
                            stream -> stream.walking(walk -> draw.walked(walk, NINE_YEARS)));
            pairs.addData(step(walked.arrivals().get(0)), step(walked.arrivals().get(1)));
        }
        double error = 4 * (1 - correlation * correlation) / Math.sqrt(draws);
        assertThat(pairs.getR()).isCloseTo(correlation, within(error));
    }

    private static final LocalDate BEGIN = LocalDate.of(2020, 1, 1);
    private static final Horizon NINE_YEARS =
            new Horizon(BEGIN, BEGIN, BEGIN.plusYears(1), Period.ofYears(8));

    /** Change of the logarithm of the rate from the second year to the third. */
    private static double step(Arrivals stream) {
        Dates dates = new Dates(BEGIN);
        Rate rate = new Rate(1, stream.pattern().factors(dates));
        return Math.log(rate.at(2.5 * 365.25) / rate.at(1.5 * 365.25));
    }

    private static Demand demandSharing(double sharedSd, double ownSd) {
        Drift together =
                Drift.lasting(
                        BEGIN,
                        Figure.fixed("change", 0),
                        new RandomWalk(BEGIN, Figure.fixed("together.yearly_sd", sharedSd)));
        SharedDrift shared = new SharedDrift(together, Figure.fixed("power", 1));
        return Small.BASE
                .demand()
                .withEach(
                        stream -> {
                            String key = stream.stream().name() + ".yearly_sd";
                            RandomWalk own = new RandomWalk(BEGIN, Figure.fixed(key, ownSd));
                            Pattern usual = Pattern.constant(BEGIN);
                            Pattern pattern =
                                    new Pattern(
                                            BEGIN,
                                            Drift.lasting(BEGIN, Figure.fixed("change", 0), own),
                                            Optional.of(shared),
                                            usual.season(),
                                            usual.indexes(),
                                            usual.monthlyCv());
                            return stream.with(pattern);
                        });
    }

    private static List<Figure> figures(Scenario scenario) {
        List<Figure> figures = new ArrayList<>();
        scenario.map(
                figure -> {
                    figures.add(figure);
                    return figure;
                });
        return figures;
    }
}
