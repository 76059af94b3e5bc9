package org.secureplaces.report.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.secureplaces.report.answer.Movers.Mover;

/** From what to what a figure moves a number, over the draws in which it is lowest and highest. */
class MoversTest {

    private static final String KEY = "start.waiting";

    /** Of 1 to 9 the lowest third has mean 2, the highest 8; the number is twice that. */
    @Test
    void a_number_is_averaged_over_the_lowest_and_the_highest_third_of_the_draws() {
        double[] drawn = {9, 1, 5, 2, 8, 3, 7, 4, 6};
        double[] twice = {18, 2, 10, 4, 16, 6, 14, 8, 12};
        assertThat(Movers.mover(KEY, drawn, twice))
                .isEqualTo(
                        new Mover(KEY, "The number of children waiting on the first day", 4, 16));
    }

    @Test
    void what_falls_as_the_figure_rises_is_told_from_the_higher_to_the_lower() {
        double[] drawn = {1, 2, 3};
        Mover mover = Movers.mover(KEY, drawn, new double[] {30, 20, 10});
        assertThat(mover.low()).isEqualTo(30);
        assertThat(mover.high()).isEqualTo(10);
    }

    @Test
    void draws_in_which_nothing_was_observed_are_left_out() {
        double[] drawn = {0, 1, 2, 3, 4};
        double[] answer = {Double.NaN, 10, 20, 30, Double.NaN};
        Mover mover = Movers.mover(KEY, drawn, answer);
        assertThat(mover.low()).isEqualTo(10);
        assertThat(mover.high()).isEqualTo(30);
    }

    /** A walk has no key of its own in a scenario: how unsteady it is has. */
    @Test
    void a_walk_leads_to_the_assumption_of_how_unsteady_it_is() {
        Mover mover =
                Movers.mover("demand.remand.walk", new double[] {1, 2, 3}, new double[] {1, 2, 3});
        assertThat(mover.key()).isEqualTo("demand.remand.walk.yearly_sd");
        assertThat(mover.words()).startsWith("How many children remanded");
    }
}
