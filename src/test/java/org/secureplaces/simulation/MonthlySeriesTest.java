package org.secureplaces.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.secureplaces.engine.random.Streams;
import org.secureplaces.evidence.Figure;
import org.secureplaces.home.Closure;
import org.secureplaces.home.Residents;
import org.secureplaces.measure.Detail;
import org.secureplaces.measure.Layout;
import org.secureplaces.measure.Ledger;
import org.secureplaces.measure.Measure;
import org.secureplaces.measure.Measured;
import org.secureplaces.measure.MonthlySeries.Level;
import org.secureplaces.scenario.Scenario;
import org.secureplaces.scenario.change.estate.CloseHome;
import org.secureplaces.scenario.change.places.ResizeHome;

/** Of which groups levels are told at month ends, and what is told of a home that has closed. */
class MonthlySeriesTest {

    private static final Layout LAYOUT = Layout.of(List.of(Small.BASE), Detail.FULL);

    private static List<String> groups(Level level) {
        return LAYOUT.monthly().stream()
                .filter(series -> series.level() == level)
                .map(series -> series.group().name())
                .toList();
    }

    @Test
    void places_are_told_of_all_of_each_route_and_of_each_home() {
        Stream<String> homes = Small.BASE.homes().stream().map(home -> "home=" + home.name());
        List<String> expected =
                Stream.concat(Stream.of("all", "route=welfare", "route=justice"), homes).toList();
        for (Level level :
                List.of(Level.PLACES_APPROVED, Level.PLACES_AVAILABLE, Level.PLACES_EFFECTIVE)) {
            assertThat(groups(level)).containsExactlyInAnyOrderElementsOf(expected);
        }
        assertThat(groups(Level.DECLARED_FREE)).containsExactly("all");
        assertThat(groups(Level.SPENT_PER_DAY)).isEmpty();
    }

    /** By one trait each: two at once leave too few children to read month by month. */
    @Test
    void children_are_told_by_one_trait_and_those_accommodated_by_home_too() {
        List<String> needing = groups(Level.NEED_UNCAPPED);
        assertThat(needing)
                .contains("all", "route=welfare", "route=justice", "sex=girl", "basis=dto")
                .contains("region=London", "nation=England", "need=high")
                .noneMatch(name -> name.contains(";") || name.startsWith("home"));
        List<String> homes =
                Small.BASE.homes().stream().map(home -> "home=" + home.name()).toList();
        List<String> accommodated = new ArrayList<>(needing);
        accommodated.addAll(homes);
        assertThat(groups(Level.CHILDREN_ACCOMMODATED))
                .containsExactlyInAnyOrderElementsOf(accommodated);
        assertThat(groups(Level.WAITING))
                .containsExactlyInAnyOrderElementsOf(
                        needing.stream()
                                .filter(name -> !name.startsWith("basis="))
                                .filter(name -> !name.equals("route=justice"))
                                .toList());
    }

    /** Shares of places come in steps that do not add up to a whole number without rounding. */
    private static final Scenario CLOSED =
            Small.BASE
                    .map(
                            figure ->
                                    figure.key().equals("available")
                                            ? Figure.fixed("available", 0.87)
                                            : figure)
                    .with(new ResizeHome(Small.GIRLS, LocalDate.of(2023, 6, 1), 7, 4, 5))
                    .with(closing(Small.GIRLS, LocalDate.of(2024, 3, 1)));

    private static CloseHome closing(String home, LocalDate closes) {
        LocalDate told = closes.minusMonths(2);
        return new CloseHome(home, new Closure(told, told, closes, Residents.MOVE, 0));
    }

    @Test
    void a_home_that_has_closed_has_no_part_of_a_place_and_no_occupancy() {
        Model model = new Model(CLOSED);
        Layout layout = Layout.of(List.of(CLOSED), Detail.FULL);
        Ledger ledger = new Ledger(layout, CLOSED);
        Replication.run(model, new Streams(7919, 0), ledger);
        Measured measured = ledger.measured();
        String home = "home=" + Small.GIRLS;
        assertThat(measured.value(layout.index(Measure.PLACES_AVAILABLE, home, "2023-24")))
                .isPositive();
        assertThat(measured.value(layout.index(Measure.PLACES_AVAILABLE, home, "2024-25")))
                .isZero();
        assertThat(measured.value(layout.index(Measure.OCCUPANCY_AVAILABLE, home, "2024-25")))
                .isNaN();
        int series =
                layout.monthly().stream()
                        .map(one -> one.level() + one.group().name())
                        .toList()
                        .indexOf(Level.PLACES_AVAILABLE + home);
        List<LocalDate> ends = layout.periods().monthEnds();
        for (int month = 12; month < ends.size(); month++) {
            assertThat(measured.month(series, month, ends.size())).isZero();
        }
    }
}
