package org.secureplaces.app.cli.command.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.secureplaces.support.Shell;

class SolveAcceptanceCommandTest {

    @TempDir private Path folder = Path.of("");

    @BeforeEach
    void write_files() throws IOException {
        Shell.writeScenarios(folder);
    }

    @Test
    void the_lines_that_are_printed_stand_in_the_folder_too() throws IOException {
        Path six = folder.resolve("six.yaml");
        Files.writeString(six, "name: Six years\nextends: small.yaml\nyears: 6\n");
        Path out = folder.resolve("out");
        Shell shell =
                Shell.run("solve-acceptance", six, "--check", "--replications=1", "--out", out);
        assertThat(shell.code()).as(shell.err()).isZero();
        assertThat(shell.out()).contains("intercept: -").contains("girl: ");
        assertThat(out.resolve("acceptance.yaml")).hasContent(shell.out());
        assertThat(Shell.names(out)).containsExactly("acceptance.yaml", "manifest.json");
    }

    @Test
    void too_few_referrals_are_said_to_be_too_few_and_nothing_is_written() {
        Path out = folder.resolve("out");
        Shell shell =
                Shell.run(
                        "solve-acceptance",
                        folder.resolve("small.yaml"),
                        "--replications=1",
                        "--out",
                        out);
        assertThat(shell.err()).startsWith("--replications of 1 give too few referrals");
        assertThat(shell.code()).isEqualTo(2);
        assertThat(out).doesNotExist();
    }

    @Test
    void where_no_national_unit_asks_there_is_nothing_to_solve() throws IOException {
        Path phone = folder.resolve("phone.yaml");
        Files.writeString(
                phone, "name: P\nextends: small.yaml\nplacement: {arrangement: phone_round}\n");
        Shell shell = Shell.run("solve-acceptance", phone, "--check");
        assertThat(shell.err()).startsWith("phone.yaml:1:1: only the national unit's acceptance");
        assertThat(shell.code()).isEqualTo(2);
    }
}
