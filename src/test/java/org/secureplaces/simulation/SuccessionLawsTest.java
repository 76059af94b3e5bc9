package org.secureplaces.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.secureplaces.happening.Happening;
import org.secureplaces.placement.Arrangement;
import org.secureplaces.placement.succession.Succession;

/** When one arrangement follows another, whoever is there first came under the first one. */
class SuccessionLawsTest {

    private static final Arrangement PLAIN = Textbook.waiting(0.01);
    private static final Model UNIT = Arrangements.model(Arrangements.UNIT);
    private static final Model UNIT_THEN_PLAIN =
            Arrangements.model(new Succession(Arrangements.UNIT, PLAIN, Arrangements.CHANGE));

    @Seeds
    void children_found_on_the_first_day_are_those_of_the_first_arrangement(long seed) {
        assertThat(found(UNIT_THEN_PLAIN, seed)).isNotEmpty().isEqualTo(found(UNIT, seed));
    }

    private static List<Happening> found(Model model, long seed) {
        return Small.happenings(model, seed).stream()
                .takeWhile(happening -> happening.day() <= 0)
                .filter(
                        happening ->
                                happening instanceof Happening.FoundInHome
                                        || happening instanceof Happening.FoundWaiting)
                .toList();
    }
}
