package org.secureplaces.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;
import org.secureplaces.engine.Chance;
import org.secureplaces.evidence.Figure;
import org.secureplaces.evidence.FigureOrigin;
import org.secureplaces.evidence.RandomWalk;
import org.secureplaces.simulation.Seeds;
import org.secureplaces.simulation.Small;

class RepresentativeDrawsTest {

    private static final String OF_WALK = "estate.effective_walk";
    private static final LocalDate FROM = LocalDate.of(2023, 3, 31);
    private static final Horizon HORIZON =
            new Horizon(FROM, FROM, LocalDate.of(2026, 10, 1), Period.ofYears(10));

    private static Draw draw(long seed, long number) {
        return Draws.REPRESENTATIVE.draw(seed, number);
    }

    private static RandomWalk walk(double keeps) {
        Figure sd = Figure.fixed(OF_WALK + ".yearly_sd", 0.1);
        return new RandomWalk(FROM, sd, Figure.fixed(OF_WALK + ".keeps", keeps), List.of());
    }

    @Seeds
    void of_the_first_eight_each_eighth_of_a_foremost_figure_holds_one(long seed) {
        for (String key : Dimensions.byKey().keySet()) {
            Figure figure = Small.figure(key, 0, 4, 8);
            boolean[] held = new boolean[8];
            for (int number = 0; number < 8; number++) {
                held[(int) draw(seed, number).of(figure).value()] = true;
            }
            assertThat(held).as(key).containsOnly(true);
        }
    }

    @Seeds
    void every_other_figure_is_as_in_independent_draws(long seed) {
        Figure other = Small.figure("estate.available", 0, 4, 8);
        RandomWalk walk = new RandomWalk(FROM, Figure.fixed("demand.remand.walk.yearly_sd", 0.1));
        for (int number = 0; number < 8; number++) {
            assertThat(draw(seed, number).of(other)).isEqualTo(new Draw(seed, number).of(other));
            assertThat(draw(seed, number).walked(walk, HORIZON))
                    .isEqualTo(new Draw(seed, number).walked(walk, HORIZON));
        }
    }

    @Seeds
    void rows_of_calibrated_figures_are_spread_in_their_order(long seed) {
        FigureOrigin before = new FigureOrigin.Assumed("a test");
        List<Double> values = List.of(3.0, 1.0, 2.0, 0.0);
        FigureOrigin.Calibrated origin =
                new FigureOrigin.Calibrated("file", before, values, List.of(3, 1, 2, 0));
        Figure figure = new Figure("estate.effective", 2, new Figure.Range(0, 3), "", origin);
        List<Double> halves = new ArrayList<>();
        for (int number = 0; number < 2; number++) {
            halves.add(Math.floor(draw(seed, number).of(figure).value() / 2));
        }
        assertThat(halves).containsExactlyInAnyOrder(0.0, 1.0);
        assertThat(values.get(draw(seed, 0).row(origin)))
                .isEqualTo(draw(seed, 0).of(figure).value());
    }

    @Seeds
    void of_the_first_eight_walks_each_eighth_of_their_means_holds_one(long seed) {
        for (double keeps : new double[] {1, 0.8}) {
            boolean[] held = new boolean[8];
            for (int number = 0; number < 8; number++) {
                double mean = mean(draw(seed, number).walked(walk(keeps), HORIZON));
                held[(int) (8 * normal(mean / sdOfMean(keeps)))] = true;
            }
            assertThat(held).containsOnly(true);
        }
    }

    @Test
    void the_model_page_names_every_dimension() throws IOException {
        String page = Files.readString(Path.of("src/site/markdown/model.md"));
        String table =
                Dimensions.byKey().entrySet().stream()
                        .map(entry -> "| " + entry.getValue() + " | `" + entry.getKey() + "` |\n")
                        .collect(Collectors.joining());
        assertThat(page).contains("|---|---|\n" + table + "\n");
    }

    /** Steps stay independent and standard normal: they are turned, not squeezed. */
    @Test
    void steps_of_a_walk_keep_their_law() {
        int seeds = 40_000;
        double[] first = new double[seeds];
        double[] last = new double[seeds];
        for (int seed = 0; seed < seeds; seed++) {
            List<Double> steps = draw(seed, 2).walked(walk(0.9), HORIZON).steps();
            first[seed] = normal(steps.get(3));
            last[seed] = normal(steps.get(8));
        }
        Chance.assertUniform(first);
        Chance.assertUniform(last);
        Chance.assertIndependentUniforms(first, last);
    }

    @Test
    void what_is_handed_in_stays_as_it_is() {
        Draw handed = draw(7, 3).with(Map.of("estate.caution_share", 0.75));
        Figure caution = Small.figure("estate.caution_share", 0, 1, 10);
        assertThat(handed.of(caution).value()).isEqualTo(5.5);
        assertThat(draw(7, -1).of(caution)).isEqualTo(caution);
    }

    @Test
    void the_first_step_moves_the_mean_most_and_one_after_the_end_not_at_all() {
        double[] sway = walk(1).sway(FROM, FROM.plusYears(2), 4);
        // over two years a step counts from the middle of its year on: 1.5, 0.5 and no years
        assertThat(sway[0] / sway[1]).isCloseTo(3, within(0.01));
        assertThat(sway[2]).isZero();
        assertThat(walk(1).sway(FROM.minusYears(9), FROM, 4)).containsOnly(0);
    }

    /** The walk is straight between its yearly steps, so the middle of each piece is its mean. */
    private static double mean(RandomWalk walk) {
        double sum = 0;
        LocalDate day = HORIZON.forecastFrom();
        for (int year = 4; day.isBefore(HORIZON.end()); year++) {
            LocalDate step = FROM.plusYears(year);
            LocalDate next = step.isBefore(HORIZON.end()) ? step : HORIZON.end();
            double middle = (walk.logOn(day) + walk.logOn(next)) / 2;
            sum += middle * ChronoUnit.DAYS.between(day, next);
            day = next;
        }
        return sum / ChronoUnit.DAYS.between(HORIZON.forecastFrom(), HORIZON.end());
    }

    private static double sdOfMean(double keeps) {
        double variance = 0;
        for (int year = 0; year < 14; year++) {
            List<Double> one = new ArrayList<>(Collections.nCopies(14, 0.0));
            one.set(year, 1.0);
            double moved = mean(walk(keeps).taking(one));
            variance += moved * moved;
        }
        return Math.sqrt(variance);
    }

    private static double normal(double value) {
        return new NormalDistribution(null, 0, 1).cumulativeProbability(value);
    }
}
