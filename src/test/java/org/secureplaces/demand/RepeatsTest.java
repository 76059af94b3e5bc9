package org.secureplaces.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.secureplaces.child.Need;
import org.secureplaces.child.Profile;
import org.secureplaces.child.Region;
import org.secureplaces.evidence.Figure;

/** How often a child is referred before it is of age. */
class RepeatsTest {

    private static final int CHILDREN = 200_000;

    private static Composition aged(int youngest, Double... shares) {
        return new Composition(
                Collections.nCopies(Region.values().length, 1.0),
                figure(0.5),
                youngest,
                List.of(shares),
                Collections.nCopies(Need.values().length, figure(0)));
    }

    private static Repeats repeats(double perChild, double toNext, double toEnd) {
        return new Repeats(figure(perChild), figure(toNext), Optional.of(figure(toEnd)));
    }

    private static Figure figure(double value) {
        return Figure.fixed("figure", value);
    }

    @Test
    void a_child_far_from_of_age_loses_no_repeat() {
        assertThat(repeats(1.9, 1, 1).meanBeforeOfAge(aged(10, 1.0))).isCloseTo(1.9, within(1e-9));
    }

    @Test
    void whoever_is_of_age_at_the_first_referral_has_no_other() {
        assertThat(repeats(1.9, 60, 100).meanBeforeOfAge(aged(18, 1.0))).isEqualTo(1);
    }

    @Test
    void nobody_is_taken_to_lose_a_repeat_where_nothing_is_said_of_it() {
        Repeats plain = new Repeats(figure(1.9), figure(60));
        assertThat(plain.meanBeforeOfAge(aged(17, 1.0))).isEqualTo(1.9);
    }

    /** Referral by referral; the tolerance is four standard errors, with a deviation below 1.5. */
    @ParameterizedTest
    @CsvSource({"1.9, 160", "2.5, 280", "1.3, 60"})
    void the_mean_is_that_of_children_followed_until_they_are_of_age(double mean, double between) {
        SplittableRandom random = new SplittableRandom(7);
        long referrals = 0;
        for (int child = 0; child < CHILDREN; child++) {
            double age = 16 + (random.nextDouble() < 0.25 ? 1 : 0) + random.nextDouble();
            while (age < Profile.OF_AGE) {
                referrals++;
                boolean again = random.nextDouble() < 1 - 1 / mean;
                age += again ? -between / 365.25 * Math.log(1 - random.nextDouble()) : 10;
            }
        }
        double expected =
                repeats(mean, between / 2, between / 2).meanBeforeOfAge(aged(16, 3.0, 1.0));
        assertThat(expected)
                .isCloseTo((double) referrals / CHILDREN, within(4 * 1.5 / Math.sqrt(CHILDREN)));
    }
}
