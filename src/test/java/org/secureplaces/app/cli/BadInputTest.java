package org.secureplaces.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.secureplaces.support.Shell;

/** What every command does with files that it cannot use: exit code 2, and nothing is written. */
class BadInputTest {

    private static final String BAD =
            """
            name: Bad
            extends: small.yaml
            yeers: 3
            changes:
              - close: {home: Suoth, date: 2023-02-30}
              - restrict: {home: West, from: 2023-06-01, available: 1000}
            """;

    @TempDir private Path folder = Path.of("");

    private Path small = Path.of("");
    private Path bad = Path.of("");

    @BeforeEach
    void write_scenarios() throws IOException {
        small = Shell.writeScenarios(folder);
        bad = Files.writeString(folder.resolve("bad.yaml"), BAD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "validate %bad",
                "validate --json %bad",
                "forecast --out %out %bad",
                "forecast --out %out %small %bad",
                "forecast --json --out %out %bad",
                "closures --on 2023-10-01 --out %out %bad",
                "closures --pairs --on 2023-10-01 --out %out %bad",
                "solve-acceptance %bad"
            })
    void every_command_tells_all_mistakes_and_writes_nothing(String command) throws IOException {
        String words =
                command.replace("%bad", bad.toString())
                        .replace("%small", small.toString())
                        .replace("%out", folder.resolve("out").toString());
        Shell shell = Shell.run((Object[]) words.split(" "));
        assertThat(shell.err().lines())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith(bad + ":3:1: unknown key 'yeers', did"),
                        line -> assertThat(line).startsWith(bad + ":5:19: changes[1].close.home"),
                        line -> assertThat(line).startsWith(bad + ":5:32: changes[1].close.date"),
                        line -> assertThat(line).startsWith(bad + ":6:57: changes[2].restrict"));
        assertThat(shell.out()).isEmpty();
        assertThat(shell.code()).isEqualTo(2);
        assertThat(Shell.names(folder))
                .containsExactly("bad.yaml", "closed.yaml", "later.yaml", "small.yaml");
    }

    @Test
    void an_earlier_result_is_left_as_it_was() throws IOException {
        Path out = folder.resolve("out");
        Shell.forecast(out, small);
        var before = Shell.files(out);
        assertThat(Shell.forecast(out, bad).code()).isEqualTo(2);
        assertThat(Shell.files(out)).isEqualTo(before);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void a_folder_in_which_nothing_can_be_made_is_refused() {
        Path out = Path.of("/proc/secureplaces/out");
        assumeTrue(Files.isDirectory(Path.of("/proc")));
        Shell shell = Shell.forecast(out, small);
        assertThat(shell.err().strip())
                .startsWith("secureplaces: " + out + ": cannot be written: ");
        assertThat(shell.out()).isEmpty();
        assertThat(shell.code()).isEqualTo(4);
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void a_folder_without_permission_is_refused() throws IOException {
        Path closed = Files.createDirectory(folder.resolve("locked"));
        assertThat(closed.toFile().setWritable(false)).isTrue();
        assumeTrue(!Files.isWritable(closed), "the superuser may write anywhere");
        Shell shell = Shell.forecast(closed.resolve("out"), small);
        assertThat(shell.err().strip())
                .startsWith(
                        "secureplaces: "
                                + closed.resolve("out")
                                + ": cannot be written: permission is denied for ")
                .endsWith("; name a folder of yours with --out DIR");
        assertThat(shell.code()).isEqualTo(4);
        assertThat(Shell.names(closed)).isEqualTo(List.of());
    }
}
