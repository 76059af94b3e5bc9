package org.secureplaces.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.secureplaces.child.Region;
import org.secureplaces.child.Route;
import org.secureplaces.home.Home;
import org.secureplaces.scenario.Scenario;
import org.secureplaces.simulation.Textbook;

/** Two homes of 10 and 30 welfare places. */
class ScaledEstateTest {

    private static final Scenario BASE =
            Textbook.queue(100, Textbook.exponential(100), Textbook.waiting(0), 10, 30);
    private static final LocalDate LAST = BASE.horizon().end().minusDays(1);

    @Test
    void places_are_added_in_proportion_and_whole() {
        ScaledEstate growth = ScaledEstate.everywhere(BASE, Route.WELFARE);
        assertThat(growth.places()).isEqualTo(40);
        assertThat(places(growth.to(48))).containsExactly(12, 36);
        assertThat(places(growth.to(42))).containsExactly(11, 31);
        assertThat(places(growth.to(4))).containsExactly(1, 3);
        assertThat(places(growth.to(0))).containsExactly(0, 0);
    }

    @Test
    void as_many_places_as_there_are_change_nothing() {
        Scenario same = ScaledEstate.everywhere(BASE, Route.WELFARE).to(40);
        assertThat(same.named(BASE.name())).isEqualTo(BASE);
    }

    @Test
    void places_are_added_at_the_home_that_is_named() {
        assertThat(places(ScaledEstate.at(BASE, Route.WELFARE, "Home 1").to(45)))
                .containsExactly(15, 30);
    }

    @Test
    void a_region_without_a_home_has_a_new_one() {
        String region = Region.values()[5].label();
        Scenario grown = ScaledEstate.at(BASE, Route.WELFARE, region).to(45);
        Home opened = grown.homes().get(2);
        assertThat(opened.region().label()).isEqualTo(region);
        assertThat(places(grown)).containsExactly(10, 30, 5);
    }

    @Test
    void where_the_run_starts_empty_places_are_there_from_its_first_day() {
        assertThat(ScaledEstate.everywhere(BASE, Route.WELFARE).from())
                .isEqualTo(BASE.horizon().start());
    }

    @Test
    void a_place_that_does_not_exist_is_refused() {
        assertThatThrownBy(() -> ScaledEstate.at(BASE, Route.WELFARE, "Home 3"))
                .hasMessageContaining(
                        "no home or region is called 'Home 3'; expected one of Home 1");
        assertThatThrownBy(() -> ScaledEstate.everywhere(BASE, Route.JUSTICE))
                .hasMessageContaining("no home has justice places through the whole forecast");
    }

    private static int[] places(Scenario scenario) {
        return scenario.homes().stream()
                .mapToInt(home -> home.on(LAST).approved(Route.WELFARE))
                .toArray();
    }
}
