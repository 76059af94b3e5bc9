package org.secureplaces.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.secureplaces.child.Basis;
import org.secureplaces.child.Known;
import org.secureplaces.child.Need;
import org.secureplaces.child.Profile;
import org.secureplaces.child.Region;
import org.secureplaces.child.Sex;
import org.secureplaces.engine.random.Mix;
import org.secureplaces.evidence.Figure;
import org.secureplaces.simulation.Seeds;
import org.secureplaces.simulation.Small;

class CompositionTest {

    private static final int CHILDREN = 100_000;

    @Test
    void shares_must_fit_their_kind() {
        List<Double> nine = Collections.nCopies(9, 1.0);
        List<Double> ten = Collections.nCopies(10, 1.0);
        assertThatThrownBy(() -> of(nine, List.of(1.0)))
                .hasMessageStartingWith("shares of regions must be 10 numbers");
        assertThatThrownBy(() -> of(Collections.nCopies(10, 0.0), List.of(1.0)))
                .hasMessageContaining("that are not all 0");
        assertThatThrownBy(() -> of(ten, List.of(1.0, -0.5)))
                .hasMessage("shares of ages must not be negative, one was -0.5");
        assertThatThrownBy(() -> of(ten, List.of())).hasMessageContaining("shares of ages");
    }

    /** Who a child is follows from its key, whatever is asked first and whatever is never asked. */
    @Seeds
    void the_order_of_asking_changes_nobody(long seed) {
        Profiles profiles = new Profiles(Basis.REMAND, Small.children(0.4), Small.geography());
        for (long number = 0; number < 20; number++) {
            long key = Mix.mix(seed, number);
            Profile asked = profiles.of(key);
            assertThat(asked.isSurelyBelow(30, 10 * 365.25)).isTrue();
            Profile copied = asked.with(Basis.DTO).olderBy(100).with(Need.EARLIER_SECURE_STAY);
            assertThat(asked.home()).isEqualTo(profiles.of(key).home());
            assertThat(asked.needs()).isEqualTo(profiles.of(key).needs());
            assertThat(asked.age()).isEqualTo(profiles.of(key).age());
            assertThat(asked.isSurelyBelow(30, 0)).isFalse();
            assertThat(asked).isEqualTo(profiles.of(key)).hasSameHashCodeAs(profiles.of(key));
            assertThat(copied)
                    .isEqualTo(
                            new Known(
                                            asked.sex(),
                                            asked.age() + 100 / 365.25,
                                            asked.needs().with(Need.EARLIER_SECURE_STAY),
                                            asked.home())
                                    .as(Basis.DTO, asked.region()));
        }
    }

    @Test
    void nobody_is_said_to_be_below_an_age_who_may_not_be() {
        Profiles profiles = new Profiles(Basis.WELFARE, Small.children(0.4), Small.geography());
        for (long number = 0; number < 5000; number++) {
            long key = Mix.mix(3, number);
            double years = 10 + number % 12;
            double later = number % 900;
            boolean surely = profiles.of(key).isSurelyBelow(years, later);
            assertThat(!surely || profiles.of(key).ageAfter(later) < years).isTrue();
        }
    }

    /** Tolerances are four standard deviations of a share of 100,000 children. */
    @Test
    void children_have_the_stated_mix() {
        Profiles profiles = new Profiles(Basis.WELFARE, Small.children(0.4), Small.geography());
        List<Profile> children = new ArrayList<>();
        for (long number = 0; number < CHILDREN; number++) {
            children.add(profiles.of(Mix.mix(1, number)));
        }
        assertShare(children.stream().filter(child -> child.sex() == Sex.GIRL).count(), 0.4);
        assertShare(
                children.stream().filter(child -> child.region() == Region.LONDON).count(),
                3 / 13.5);
        assertShare(children.stream().filter(child -> (int) child.age() == 15).count(), 0.25);
        assertShare(
                children.stream().filter(child -> child.needs().has(Need.EXPLOITATION)).count(),
                0.3);
        assertThat(children).allMatch(child -> child.age() >= 11 && child.age() < 18);
    }

    @Test
    void ages_run_evenly_through_their_year() {
        Profiles profiles = new Profiles(Basis.WELFARE, Small.children(0.4), Small.geography());
        assertThat(profiles.ageAt(1e-9)).isCloseTo(11, within(1e-6));
        assertThat(profiles.ageAt(0.5 / 24)).isCloseTo(11.5, within(1e-9));
        assertThat(profiles.ageAt(1 - 1e-9)).isCloseTo(18, within(1e-6));
    }

    private static void assertShare(long count, double share) {
        double sd = Math.sqrt(share * (1 - share) / CHILDREN);
        assertThat(count / (double) CHILDREN).isCloseTo(share, within(4 * sd));
    }

    private static Composition of(List<Double> regions, List<Double> ages) {
        return new Composition(regions, Figure.fixed("girls", 0.5), 12, ages, List.of());
    }
}
