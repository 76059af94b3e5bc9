package org.secureplaces.app.cli.option;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.secureplaces.app.cli.Failures;
import org.secureplaces.app.cli.Secureplaces;
import org.secureplaces.support.Shell;
import picocli.CommandLine;

/** How commands are called, and what they say when called wrongly. */
class UsageTest {

    @TempDir private Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    --json                                      | Unknown option: '--json'
                    forcast a.yaml                              | Unmatched arguments from index 0: 'forcast', 'a.yaml'
                    forecast                                    | Missing required parameter: 'SCENARIO'
                    forecast a.yaml --replicas 7                | Unknown option: '--replicas'
                    forecast a.yaml --replications 1            | --replications must be between 2 and 1000000, was 1
                    forecast a.yaml --replications many         | Invalid value for option '--replications': must be a whole number, was 'many'
                    forecast a.yaml --threads 0                 | --threads must be between 1 and 1024, was 0
                    forecast a.yaml --years 0                   | --years must be between 1 and 100, was 0
                    forecast a.yaml --seed 1.5                  | Invalid value for option '--seed': must be a whole number, was '1.5'
                    forecast a.yaml --out                       | Missing required parameter for option '--out' (DIR)
                    closures a.yaml b.yaml --on 2027-04-01      | Unmatched argument at index 2: 'b.yaml'
                    closures a.yaml --on soon                   | Invalid value for option '--on': must be a date such as 2027-04-01, was 'soon'
                    library --replications 1                    | --replications must be between 2 and 1000000, was 1
                    library --out results.csv                   | --out must be a folder or end in library.csv, was results.csv
                    library a b                                 | Unmatched argument at index 2: 'b'
                    checks --replications 0                     | --replications must be between 2 and 1000000, was 0
                    suppress                                    | Missing required parameter: 'TABLE.csv'
                    validate                                    | Missing required parameter: 'FILE'
                    report                                      | Missing required parameter: 'RESULTS'
                    reproduce                                   | Missing required parameter: 'RESULTS'
                    serve --port 99999                          | --port must be between 0 and 65535, was 99999
                    serve --port lab                            | Invalid value for option '--port': must be a whole number, was 'lab'
                    """)
    void wrong_usage_ends_with_exit_code_2(String command, String complaint) {
        Shell shell = Shell.run((Object[]) command.split(" "));
        assertThat(shell.err()).startsWith(complaint);
        assertThat(shell.out()).isEmpty();
        assertThat(shell.code()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "forecast",
                "closures",
                "library",
                "checks",
                "places",
                "sensitivity",
                "calibrate",
                "backtest",
                "score",
                "fit",
                "suppress",
                "validate",
                "report",
                "reproduce"
            })
    void every_command_explains_itself(String command) {
        Shell shell = Shell.run((Object[]) (command + " --help").strip().split(" "));
        assertThat(shell.out()).contains("Usage: secureplaces").contains("--help");
        assertThat(shell.err()).isEmpty();
        assertThat(shell.code()).isZero();
    }

    @Test
    void the_version_is_told() {
        assertThat(Shell.run("--version").out()).startsWith("secureplaces ");
    }

    @Test
    void sound_files_are_listed_with_their_changes() throws IOException {
        Shell.writeScenarios(folder);
        Path closed = folder.resolve("closed.yaml");
        Shell shell = Shell.run("validate", folder.resolve("small.yaml"), closed);
        assertThat(shell.out().lines().filter(line -> !line.startsWith("  Sets ")))
                .containsExactly(
                        folder.resolve("small.yaml") + ": Three homes",
                        closed + ": South closes",
                        "  South closes on 1 October 2023 (notice 1 May 2023, last admission 1 July 2023); its"
                                + " children are moved to other homes as places that accept them are found.");
        assertThat(shell.code()).isZero();
        var json = new ObjectMapper().readTree(Shell.run("validate", closed, "--json").out());
        assertThat(json.at("/0/name").asText()).isEqualTo("South closes");
        assertThat(json.at("/0/changes")).hasSize(1);
    }

    @Test
    void all_mistakes_of_all_files_come_at_once_and_nothing_is_written() throws IOException {
        Shell.writeScenarios(folder);
        Path bad = folder.resolve("bad.yaml");
        Path worse = folder.resolve("worse.yaml");
        Files.writeString(bad, "name: Bad\nextends: small.yaml\nyears: ten\nseason: dry\n");
        Files.writeString(worse, "name: [\n");
        for (String command : new String[] {"validate", "forecast"}) {
            Shell shell = Shell.run(command, bad, worse, folder.resolve("none.yaml"));
            assertThat(shell.err().lines())
                    .satisfiesExactly(
                            line ->
                                    assertThat(line)
                                            .isEqualTo(
                                                    bad
                                                            + ":3:8: years must be a whole number, was 'ten'"),
                            line -> assertThat(line).startsWith(bad + ":4:1: unknown key 'season'"),
                            line ->
                                    assertThat(line)
                                            .isEqualTo(
                                                    folder.resolve("none.yaml") + ": no such file"),
                            line -> assertThat(line).startsWith(worse + ":2:1: is not valid YAML"));
            assertThat(shell.out()).isEmpty();
            assertThat(shell.code()).isEqualTo(2);
        }
        assertThat(Shell.names(folder)).doesNotContain("results");
    }

    @Test
    void two_scenarios_with_the_same_name_cannot_be_told_apart() throws IOException {
        Shell.writeScenarios(folder);
        Path small = folder.resolve("small.yaml");
        Path copy = Files.writeString(folder.resolve("copy.yaml"), Shell.SMALL);
        Shell shell = Shell.run("forecast", small, copy, "--out", folder.resolve("out"));
        assertThat(shell.err().strip())
                .isEqualTo(
                        copy
                                + ":1:1: name must differ between scenarios that are compared, was 'Three homes' twice");
        assertThat(shell.code()).isEqualTo(2);
        assertThat(Shell.run("validate", small, copy).code()).isZero();
    }

    @Test
    void scenarios_with_different_dates_cannot_be_compared() throws IOException {
        Shell.writeScenarios(folder);
        Path small = folder.resolve("small.yaml");
        Path longer =
                Files.writeString(
                        folder.resolve("longer.yaml"),
                        "name: Two years\nextends: small.yaml\nyears: 2\n");
        Shell shell = Shell.run("forecast", small, longer, "--out", folder.resolve("out"));
        assertThat(shell.err().strip())
                .isEqualTo(
                        longer.getFileName()
                                + ":3:8: years must be 1 as in 'Three homes', since scenarios that are compared"
                                + " cover the same time, was 2");
        assertThat(shell.code()).isEqualTo(2);
        assertThat(Shell.names(folder)).doesNotContain("out");
    }

    @Test
    void our_own_fault_is_one_line_and_a_log_file() throws IOException {
        StringWriter err = new StringWriter();
        CommandLine commandLine = new CommandLine(new Secureplaces());
        commandLine.setErr(new PrintWriter(err));
        Exception fault = new IllegalStateException("a child was lost");
        int code =
                new Failures()
                        .handleExecutionException(
                                fault, commandLine, commandLine.parseArgs("--version"));
        assertThat(code).isEqualTo(1);
        assertThat(err.toString().lines())
                .singleElement()
                .asString()
                .startsWith("secureplaces: an error of the program: a child was lost (details in ");
        Path log = Path.of(err.toString().replaceFirst("(?s).*\\(details in (.*)\\).*", "$1"));
        assertThat(log).content().contains("IllegalStateException", "UsageTest");
        Files.delete(log);
    }
}
