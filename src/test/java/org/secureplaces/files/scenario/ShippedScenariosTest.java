package org.secureplaces.files.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.secureplaces.files.Problems;
import org.secureplaces.files.evidence.Register;
import org.secureplaces.scenario.Change;
import org.secureplaces.scenario.Scenario;

/** The scenarios that come with the program, and the one that its contract shows. */
class ShippedScenariosTest {

    private static final Path FOLDER = Path.of("scenarios");
    private static final ScenarioReader READER = new ScenarioReader(Register.shipped());

    static final String OF_THE_CONTRACT =
            """
            name: Close Atkinson in April 2027
            extends: baseline.yaml        # which says data_cut_off: 2023-03-31, known_until, forecast_from: 2026-10-01, years: 10
            changes:
              - close: {home: Atkinson, notice: 2026-10-01, last_admission: 2026-12-31, date: 2027-04-01, residents: transfer}   # stay | transfer | move
              - reopen: {home: Lansdowne, date: 2027-09-01, places: 7, ramp_up_months: 6}
              - open: {home: Pan-London, region: London, date: 2028-09-01, welfare: 24, ramp_up_months: 12, delay_months: 0}
              - convert: {home: Vinney Green, date: 2027-04-01, places: 6, from_route: justice, to_route: welfare}
              - restrict: {home: Clare Lodge, from: 2027-01-01, until: 2027-06-30, available: 5}
              - scale_demand: {route: welfare, factor: 1.10, from: 2027-01-01}
              - capacity_building: {homes: [Aldine House], from: 2027-01-01, high_need_odds_ratio: 1.5}
            """;

    @ParameterizedTest
    @MethodSource("shipped")
    void every_scenario_is_sound(Path file) {
        read(file);
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void every_scenario_begins_with_a_comment_that_says_what_it_is_for(Path file)
            throws IOException {
        String text = Files.readString(file);
        assertThat(text).startsWith("# ");
        if (!file.endsWith("baseline.yaml")) {
            assertThat(text.lines().takeWhile(line -> line.startsWith("#")))
                    .anyMatch(line -> line.contains("?"));
        }
    }

    @Test
    void scenarios_have_names_of_their_own_so_that_all_can_be_compared() throws IOException {
        assertThat(shipped().map(file -> read(file).scenario().name())).doesNotHaveDuplicates();
    }

    @Test
    void a_file_builds_on_the_changes_of_the_one_it_extends() {
        ScenarioFile both = read(FOLDER.resolve("close-atkinson-and-clare-lodge.yaml"));
        assertThat(both.scenario().changes().stream().map(Change::inWords))
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("Atkinson closes on 1 April 2027"),
                        second ->
                                assertThat(second)
                                        .startsWith("Clare Lodge closes on 1 April 2027"));
    }

    @Test
    void the_example_of_the_contract_is_sound_in_any_folder(@TempDir Path folder)
            throws IOException {
        Path file = folder.resolve("mine.yaml");
        Files.writeString(file, OF_THE_CONTRACT);
        assertThat(read(file).scenario().changes()).hasSize(7);
    }

    /** Readers must not take a closure that nobody plans for news. */
    @ParameterizedTest
    @MethodSource("shipped")
    void a_scenario_that_closes_a_home_says_that_it_is_an_example(Path file) {
        Scenario scenario = read(file).scenario();
        String said = scenario.title().description();
        String changes =
                String.join(
                        " ",
                        scenario.changes().stream()
                                .map(change -> change.inWords(scenario))
                                .toList());
        if (changes.contains(" closes on ")) {
            assertThat(said).startsWith("An example: ");
        }
        assertThat(said.contains("funded in the Budget of March 2024 (CYP2024)"))
                .isEqualTo(changes.contains("Atkinson closes on "));
        assertThat(said.contains("nobody has proposed to close Atkinson"))
                .isEqualTo(scenario.name().startsWith("Close Atkinson "));
    }

    @Test
    void a_closure_of_the_users_own_is_not_called_an_example(@TempDir Path folder)
            throws IOException {
        Path file = Files.writeString(folder.resolve("mine.yaml"), OF_THE_CONTRACT);
        assertThat(read(file).scenario().title().description()).doesNotContain("example");
    }

    private static ScenarioFile read(Path file) {
        Problems problems = new Problems();
        var read = READER.read(file, problems);
        assertThat(problems.all()).isEmpty();
        return read.orElseThrow();
    }

    static Stream<Path> shipped() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            List<Path> all =
                    files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
            assertThat(all).hasSizeGreaterThan(30);
            return all.stream();
        }
    }
}
