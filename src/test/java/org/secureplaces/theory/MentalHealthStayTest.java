package org.secureplaces.theory;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.secureplaces.evidence.Figure;
import org.secureplaces.measure.Measure;
import org.secureplaces.scenario.Scenario;
import org.secureplaces.scenario.change.ProgrammeCost;
import org.secureplaces.scenario.change.programme.MentalHealthModel;
import org.secureplaces.scenario.change.programme.Programme;
import org.secureplaces.simulation.Textbook;

/**
 * With places for everybody the number of children in homes is Poisson with mean rate times mean
 * stay (M/G/infinity): a factor of a half on every stay halves it.
 */
class MentalHealthStayTest {

    private static final double PER_YEAR = 200;
    private static final double MEAN_DAYS = 60;

    @Test
    void half_the_stay_is_half_the_children_in_homes() {
        Scenario queue =
                Textbook.measured(
                        Textbook.queue(
                                PER_YEAR,
                                Textbook.exponential(MEAN_DAYS),
                                Textbook.waiting(0),
                                1000),
                        900,
                        3000);
        Scenario inNeed =
                queue.with(
                        queue.demand()
                                .map(
                                        figure ->
                                                figure.key().equals("need")
                                                        ? Figure.fixed("need", 1)
                                                        : figure));
        Programme everywhere =
                new Programme(List.of(), Textbook.BEGIN.plusDays(1), 0, ProgrammeCost.NONE);
        Scenario halved = inNeed.with(new MentalHealthModel(everywhere, 1, 0.5)).named("Halved");
        Runs runs = Runs.of(400, inNeed, halved);
        double children = PER_YEAR / 365.25 * MEAN_DAYS;
        runs.sample(0, Measure.CHILDREN_ACCOMMODATED).hasMean(children);
        runs.sample(1, Measure.CHILDREN_ACCOMMODATED).hasMean(children / 2);
    }
}
