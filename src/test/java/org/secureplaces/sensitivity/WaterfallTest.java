package org.secureplaces.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.secureplaces.child.Route;
import org.secureplaces.engine.random.Mrg32k3a;
import org.secureplaces.engine.random.Streams;
import org.secureplaces.evidence.Figure;
import org.secureplaces.scenario.Scenario;
import org.secureplaces.scenario.change.places.AddPlaces;
import org.secureplaces.simulation.Seeds;
import org.secureplaces.simulation.Textbook;

class WaterfallTest {

    private static final Scenario FROM =
            Textbook.queue(100, Textbook.exponential(100), Textbook.waiting(0), 10, 30);
    private static final LocalDate DAY = FROM.horizon().forecastFrom();
    private static final AddPlaces FIVE = new AddPlaces("Home 1", DAY, Route.WELFARE, 5);
    private static final AddPlaces THREE = new AddPlaces("Home 2", DAY, Route.WELFARE, 3);

    /** The parts of Shapley's values add up to the value of all drivers less that of none. */
    @Seeds
    void the_parts_add_up_to_the_whole_change(long seed) {
        Mrg32k3a stream = new Streams(seed, 0).stream(1, 0);
        double[] values = new double[16];
        stream.nextArrayOfDouble(values, 0, 16);
        double sum = 0;
        for (double part : waterfall(4).parts(values)) {
            sum += part;
        }
        assertThat(sum).isCloseTo(values[15] - values[0], within(1e-12));
    }

    /**
     * The glove game of Shapley and Shubik: one holds a left glove, two a right one, a pair is
     * worth 1; their values are 2/3, 1/6 and 1/6.
     */
    @Test
    void a_part_that_depends_on_others_is_that_of_Shapley() {
        double[] parts = waterfall(3).parts(new double[] {0, 0, 0, 1, 0, 1, 0, 1});
        assertThat(parts).containsExactly(new double[] {2 / 3.0, 1 / 6.0, 1 / 6.0}, within(1e-12));
    }

    @Test
    void the_drivers_are_the_figures_and_changes_that_differ() {
        Scenario to =
                FROM.map(
                                figure ->
                                        figure.key().equals("per_year")
                                                ? Figure.fixed("per_year", 120)
                                                : figure)
                        .with(FIVE)
                        .with(THREE);
        List<Driver> drivers = Driver.between(FROM, to);
        assertThat(drivers)
                .extracting(Driver::name)
                .containsExactly("per_year", FIVE.inWords(), THREE.inWords());
        List<Scenario> sets = new Waterfall(drivers).scenarios(FROM);
        assertThat(sets).hasSize(8);
        assertThat(sets.get(0).named(FROM.name())).isEqualTo(FROM);
        assertThat(sets.get(7).named(to.name())).isEqualTo(to);
        assertThat(sets.get(2).changes()).containsExactly(FIVE);
    }

    @Test
    void scenarios_that_differ_in_something_else_are_refused() {
        Scenario longer = FROM.with(FROM.horizon().forYears(3));
        assertThatThrownBy(() -> Driver.between(FROM, FROM))
                .hasMessageContaining("nothing of that kind differs");
        assertThatThrownBy(() -> Driver.between(FROM, longer.with(FIVE)))
                .hasMessageContaining("something else differs too");
        assertThatThrownBy(() -> waterfall(7)).hasMessageContaining("at most 6 drivers, had 7");
    }

    private static Waterfall waterfall(int drivers) {
        return new Waterfall(
                Collections.nCopies(drivers, new Driver("nothing", scenario -> scenario)));
    }
}
