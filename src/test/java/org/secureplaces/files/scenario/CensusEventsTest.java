package org.secureplaces.files.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.secureplaces.child.Route;
import org.secureplaces.home.Home;
import org.secureplaces.scenario.Scenario;

/** What becomes of known events before, across and after the day of an official count. */
class CensusEventsTest {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 31);
    private static final LocalDate LATER = LocalDate.of(2025, 3, 31);

    @TempDir private Path folder = Path.of("");

    private CensusFolder files = new CensusFolder(folder);

    @BeforeEach
    void copy_the_release() throws IOException {
        files = CensusFolder.in(folder);
    }

    @Test
    void a_conversion_that_the_count_saw_is_not_done_twice() throws IOException {
        Home without = read("").capacity().estate().find("Barton Moss").orElseThrow();
        Home converted =
                home(
                        "Barton Moss",
                        "convert: {home: Barton Moss, date: 2024-01-01, places: 3, from_route: justice, to_route:"
                                + " welfare}");
        assertThat(
                        converted.on(DAY).approved(Route.WELFARE)
                                + converted.on(DAY).approved(Route.JUSTICE))
                .isEqualTo(27);
        assertThat(converted.states()).hasSameSizeAs(without.states());
    }

    @Test
    void a_change_of_size_after_the_count_comes_on_top_of_it() throws IOException {
        Home resized =
                home(
                        "Kyloe House",
                        "resize: {home: Kyloe House, date: 2024-10-01, welfare: 20, justice: 0}");
        assertThat(resized.on(DAY).welfare()).isEqualTo(15);
        assertThat(resized.on(LATER).welfare()).isEqualTo(20);
    }

    @Test
    void a_restriction_that_ended_before_the_count_leaves_no_trace() throws IOException {
        Home free =
                home(
                        "Clare Lodge",
                        "restrict: {home: Clare Lodge, from: 2023-04-01, until: 2023-12-31, available: 5}");
        assertThat(free.states()).hasSize(1);
    }

    @Test
    void a_restriction_that_goes_on_is_lifted_where_the_count_found_the_places()
            throws IOException {
        Home free =
                home(
                        "Clare Lodge",
                        "restrict: {home: Clare Lodge, from: 2023-04-01, until: 2024-12-31, available: 5}");
        assertThat(free.states()).hasSize(1);
    }

    @Test
    void a_closure_that_was_announced_before_the_count_still_comes() throws IOException {
        Home closing =
                home(
                        "Atkinson",
                        "close: {home: Atkinson, notice: 2024-01-01, last_admission: 2024-03-01, date:"
                                + " 2024-07-01}");
        assertThat(closing.on(DAY).isOpen()).isTrue();
        assertThat(closing.on(DAY).admits()).isFalse();
        assertThat(closing.on(LATER).isOpen()).isFalse();
        assertThat(closing.timeline().closures()).hasSize(1);
    }

    @Test
    void a_home_that_closed_before_the_count_but_has_places_in_it_is_open() throws IOException {
        Home counted = home("Atkinson", "close: {home: Atkinson, date: 2023-12-01}");
        assertThat(counted.on(DAY).isOpen()).isTrue();
        assertThat(counted.timeline().closures()).isEmpty();
    }

    @Test
    void what_happened_to_demand_and_training_before_the_count_stays() throws IOException {
        Scenario scenario =
                read(
                        "known_events:\n"
                                + "  - scale_demand: {route: welfare, factor: 1.2, from: 2023-10-01}\n"
                                + "  - capacity_building: {homes: [Adel Beck], from: 2023-10-01,"
                                + " high_need_odds_ratio: 2}\n");
        assertThat(scenario.demand().arrivals().get(0).scalings()).hasSize(1);
        Home trained = scenario.capacity().estate().find("Adel Beck").orElseThrow();
        assertThat(trained.on(DAY).practice().highNeedOdds()).isEqualTo(2);
    }

    @Test
    void a_home_that_opened_before_the_count_must_be_an_event_to_be_known() throws IOException {
        files.change("homes.csv", "Lansdowne,7,0,0", "New Lodge,7,5,0");
        Home opened =
                home(
                        "New Lodge",
                        "open: {home: New Lodge, region: London, date: 2024-01-01, welfare: 9, ramp_up_months: 12}");
        assertThat(opened.on(DAY).welfare()).isEqualTo(7);
        assertThat(opened.on(DAY).ready()).isEqualTo(1);
    }

    @Test
    void a_rebuilding_that_the_count_found_under_way_still_ends() throws IOException {
        String line = "2024,31 March,Individual home,Lansdowne,7,0,0,0,invented for tests\n";
        files.change("homes.csv", line, "");
        files.change("national.csv", "14,239,204", "13,232,204");
        Home rebuilt =
                home(
                        "Lansdowne",
                        "rebuild: {home: Lansdowne, from: 2023-10-01, until: 2024-12-31, welfare: 14, justice: 0,"
                                + " ramp_up_months: 0}");
        assertThat(rebuilt.on(DAY).isOpen()).isFalse();
        assertThat(rebuilt.on(LATER).approved(Route.WELFARE)).isEqualTo(14);
    }

    @Test
    void a_stop_of_admissions_that_goes_on_at_the_count_still_ends() throws IOException {
        Home stopped =
                home(
                        "Clare Lodge",
                        "stop_admissions: {home: Clare Lodge, from: 2023-10-01, until: 2024-12-31}");
        assertThat(stopped.on(DAY).admits()).isFalse();
        assertThat(stopped.on(LATER).admits()).isTrue();
    }

    @Test
    void a_loan_that_goes_on_at_the_count_is_lent_from_what_it_found() throws IOException {
        Home usual = read("").capacity().estate().find("Barton Moss").orElseThrow();
        Home lent =
                home(
                        "Barton Moss",
                        "lend: {home: Barton Moss, places: 4, from: 2023-10-01, until: 2024-12-31}");
        int justice = usual.on(DAY).approved(Route.JUSTICE);
        assertThat(lent.on(DAY).approved(Route.JUSTICE)).isEqualTo(justice - 4);
        assertThat(lent.on(LATER).approved(Route.JUSTICE)).isEqualTo(justice);
    }

    @Test
    void places_shared_at_the_count_are_shared_until_the_day_stated() throws IOException {
        Home sharing =
                home(
                        "Barton Moss",
                        "share_places: {home: Barton Moss, places: 4, from: 2023-10-01, until: 2024-12-31}");
        assertThat(sharing.on(DAY).shared()).isEqualTo(4);
        assertThat(sharing.on(LATER).shared()).isZero();
    }

    @Test
    void a_programme_that_was_growing_at_the_count_grows_on() throws IOException {
        Home growing =
                home(
                        "Adel Beck",
                        "staffing_recovery: {homes: [Adel Beck], from: 2024-01-01, recovered: 0.8, ramp_up_months: 7}");
        assertThat(growing.on(DAY).practice().recovered()).isCloseTo(0.3, within(1e-12));
        assertThat(growing.on(LATER).practice().recovered()).isEqualTo(0.8);
    }

    private Home home(String name, String event) throws IOException {
        return read("known_events:\n  - " + event + "\n")
                .capacity()
                .estate()
                .find(name)
                .orElseThrow();
    }

    private Scenario read(String events) throws IOException {
        return files.read(CensusFolder.MINE + events).scenario();
    }
}
