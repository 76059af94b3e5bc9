package org.secureplaces.scenario.change.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.secureplaces.child.Route;
import org.secureplaces.home.Home;
import org.secureplaces.home.HomeState;
import org.secureplaces.home.Residents;
import org.secureplaces.scenario.Change;
import org.secureplaces.scenario.Scenario;
import org.secureplaces.scenario.change.estate.OpenHome;
import org.secureplaces.scenario.change.estate.ReopenHome;
import org.secureplaces.simulation.Small;

/**
 * What changes of places make of one home: welfare and justice places are told apart, and places
 * become ready as fast as is stated.
 */
class PlacesChangedTest {

    private static final LocalDate MAY = LocalDate.of(2024, 5, 1);

    @Test
    void a_home_is_resized_by_route_and_becomes_ready_month_by_month() {
        Scenario grown = Small.BASE.with(new ResizeHome(Small.BOTH, MAY, 12, 4, 1));
        requirePlaces(grown, Small.BOTH, MAY.minusDays(1), 5, 3);
        requirePlaces(grown, Small.BOTH, MAY, 12, 4);
        assertThat(on(grown, Small.BOTH, MAY.minusDays(1)).ready()).isEqualTo(1);
        assertThat(on(grown, Small.BOTH, MAY).ready()).isEqualTo(0.75);
        assertThat(on(grown, Small.BOTH, MAY.plusMonths(1)).ready()).isEqualTo(1);
    }

    @Test
    void a_home_opens_with_places_by_route_that_become_ready_month_by_month() {
        OpenHome four = Small.opening(MAY);
        OpenHome opening = new OpenHome(four.site(), MAY, new OpenHome.Opening(6, 2, 3, 0));
        requireRamp(Small.BASE.with(opening), "Gorse", MAY);
        assertThat(on(Small.BASE.with(opening), "Gorse", MAY.minusDays(1)).isOpen()).isFalse();
    }

    @Test
    void a_home_reopens_with_places_by_route_that_become_ready_month_by_month() {
        LocalDate reopens = LocalDate.of(2024, 10, 1);
        Scenario closed = Small.BASE.with(Small.closing(Small.BOTH, Residents.MOVE));
        Scenario again = closed.with(new ReopenHome(Small.BOTH, reopens, 6, 2, 3));
        requireRamp(again, Small.BOTH, reopens);
    }

    /** Six and two places, a quarter of them ready in the first of three months. */
    private static void requireRamp(Scenario scenario, String home, LocalDate first) {
        for (int month = 0; month < 6; month++) {
            requirePlaces(scenario, home, first.plusMonths(month), 6, 2);
            assertThat(on(scenario, home, first.plusMonths(month)).ready())
                    .isEqualTo(Math.min(1, (month + 1) / 4.0));
        }
    }

    @Test
    void places_are_added_to_the_route_that_is_stated_or_taken_from_it() {
        requireAdded(Route.WELFARE, 3, 8, 3);
        requireAdded(Route.WELFARE, -2, 3, 3);
        requireAdded(Route.JUSTICE, 3, 5, 6);
        requireAdded(Route.JUSTICE, -2, 5, 1);
    }

    private static void requireAdded(Route route, int by, int welfare, int justice) {
        Scenario changed = Small.BASE.with(new AddPlaces(Small.BOTH, MAY, route, by));
        requirePlaces(changed, Small.BOTH, MAY.minusDays(1), 5, 3);
        requirePlaces(changed, Small.BOTH, MAY, welfare, justice);
    }

    @Test
    void places_are_converted_from_the_stated_route_from_the_stated_day_on() {
        Change there = new ConvertPlaces(Small.BOTH, MAY, 2, Route.WELFARE, Route.JUSTICE);
        requirePlaces(Small.BASE.with(there), Small.BOTH, MAY.minusDays(1), 5, 3);
        requirePlaces(Small.BASE.with(there), Small.BOTH, MAY, 3, 5);
        Change back = new ConvertPlaces(Small.BOTH, MAY, 2, Route.JUSTICE, Route.WELFARE);
        requirePlaces(Small.BASE.with(there).with(back), Small.BOTH, MAY, 5, 3);
    }

    @Test
    void of_two_restrictions_the_stricter_holds_in_either_order() {
        Change strict = new RestrictHome(Small.BOTH, MAY, Optional.of(MAY.plusDays(9)), 2);
        Change mild = new RestrictHome(Small.BOTH, MAY.minusDays(9), Optional.empty(), 4);
        for (Scenario both :
                new Scenario[] {
                    Small.BASE.with(strict).with(mild), Small.BASE.with(mild).with(strict)
                }) {
            assertThat(on(both, Small.BOTH, MAY.minusDays(9)).availableCap()).isEqualTo(4);
            assertThat(on(both, Small.BOTH, MAY.plusDays(9)).availableCap()).isEqualTo(2);
            assertThat(on(both, Small.BOTH, MAY.plusDays(10)).availableCap()).isEqualTo(4);
        }
    }

    private static void requirePlaces(
            Scenario scenario, String home, LocalDate day, int welfare, int justice) {
        HomeState state = on(scenario, home, day);
        assertThat(state.approved(Route.WELFARE)).as("welfare on %s", day).isEqualTo(welfare);
        assertThat(state.approved(Route.JUSTICE)).as("justice on %s", day).isEqualTo(justice);
    }

    private static HomeState on(Scenario scenario, String home, LocalDate day) {
        Home found = scenario.capacity().estate().find(home).orElseThrow();
        return found.on(day);
    }
}
