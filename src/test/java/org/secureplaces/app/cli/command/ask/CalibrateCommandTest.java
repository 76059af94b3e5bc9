package org.secureplaces.app.cli.command.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.secureplaces.support.Shell;

public class CalibrateCommandTest {

    private static final String PRIOR = "scenarios/checks/prior.yaml";

    @TempDir private Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource({
        "--particles, 5, '--particles must be between 20 and 100000, was 5'",
        "--points, 200, '--points must be between 250 and 1000000, was 200'",
        "--recover, 0, '--recover must be between 1 and 10000, was 0'",
        "--page, README.md, must have a line '<!-- begin calibrate",
        "--checks, nowhere, 'nowhere'"
    })
    void what_cannot_be_is_refused_before_anything_is_simulated(
            String option, String value, String message) throws IOException {
        Path out = folder.resolve("out");
        Shell shell = Shell.run("calibrate", PRIOR, "--out", out, option, value);
        assertThat(shell.err()).contains(message);
        assertThat(shell.code()).isEqualTo(2);
        assertThat(Shell.names(folder)).isEmpty();
    }

    @Test
    void a_scenario_without_a_range_is_refused() throws IOException {
        Shell.writeScenarios(folder);
        Path certain = folder.resolve("certain.yaml");
        Files.writeString(
                certain,
                """
                name: Nothing is uncertain
                extends: small.yaml
                posterior: none
                estate: {effective: 0.7, effective_if_others_in_welfare: 0.7, others_in_contracted: 1}
                stays: {welfare: {mean_days: 130}}
                placement:
                  withdrawal_per_day: 0.01
                  withdrawal_before: []
                  national_unit: {pace_per_day: 2, decline_stands_days: 14, acceptance: {pooled: 0.145}}
                demand: {remand: {per_year: 90}, dto: {per_year: 30}, welfare_england: {repeats: off}}
                """);
        Shell shell = Shell.run("calibrate", certain, "--out", folder.resolve("out"));
        assertThat(shell.err()).contains("certain.yaml:1:1: states no range for any of estate.");
        assertThat(shell.code()).isEqualTo(2);
        assertThat(Shell.names(folder)).doesNotContain("out");
    }

    /** Draws that were found from the published figures would count these twice. */
    @Test
    void what_was_calibrated_already_is_refused() throws IOException {
        Path out = folder.resolve("out");
        Shell shell = Shell.run("calibrate", "scenarios/baseline.yaml", "--out", out);
        assertThat(shell.err())
                .containsPattern("baseline.yaml:\\d+:12: names draws that were calibrated already")
                .contains("posterior: none");
        assertThat(shell.code()).isEqualTo(2);
        assertThat(Shell.names(folder)).isEmpty();
    }

    @Tag("long")
    @Test
    void the_same_bytes_come_of_any_number_of_threads_and_again_from_the_manifest()
            throws IOException {
        Path out = folder.resolve("out");
        Shell shell =
                Shell.run(
                        "calibrate",
                        PRIOR,
                        "--particles",
                        20,
                        "--points",
                        250,
                        "--threads",
                        2,
                        "--out",
                        out);
        assertThat(shell.code()).as(shell.err()).isZero();
        assertThat(Shell.table(out.resolve("posterior.csv"))).hasSize(1 + 20);
        assertThat(Shell.run("reproduce", out, "--threads", 1).out())
                .contains("every file is equal, byte for byte");
    }
}
