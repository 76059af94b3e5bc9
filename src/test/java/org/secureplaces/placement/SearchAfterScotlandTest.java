package org.secureplaces.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.secureplaces.engine.Mix;
import org.secureplaces.evidence.Figure;

/** The search that goes on for children for whom Scotland has no place. */
class SearchAfterScotlandTest {

    private static final int CHILDREN = 100_000;
    private static final Search SEARCH =
            new Search(
                    Figure.fixed("withdrawal_per_day", 0.01),
                    List.of(
                            Figure.fixed("childrens_home", 0.2),
                            Figure.fixed("custody", 0.1),
                            Figure.fixed("scotland", 0.4),
                            Figure.fixed("deprivation_of_liberty", 0.2)));

    /** Each other share over the 0.6 that do not go to Scotland; four standard deviations. */
    @Test
    void each_other_end_is_as_likely_as_before() {
        Map<Destination, Integer> gone = new EnumMap<>(Destination.class);
        for (long number = 0; number < CHILDREN; number++) {
            gone.merge(SEARCH.destinationAfterScotland(Mix.mix(1, number)), 1, Integer::sum);
        }
        double[] expected = {0.2 / 0.6, 0.1 / 0.6, 0, 0.2 / 0.6, 0.1 / 0.6};
        for (Destination destination : Destination.values()) {
            double share = expected[destination.ordinal()];
            double sd = Math.sqrt(share * (1 - share) / CHILDREN);
            assertThat(gone.getOrDefault(destination, 0) / (double) CHILDREN)
                    .as("%s", destination)
                    .isCloseTo(share, within(4 * sd));
        }
    }

    /** The further search has the same law, and an answer of its own. */
    @Test
    void the_search_goes_on_by_the_same_hazard() {
        double sum = 0;
        double both = 0;
        for (long number = 0; number < CHILDREN; number++) {
            long key = Mix.mix(1, number);
            sum += SEARCH.patienceAfterScotland(key);
            both += SEARCH.patience(key) * SEARCH.patienceAfterScotland(key);
        }
        assertThat(sum / CHILDREN).isCloseTo(100, within(4 * 100 / Math.sqrt(CHILDREN)));
        assertThat(both / CHILDREN).isCloseTo(10_000, within(4e4 * 2 / Math.sqrt(CHILDREN)));
    }
}
