package org.secureplaces.app.cli.command.keep;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.secureplaces.support.Shell;

class ValidateCommandTest {

    @TempDir private Path folder = Path.of("");

    @Test
    void what_a_scenario_states_otherwise_than_its_base_is_said() throws IOException {
        Shell.writeScenarios(folder);
        Path middle = folder.resolve("middle.yaml");
        Files.writeString(
                middle,
                """
                name: Middle
                extends: baseline.yaml
                estate: {effective: {value: 0.7, low: 0.6, high: 0.9, assumed: a guess}}
                years: 3
                """);
        Path own = folder.resolve("own.yaml");
        Files.writeString(
                own,
                """
                name: Own
                extends: middle.yaml
                years: 4
                known_events: []
                demand: {remand: {per_year: 90}}
                stays: {leaving_age: none}
                changes: [{close: {home: Atkinson, date: 2027-04-01}}]
                """);
        Shell shell = Shell.run("validate", own);
        assertThat(shell.err()).isEmpty();
        assertThat(shell.out().lines().map(String::strip))
                .filteredOn(line -> line.startsWith("Sets"))
                .containsExactlyInAnyOrder(
                        "Sets estate.effective to 0.7 (0.6 to 0.9).",
                        "Sets years to 4.",
                        "Sets known_events to a list of 0.",
                        "Sets demand.remand.per_year to 90.",
                        "Sets stays.leaving_age to none.");
        assertThat(Shell.run("validate", own, "--json").out())
                .contains("\"settings\": [", "\"Sets years to 4.\"");
    }

    @Test
    void who_wrote_a_file_is_said_and_not_inherited() throws IOException {
        Path first = folder.resolve("first.yaml");
        Files.writeString(
                first, "schema: 1\nname: First\nauthor: A. Councillor\nextends: baseline.yaml\n");
        Path second = folder.resolve("second.yaml");
        Files.writeString(second, "name: Second\nextends: first.yaml\n");
        assertThat(Shell.run("validate", first).out()).contains("  Written by A. Councillor.");
        Shell shell = Shell.run("validate", second);
        assertThat(shell.code()).isZero();
        assertThat(shell.out()).doesNotContain("Councillor");
        Files.writeString(second, "name: Second\nextends: first.yaml\nauthor: " + "x".repeat(201));
        assertThat(Shell.run("validate", second).err())
                .isEqualTo(
                        second
                                + ":3:9: author must have at most 200 characters, has 201"
                                + System.lineSeparator());
    }

    @Test
    void a_file_of_a_later_form_is_refused() throws IOException {
        Path own = folder.resolve("own.yaml");
        Files.writeString(own, "name: Own\nextends: baseline.yaml\nschema: 2\n");
        Shell shell = Shell.run("validate", own);
        assertThat(shell.code()).isEqualTo(2);
        assertThat(shell.err())
                .startsWith(own + ":3:9: schema must be a whole number from 0 to 1, was 2");
    }

    /** The baseline has Lansdowne open since 2024. */
    @Test
    void a_home_that_is_open_does_not_reopen() throws IOException {
        Path own = folder.resolve("own.yaml");
        Files.writeString(
                own,
                """
                name: Own
                extends: baseline.yaml
                changes:
                  - close: {home: Atkinson, date: 2027-04-01}
                  - reopen: {home: Atkinson, date: 2028-04-01, places: 9}
                  - reopen: {home: Lansdowne, date: 2027-09-01, places: 5, ramp_up_months: 0}
                  - close: {home: Aycliffe, date: 2029-04-01, last_admission: 2028-12-31}
                  - reopen: {home: Aycliffe, date: 2029-02-01, places: 7, ramp_up_months: 0}
                """);
        assertThat(Shell.run("validate", own).out())
                .contains(
                        "Atkinson reopens on 1 April 2028 with 9 welfare places",
                        "Lansdowne is open already; from 1 September 2027 on it has 5 welfare places",
                        "Aycliffe does not admit before it closes on 1 April 2029; from 1 February"
                                + " 2029 until then it has 5 welfare places and 2 justice places");
    }

    @Test
    void a_scenario_that_extends_nothing_sets_nothing() {
        assertThat(Shell.run("validate", "scenarios/baseline.yaml").out()).doesNotContain("Sets ");
    }
}
