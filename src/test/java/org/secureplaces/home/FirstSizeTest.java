package org.secureplaces.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.secureplaces.child.Location;
import org.secureplaces.child.Region;
import org.secureplaces.child.Route;
import org.secureplaces.evidence.Figure;
import org.secureplaces.evidence.FigureOrigin;

class FirstSizeTest {

    private static final LocalDate COUNT = LocalDate.of(2023, 3, 31);
    private static final LocalDate DAY = LocalDate.of(2027, 4, 1);
    private static final String KEY = "estate.homes.Ash.welfare";
    private static final Figure SIX_TO_TEN =
            new Figure(
                    KEY,
                    6,
                    Figure.Range.ofWholeNumbers(6, 10),
                    "",
                    new FigureOrigin.Assumed("for a test"));
    private static final Home ASH = home(new FirstSize(SIX_TO_TEN, "2022", ""));

    @Test
    void a_draw_is_a_whole_number_of_the_range_and_half_of_the_draws_are_not_above_the_value() {
        Set<Double> drawn = new TreeSet<>();
        double sum = 0;
        for (int number = 0; number < 10_000; number++) {
            double value = SIX_TO_TEN.drawn((number + 0.5) / 10_000).value();
            drawn.add(value);
            sum += value;
        }
        assertThat(drawn).containsExactly(6.0, 7.0, 8.0, 9.0, 10.0);
        // half at 6, half evenly spread from 6 to 10: the mean is 6 + 4/4, whole or not
        assertThat(sum / 10_000).isCloseTo(7, within(1e-9));
        assertThat(SIX_TO_TEN.drawn(0.5 + 0.5 * 0.625).value()).isEqualTo(9); // 8.5
    }

    @Test
    void all_that_follows_from_the_size_is_larger_by_as_much() {
        Home changed =
                ASH.withPlacesBy(DAY, Optional.empty(), 2, -2)
                        .restricted(DAY.plusYears(1), Optional.of(DAY.plusYears(2)), 3);
        Home drawn = changed.map(known(9));
        assertThat(drawn.on(COUNT).approved(Route.WELFARE)).isEqualTo(9);
        assertThat(drawn.on(DAY).approved(Route.WELFARE)).isEqualTo(11);
        assertThat(drawn.on(DAY).approved(Route.JUSTICE)).isEqualTo(2);
        assertThat(drawn.on(DAY.plusYears(1)).availableCap()).isEqualTo(3);
        assertThat(drawn.states()).extracting(HomeState::from).isEqualTo(froms(changed));
        assertThat(drawn.map(figure -> figure)).isEqualTo(drawn);
    }

    @Test
    void places_that_a_change_states_are_exactly_those() {
        Home resized = ASH.resized(DAY, 7, 4, 0).map(known(10));
        assertThat(resized.on(DAY.minusDays(1)).approved(Route.WELFARE)).isEqualTo(10);
        assertThat(resized.on(DAY).approved(Route.WELFARE)).isEqualTo(7);
        Closure closure = new Closure(COUNT, DAY.minusDays(9), DAY, Residents.MOVE, 0);
        Home rebuilt = ASH.closing(closure).reopening(DAY.plusYears(1), 12, 0, 3).map(known(10));
        assertThat(rebuilt.on(DAY).isOpen()).isFalse();
        assertThat(rebuilt.on(DAY.plusYears(1)).approved(Route.WELFARE)).isEqualTo(12);
        assertThat(rebuilt.on(DAY.plusYears(1)).ready()).isEqualTo(0.25);
    }

    /** Whoever states only other justice places says nothing of the welfare places. */
    @Test
    void other_justice_places_leave_a_drawn_size_as_it_is() {
        Home resized = ASH.resized(DAY, 6, 3, 0).map(known(10));
        assertThat(resized.on(DAY).approved(Route.JUSTICE)).isEqualTo(3);
        assertThat(resized.on(DAY).approved(Route.WELFARE)).isEqualTo(10);
    }

    /** 10 places, 4 of them justice, of 20 are ready at once; drawn 4 larger, 14 of 20. */
    @Test
    void places_that_are_there_already_need_not_become_ready() {
        Home grown = ASH.resized(DAY, 16, 4, 3);
        assertThat(grown.on(DAY).ready()).isCloseTo(0.5 + 0.5 / 4, within(1e-12));
        Home drawn = grown.map(known(10));
        for (int month = 0; month < 4; month++) {
            assertThat(drawn.on(DAY.plusMonths(month)).ready())
                    .isCloseTo(0.7 + 0.3 * (month + 1) / 4, within(1e-12));
        }
        assertThat(grown.map(known(6))).isEqualTo(grown.map(known(6)).map(figure -> figure));
        assertThat(grown.map(known(6)).states()).isEqualTo(grown.states());
    }

    @Test
    void the_number_that_stands_there_already_changes_nothing_in_any_draw() {
        assertThat(ASH.resized(DAY, 6, 4, 12)).isEqualTo(ASH);
        assertThat(ASH.reopening(DAY, 6, 4, 6)).isEqualTo(ASH);
        Home lending = ASH.withPlacesBy(DAY, Optional.of(DAY.plusYears(1)), 2, -2);
        assertThat(lending.resized(DAY.minusYears(1), 6, 4, 0)).isNotEqualTo(lending);
    }

    @Test
    void a_size_that_is_scaled_to_a_known_total_is_known() {
        Estate scaled = new Estate(List.of(ASH)).withWelfare(6);
        assertThat(scaled.homes().get(0).size().welfare().isUncertain()).isFalse();
        assertThat(scaled.homes().get(0).size().asOf()).isEqualTo("2022");
        assertThat(scaled.homes().get(0).size().note()).isEmpty();
        assertThat(new Estate(List.of(ASH)).withWelfare(9).homes().get(0).size().note())
                .isEqualTo("scaled to a national total");
        Estate justice = new Estate(List.of(ASH)).withJustice(3);
        assertThat(justice.homes().get(0).size().welfare()).isEqualTo(SIX_TO_TEN);
    }

    @Test
    void a_home_whose_size_is_known_is_untouched_by_any_draw() {
        Home known = home(FirstSize.known(6));
        assertThat(known.map(figure -> figure)).isSameAs(known);
        FirstSize counted = CountedHome.open(ASH, DAY, 8, 4).size();
        assertThat(counted.welfare().isUncertain()).isFalse();
        assertThat(counted.places()).isEqualTo(8);
        assertThat(counted.asOf()).isEqualTo("2027-04-01");
    }

    @Test
    void at_its_smallest_a_home_has_the_low_end_of_its_range() {
        Figure fourToTen =
                new Figure(
                        KEY,
                        6,
                        Figure.Range.ofWholeNumbers(4, 10),
                        "",
                        new FigureOrigin.Assumed("for a test"));
        Home smaller = home(new FirstSize(fourToTen, "", ""));
        assertThat(FirstSize.atFewest(smaller).on(DAY).welfare()).isEqualTo(4);
        assertThat(FirstSize.atFewest(smaller.map(known(9))).on(DAY).welfare()).isEqualTo(9);
    }

    private static UnaryOperator<Figure> known(int places) {
        return figure -> figure.key().equals(KEY) ? figure.at(places) : figure;
    }

    private static List<LocalDate> froms(Home home) {
        return home.states().stream().map(HomeState::from).toList();
    }

    private static Home home(FirstSize size) {
        return new Home(
                "Ash",
                Region.LONDON,
                Location.at(51.5, 0),
                Admits.ALL,
                1,
                size,
                Timeline.of(HomeState.open(COUNT, 6, 4)));
    }
}
