package org.secureplaces.simulation.estate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.secureplaces.child.Sex;
import org.secureplaces.home.Admits;
import org.secureplaces.home.Home;
import org.secureplaces.simulation.Small;
import org.secureplaces.simulation.Textbook;

/** Homes wait for the birthdays of those children only for whom they will be registered. */
class RegisterTest {

    private final Register homes =
            new Register(
                    List.of(
                            home(new Admits(List.of(Sex.GIRL), 13, 15)),
                            home(new Admits(List.of(Sex.BOY), 10, 17))),
                    Small.BASE.demand().geography());

    @Test
    void a_child_is_waited_for_until_the_birthday_from_which_the_home_is_registered() {
        assertThat(homes.yearsToRegistration(0, Sex.GIRL, 12.25)).isEqualTo(0.75);
        assertThat(homes.yearsToRegistration(0, Sex.GIRL, 13)).isZero();
        assertThat(homes.yearsToRegistration(0, Sex.GIRL, 15.75)).isNegative();
        assertThat(homes.yearsToRegistration(1, Sex.BOY, 9.5)).isEqualTo(0.5);
    }

    @Test
    void nobody_waits_for_a_child_of_the_other_sex_or_one_who_is_too_old() {
        assertThat(homes.yearsToRegistration(0, Sex.BOY, 12.25)).isInfinite();
        assertThat(homes.yearsToRegistration(0, Sex.GIRL, 16)).isInfinite();
        assertThat(homes.yearsToRegistration(1, Sex.GIRL, 14)).isInfinite();
    }

    private static Home home(Admits admits) {
        Home all = Textbook.home(1, 5, 0);
        return new Home(
                all.name(),
                all.region(),
                all.location(),
                admits,
                all.acceptanceOdds(),
                all.size(),
                all.timeline());
    }
}
