package org.secureplaces.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.secureplaces.child.Location;
import org.secureplaces.child.Region;

class EstateTest {

    private static final LocalDate COUNT = LocalDate.of(2023, 3, 31);
    private static final Estate ESTATE =
            new Estate(List.of(home("Ash", 10, 5), home("Birch", 7, 0), home("Cedar", 0, 9)));

    @Test
    void homes_scaled_to_a_count_keep_their_proportions_and_sum_to_it() {
        Estate scaled = ESTATE.withWelfare(21).withJustice(7);
        assertThat(scaled.homes())
                .extracting(home -> home.states().get(0).welfare())
                .containsExactly(12, 9, 0);
        assertThat(scaled.homes())
                .extracting(home -> home.states().get(0).justice())
                .containsExactly(3, 0, 4);
    }

    @Test
    void a_kind_of_place_that_no_home_has_cannot_be_scaled_up() {
        Estate welfareOnly = new Estate(List.of(home("Ash", 3, 0)));
        assertThat(
                        welfareOnly
                                .withWelfare(5)
                                .withJustice(4)
                                .homes()
                                .get(0)
                                .states()
                                .get(0)
                                .justice())
                .isZero();
    }

    @Test
    void days_of_change_are_those_of_all_homes_once_and_in_order() {
        LocalDate late = LocalDate.of(2025, 1, 1);
        LocalDate early = LocalDate.of(2024, 1, 1);
        Estate changed =
                ESTATE.with("Ash", home -> home.restricted(late, Optional.empty(), 1))
                        .with("Birch", home -> home.restricted(early, Optional.of(late), 1));
        assertThat(changed.daysOfChange()).containsExactly(COUNT, early, late);
    }

    @Test
    void names_are_known_and_unique() {
        assertThatThrownBy(() -> ESTATE.with("Elm", home -> home))
                .hasMessage("no home is called 'Elm'");
        assertThatThrownBy(() -> ESTATE.with(home("Ash", 1, 1)))
                .hasMessage("a home called 'Ash' exists already");
        assertThatThrownBy(() -> new Estate(List.of(home("Ash", 1, 1), home("Ash", 2, 2))))
                .hasMessage("two homes have the same name");
    }

    private static Home home(String name, int welfare, int justice) {
        return new Home(
                name,
                Region.LONDON,
                Location.at(51.5, 0),
                Admits.ALL,
                1,
                FirstSize.known(welfare),
                Timeline.of(HomeState.open(COUNT, welfare, justice)));
    }
}
