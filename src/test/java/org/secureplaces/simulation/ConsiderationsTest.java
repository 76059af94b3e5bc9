package org.secureplaces.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.secureplaces.happening.Happening;

/** How often homes consider children under the national unit. */
class ConsiderationsTest {

    /**
     * Homes that decline everybody, with always somebody listed: each declared bed considers at the
     * moments of a Poisson process, so that counts of 2000 days have their pace as a mean; four
     * standard errors.
     */
    @ParameterizedTest
    @CsvSource({"1, 0.5", "3, 2"})
    void each_declared_bed_considers_children_at_the_stated_pace(int places, double pace) {
        List<Happening.Considered> asked =
                Small.only(
                                Happening.Considered.class,
                                Small.happenings(
                                        new Model(
                                                Textbook.queue(
                                                        200,
                                                        Textbook.exponential(10),
                                                        Arrangements.declining(pace),
                                                        places)),
                                        7919))
                        .stream()
                        .filter(one -> one.day() > 1000 && one.day() <= 3000)
                        .toList();
        double expected = 2000 * places * pace;
        assertThat(asked).noneMatch(Happening.Considered::accepted);
        assertThat((double) asked.size()).isCloseTo(expected, within(4 * Math.sqrt(expected)));
    }

    @Test
    void homes_that_are_alike_consider_children_at_moments_of_their_own() {
        Model model =
                new Model(
                        Textbook.queue(
                                200, Textbook.exponential(10), Arrangements.declining(1), 2, 2));
        Set<Double> moments = new HashSet<>();
        List<Happening.Considered> asked =
                Small.only(Happening.Considered.class, Small.happenings(model, 7919));
        assertThat(asked).hasSizeGreaterThan(1000).allMatch(one -> moments.add(one.day()));
    }
}
