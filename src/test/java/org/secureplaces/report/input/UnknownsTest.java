package org.secureplaces.report.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Which unknown figures move an answer. */
class UnknownsTest {

    /** No step of a walk, though its key reads like one. */
    private static final String STEP_DOWN = "changes[1].step_down.mean_days";

    private static final String SHARE = "estate.effective";
    private static final String OPEN = "estate.available";
    private static final String WAITING = "start.waiting";

    private static double[] normal(int draws, long seed) {
        Random random = new Random(seed);
        return random.doubles(draws).map(one -> 0).map(zero -> random.nextGaussian()).toArray();
    }

    /**
     * Of two normal figures with correlation r the rank correlation is 6 / pi asin(r / 2) (Pearson
     * 1907); of n pairs its standard error is below 1 / sqrt(n - 1).
     */
    @Test
    void the_rank_correlation_of_normal_figures_is_the_one_of_the_formula() {
        int draws = 20_000;
        double[] figure = normal(draws, 1);
        double[] other = normal(draws, 2);
        double r = 0.6;
        double[] answer = new double[draws];
        for (int draw = 0; draw < draws; draw++) {
            answer[draw] = r * figure[draw] + Math.sqrt(1 - r * r) * other[draw];
        }
        double expected = 6 / Math.PI * Math.asin(r / 2);
        assertThat(Unknowns.correlation(figure, answer).orElseThrow())
                .isCloseTo(expected, within(4 / Math.sqrt(draws - 1.0)));
    }

    @Test
    void ranks_of_ties_are_shared_and_a_rising_relation_of_any_form_is_1() {
        assertThat(Unknowns.ranks(new double[] {5, 1, 5, 2}, 4)).containsExactly(3.5, 1, 3.5, 2);
        assertThat(Unknowns.correlation(new double[] {1, 2, 3, 4}, new double[] {1, 8, 9, 1e9}))
                .contains(1.0);
        assertThat(Unknowns.correlation(new double[] {1, 2, 3}, new double[] {7, 7, 7})).isEmpty();
    }

    @Test
    void figures_that_move_the_answer_are_named_in_order_and_costs_never_are() {
        int draws = 200;
        double[] much = normal(draws, 3);
        double[] some = normal(draws, 4);
        double[] answer = new double[draws];
        for (int draw = 0; draw < draws; draw++) {
            answer[draw] = 2 * much[draw] - some[draw];
        }
        Map<String, double[]> drawn = new LinkedHashMap<>();
        drawn.put(OPEN, some);
        drawn.put("costs.secure_place_year", answer);
        drawn.put(WAITING, normal(draws, 5));
        drawn.put(SHARE, much);
        assertThat(Unknowns.of(drawn, answer).stream().map(Unknowns.Unknown::key))
                .containsExactly(SHARE, OPEN);
    }

    /** In 20 forecasts of answers that nothing moves about one names a figure. */
    @Test
    void what_moves_nothing_is_seldom_named() {
        int named = 0;
        for (int forecast = 0; forecast < 400; forecast++) {
            Map<String, double[]> drawn = new LinkedHashMap<>();
            drawn.put(SHARE, normal(60, 3L * forecast));
            drawn.put(OPEN, normal(60, 3L * forecast + 1));
            double[] answer = normal(60, 3L * forecast + 2);
            named += Unknowns.of(drawn, answer).isEmpty() ? 0 : 1;
        }
        assertThat(named / 400.0).isCloseTo(0.05, within(4 * Math.sqrt(0.05 * 0.95 / 400)));
    }

    @Test
    void of_few_draws_nothing_is_named() {
        double[] same = normal(Unknowns.FEWEST - 1, 1);
        assertThat(Unknowns.of(Map.of(SHARE, same), same)).isEmpty();
    }

    @Test
    void a_walk_is_one_figure_whose_early_steps_count_for_more_years() {
        Map<String, double[]> drawn = new LinkedHashMap<>();
        drawn.put("demand.welfare_england.walk.step_2027", new double[] {1, 0});
        drawn.put("demand.welfare_england.walk.step_2028", new double[] {0, 1});
        drawn.put("demand.welfare_england.walk.step_2040", new double[] {9, 9});
        drawn.put(STEP_DOWN, new double[] {4, 5});
        Map<String, double[]> figures =
                Unknowns.withWalks(drawn, List.of("2027-28", "2028-29", "2029-30"));
        assertThat(figures).containsOnlyKeys("demand.welfare_england.walk", STEP_DOWN);
        assertThat(figures.get("demand.welfare_england.walk")).containsExactly(3, 2);
        assertThat(InputWords.known("demand.welfare_england.walk")).isPresent();
    }
}
