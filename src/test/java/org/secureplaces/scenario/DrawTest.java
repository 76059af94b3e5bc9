package org.secureplaces.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.secureplaces.evidence.Figure;
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
