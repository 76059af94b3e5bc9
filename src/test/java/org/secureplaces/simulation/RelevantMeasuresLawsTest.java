package org.secureplaces.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.secureplaces.happening.Destination;
import org.secureplaces.measure.Measure;
import org.secureplaces.scenario.Scenario;
import org.secureplaces.stay.RelevantAccommodation.Asked;

/** What is measured where there are places of relevant accommodation beside the homes. */
class RelevantMeasuresLawsTest {

    private static final Model BASE_MODEL = new Model(Relevant.BASE);
    private static final Model FIRST = Relevant.model(Relevant.PLACES, 0.6, Asked.FIRST);

    private static final Pair NO_PLACES =
            new Pair(
                    Relevant.BASE, Relevant.BASE.with(Relevant.places(0, 1, Asked.FIRST, 520_000)));
    private static final Pair FOR_NOBODY_FIRST =
            new Pair(
                    Relevant.BASE,
                    Relevant.BASE.with(Relevant.places(Relevant.PLACES, 0, Asked.FIRST, 0)));
    private static final Pair FOR_NOBODY_LAST =
            new Pair(
                    Relevant.BASE,
                    Relevant.BASE.with(Relevant.places(Relevant.PLACES, 0, Asked.LAST, 0)));

    @Seeds
    void no_places_and_places_for_nobody_give_identical_bits(long seed) {
        for (Pair pair : List.of(NO_PLACES, FOR_NOBODY_FIRST, FOR_NOBODY_LAST)) {
            assertThat(pair.second(seed).bits()).isEqualTo(pair.first(seed).bits());
        }
    }

    private static final Pair BESIDE =
            new Pair(
                    Relevant.BASE,
                    Relevant.BASE.with(Relevant.places(Relevant.PLACES, 0.6, Asked.FIRST, 1)));

    @Seeds
    void it_is_a_destination_of_its_own(long seed) {
        Scenario scenario = FIRST.scenario();
        double begin = BASE_MODEL.dates().dayOf(scenario.horizon().forecastFrom());
        double end = scenario.horizon().days();
        long gone =
                Relevant.there(Small.happenings(FIRST, seed)).stream()
                        .filter(one -> one.day() >= begin && one.day() < end)
                        .count();
        String outcome = "outcome=" + Destination.RELEVANT_ACCOMMODATION.label();
        assertThat(value(BESIDE.second(seed), Measure.UNPLACED, outcome)).isEqualTo(gone);
        assertThat(value(BESIDE.first(seed), Measure.UNPLACED, outcome)).isZero();
    }

    private static double value(Pair.Result run, Measure measure, String group) {
        return run.value(measure, group, "all");
    }
}
