package org.secureplaces.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.secureplaces.child.Route;
import org.secureplaces.evidence.Figure;
import org.secureplaces.happening.Happening;
import org.secureplaces.placement.Arrangement;
import org.secureplaces.placement.direct.DirectedAllocation;
import org.secureplaces.placement.direct.DirectedAllocation.Direction;
import org.secureplaces.placement.direct.DirectedAllocation.Priority;
import org.secureplaces.placement.succession.Succession;
import org.secureplaces.scenario.Scenario;
import org.secureplaces.scenario.change.programme.CapacityBuilding;

/** Places left empty for caution that an arrangement frees, and from which day on. */
class PlacesOfArrangementsTest {

    /** Of 25 welfare places 10 are effective; all others are empty for caution. */
    private static final Scenario CAUTIOUS =
            Small.BASE.map(
                    with("effective", 0.4)
                                    .andThen(with("effective_if_others_in_welfare", 0.4))
                                    .andThen(with("available", 1))
                                    .andThen(with("caution_share", 1))
                                    .andThen(with("national_year_sd", 0))
                                    .andThen(with("home_quarter_sd", 0))
                            ::apply);

    private static final Arrangement FREEING_ALL = freeing(1);

    @Test
    void a_national_body_fills_the_stated_share_of_places_left_for_caution() {
        assertThat(effective(CAUTIOUS.with(freeing(0)), Small.COUNT)).isEqualTo(10);
        assertThat(effective(CAUTIOUS.with(freeing(0.6)), Small.COUNT)).isEqualTo(19);
        assertThat(effective(CAUTIOUS.with(FREEING_ALL), Small.COUNT)).isEqualTo(25);
    }

    /** The homes free 0.4 of 15 places, the body half of the other nine: 10 + 6 + 4.5. */
    @Test
    void it_frees_a_share_of_what_trained_homes_left() {
        Scenario trained =
                CAUTIOUS.with(
                        new CapacityBuilding(Small.programme(Small.COUNT.plusDays(1)), 1, 0.4));
        assertThat(effective(trained, Small.COUNT)).isEqualTo(16);
        assertThat(effective(trained.with(freeing(0.5)), Small.COUNT)).isIn(20, 21);
    }

    @Test
    void it_frees_them_from_the_day_on_which_it_begins_until_it_ends() {
        Scenario begins = CAUTIOUS.with(succession(Arrangements.UNIT, FREEING_ALL));
        assertThat(effective(begins, Arrangements.CHANGE.minusDays(1))).isEqualTo(10);
        assertThat(effective(begins, Arrangements.CHANGE)).isEqualTo(25);
        Scenario ends = CAUTIOUS.with(succession(FREEING_ALL, Arrangements.UNIT));
        assertThat(effective(ends, Arrangements.CHANGE.minusDays(1))).isEqualTo(25);
        assertThat(effective(ends, Arrangements.CHANGE)).isEqualTo(10);
    }

    @Test
    void a_body_that_frees_places_changes_no_justice_place() {
        assertThat(effective(CAUTIOUS.with(FREEING_ALL), Small.COUNT, Route.JUSTICE))
                .isEqualTo(effective(CAUTIOUS, Small.COUNT, Route.JUSTICE));
    }

    private static int effective(Scenario scenario, LocalDate date) {
        return effective(scenario, date, Route.WELFARE);
    }

    /** Effective places of all homes as they were last told by the end of a day. */
    private static int effective(Scenario scenario, LocalDate date, Route route) {
        Model model = new Model(scenario);
        double day = Math.max(0, model.dates().dayOf(date));
        int[] now = new int[scenario.homes().size()];
        Small.only(Happening.PlacesSet.class, Small.happenings(model, 7919)).stream()
                .filter(set -> set.day() <= day && set.route() == route)
                .forEach(set -> now[set.home()] = set.effective());
        return Arrays.stream(now).sum();
    }

    private static Arrangement succession(Arrangement before, Arrangement after) {
        return new Succession(before, after, Arrangements.CHANGE);
    }

    private static Arrangement freeing(double share) {
        return new DirectedAllocation(
                Arrangements.UNIT,
                new Direction(
                        Priority.BY_NEED,
                        Figure.fixed("stated_cause", 0),
                        Figure.fixed("days_to_allocate", 0),
                        Figure.fixed("frees_caution", share)));
    }

    private static UnaryOperator<Figure> with(String key, double value) {
        return figure -> figure.key().equals(key) ? Figure.fixed(key, value) : figure;
    }
}
