package org.secureplaces.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import org.junit.jupiter.api.Test;
import org.secureplaces.engine.Dates;
import org.secureplaces.engine.random.Mix;
import org.secureplaces.evidence.Figure;
import org.secureplaces.evidence.RandomWalk;
import org.secureplaces.happening.Destination;

class SearchTest {

    private static final int CHILDREN = 100_000;
    private static final Withdrawal HAZARD =
            Withdrawal.constant(Figure.fixed("withdrawal_per_day", 0.01));
    private static final Dates DATES = new Dates(LocalDate.of(2020, 1, 1));
    private static final Search SEARCH = new Search(HAZARD, shares(0.48, 0.1, 0.05, 0.2));
    private static final Search MANY_TO_SCOTLAND = new Search(HAZARD, shares(0.2, 0.1, 0.4, 0.2));

    /** Tolerances are four standard deviations of a share of 100,000 children. */
    @Test
    void unplaced_children_go_where_the_shares_say_and_the_rest_elsewhere() {
        requireShares(SEARCH::destination, 0.48, 0.1, 0.05, 0.2, 0.17);
    }

    /** Each other share over the 0.6 that do not go to Scotland. */
    @Test
    void after_a_refusal_by_Scotland_each_other_end_is_as_likely_as_before() {
        requireShares(
                MANY_TO_SCOTLAND::destinationAfterScotland,
                0.2 / 0.6,
                0.1 / 0.6,
                0,
                0.2 / 0.6,
                0.1 / 0.6);
    }

    private static void requireShares(LongFunction<Destination> end, double... expected) {
        Map<Destination, Integer> gone = new EnumMap<>(Destination.class);
        for (long number = 0; number < CHILDREN; number++) {
            gone.merge(end.apply(Mix.mix(1, number)), 1, Integer::sum);
        }
        for (Destination destination : Destination.usual()) {
            double share = expected[destination.ordinal()];
            double sd = Math.sqrt(share * (1 - share) / CHILDREN);
            assertThat(gone.getOrDefault(destination, 0) / (double) CHILDREN)
                    .as("%s", destination)
                    .isCloseTo(share, within(4 * sd));
        }
    }

    /** The further search has the same law, and an answer of its own. */
    @Test
    void after_a_refusal_by_Scotland_the_search_goes_on_by_the_same_hazard() {
        double sum = 0;
        double both = 0;
        for (long number = 0; number < CHILDREN; number++) {
            long key = Mix.mix(1, number);
            sum += SEARCH.patienceAfterScotland(key);
            both += SEARCH.patience(key) * SEARCH.patienceAfterScotland(key);
        }
        assertThat(sum / CHILDREN).isCloseTo(1, within(4 / Math.sqrt(CHILDREN)));
        assertThat(both / CHILDREN).isCloseTo(1, within(4 * 2 / Math.sqrt(CHILDREN)));
    }

    @Test
    void councils_search_for_as_long_as_their_hazard_says() {
        double sum = 0;
        for (long number = 0; number < CHILDREN; number++) {
            sum += HAZARD.in(DATES).daysUntil(SEARCH.patience(Mix.mix(1, number)), 7);
        }
        assertThat(sum / CHILDREN).isCloseTo(100, within(4 * 100 / Math.sqrt(CHILDREN)));
        assertThat(Search.withdrawing(0).withdrawal().in(DATES).daysUntil(1, 0)).isInfinite();
    }

    /** Ten days at 0.04 and then 0.02, e times that from the 31st day on: integrals by hand. */
    @Test
    void the_hazard_of_each_day_adds_up() {
        Withdrawal changing =
                new Withdrawal(
                        Figure.fixed("withdrawal_per_day", 0.02),
                        List.of(
                                new Withdrawal.Earlier(
                                        LocalDate.of(2020, 1, 11), Figure.fixed("factor", 2))),
                        new RandomWalk(LocalDate.of(2020, 1, 31), Figure.fixed("walk_sd", 1))
                                .taking(List.of(1.0)));
        Withdrawal.Hazard hazard = changing.in(DATES);
        assertThat(hazard.on(-500)).isEqualTo(0.04);
        assertThat(hazard.daysUntil(0.2, 0)).isCloseTo(5, within(1e-12));
        assertThat(hazard.daysUntil(0.5, 0)).isCloseTo(10 + 0.1 / 0.02, within(1e-12));
        assertThat(hazard.daysUntil(1, 5))
                .isCloseTo(25 + (1 - 0.2 - 0.4) / (0.02 * Math.E), within(1e-12));
        assertThat(hazard.daysUntil(1, 100)).isCloseTo(1 / (0.02 * Math.E), within(1e-12));
    }

    @Test
    void without_recorded_shares_every_child_goes_elsewhere() {
        assertThat(Search.withdrawing(0.1).destination(5)).isEqualTo(Destination.OTHER);
    }

    @Test
    void shares_of_destinations_must_fit() {
        assertThatThrownBy(() -> new Search(HAZARD, shares(0.6, 0.5)))
                .hasMessageContaining("must not sum to more than 1");
        assertThatThrownBy(() -> new Search(HAZARD, shares(0.1, 0.1, 0.1, 0.1, 0.1)))
                .hasMessageContaining("at most 4");
        assertThatThrownBy(() -> new Search(HAZARD, shares(0.5, -0.1)))
                .hasMessageContaining("must not be negative");
    }

    private static List<Figure> shares(double... shares) {
        return Arrays.stream(shares).mapToObj(share -> Figure.fixed("share", share)).toList();
    }
}
