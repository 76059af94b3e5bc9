package org.secureplaces.theory;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.secureplaces.engine.Dates;
import org.secureplaces.engine.Phase;
import org.secureplaces.evidence.Figure;
import org.secureplaces.measure.Measure;
import org.secureplaces.placement.Arrangement;
import org.secureplaces.scenario.Scenario;
import org.secureplaces.scenario.change.places.AddRelevantAccommodation;
import org.secureplaces.simulation.Textbook;
import org.secureplaces.stay.RelevantAccommodation;
import org.secureplaces.stay.RelevantAccommodation.Asked;

/**
 * Where no home has a place, children come to relevant accommodation as a Poisson stream and stay
 * for exponential times: Erlang's loss formula says how many find none. A share for whom it is
 * suitable thins the stream. Asked last after a search that councils give up at a constant hazard,
 * they come as the departures of a queue without limit, which are a Poisson stream too.
 */
class RelevantAccommodationTheoryTest {

    private static final double DAYS = 20;
    private static final double PER_DAY = 0.5;
    private static final int WARM_UP = 400;
    private static final int MEASURED = 4000;

    @ParameterizedTest
    @CsvSource({
        "FIRST, 0, 10, 1",
        "FIRST, 0, 4, 1",
        "FIRST, 0, 4, 0.6",
        "LAST, 0, 10, 1",
        "LAST, 0.05, 6, 0.8",
        "FIRST, 0.05, 6, 0.8"
    })
    void children_without_a_place_agree_with_Erlang_B(
            Asked asked, double givenUpPerDay, int places, double suitable) {
        Arrangement arrangement =
                givenUpPerDay == 0 ? Textbook.loss() : Textbook.waiting(givenUpPerDay);
        Scenario noHomes =
                Textbook.queue(
                        PER_DAY * Dates.DAYS_PER_YEAR, Textbook.exponential(DAYS), arrangement, 0);
        Scenario scenario =
                Textbook.measured(noHomes, WARM_UP, MEASURED)
                        .with(
                                new AddRelevantAccommodation(
                                        new RelevantAccommodation(
                                                places,
                                                Figure.fixed("share_suitable", suitable),
                                                Figure.fixed("mean_days", DAYS),
                                                asked,
                                                new Phase(
                                                        Textbook.BEGIN.plusDays(1),
                                                        Optional.empty(),
                                                        0)),
                                        0));
        double lost = Erlang.atLoad(places, suitable * PER_DAY * DAYS, DAYS).lost();
        double without = PER_DAY * MEASURED * (1 - suitable * (1 - lost));
        Runs.of(400, scenario)
                .sample(Measure.CHILDREN_WITHOUT_PLACE)
                .hasMean(without, 0.02 * without);
    }
}
