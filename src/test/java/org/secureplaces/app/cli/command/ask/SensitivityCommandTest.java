package org.secureplaces.app.cli.command.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.secureplaces.support.Shell;

class SensitivityCommandTest {

    private static final String TWO_INPUTS = "estate.effective,placement.withdrawal_per_day";

    private static final String BOTH =
            """
            name: South closes, more are referred
            extends: small.yaml
            changes:
              - close: {home: South, date: 2023-10-01, notice: 2023-05-01}
              - scale_demand: {route: welfare, factor: 1.2, from: 2023-05-01}
            """;

    @TempDir private Path folder = Path.of("");

    private Path small = Path.of("");

    @BeforeEach
    void write_scenarios() throws IOException {
        small = Shell.writeScenarios(folder);
        Files.writeString(folder.resolve("both.yaml"), BOTH);
    }

    @Test
    void a_screening_orders_the_inputs_that_are_named() throws IOException {
        Path out = folder.resolve("out");
        Shell shell = sensitivity(out, "morris", "--inputs", TWO_INPUTS, "--size", "3");
        assertThat(shell.code()).isZero();
        List<List<String>> rows = Shell.table(out.resolve("sensitivity.csv"));
        assertThat(rows.get(0))
                .containsExactly(
                        "method", "measure", "input", "index", "estimate", "low95", "high95");
        assertThat(rows.stream().skip(1).map(row -> row.get(2)).distinct())
                .containsExactly("estate.effective", "placement.withdrawal_per_day");
        assertThat(shell.out()).contains("Share of welfare referrals placed depends most on");
        assertThat(Files.readString(out.resolve("report.html")))
                .contains("2 futures and is their mean");
    }

    @Test
    void sobol_indices_are_those_of_the_inputs_that_matter_most() throws IOException {
        Path one = folder.resolve("one");
        Path two = folder.resolve("two");
        Shell shell =
                sensitivity(one, "sobol", "--inputs", TWO_INPUTS, "--size", "4", "--most", "1");
        assertThat(shell.code()).isZero();
        List<List<String>> rows = Shell.table(one.resolve("sensitivity.csv"));
        assertThat(rows.stream().skip(1).map(row -> row.get(2)).distinct()).hasSize(1);
        assertThat(rows.stream().map(row -> row.get(3))).contains("first", "total");
        sensitivity(
                two,
                "sobol",
                "--inputs",
                TWO_INPUTS,
                "--size",
                "4",
                "--most",
                "1",
                "--threads",
                "1");
        assertThat(Shell.files(one)).isEqualTo(Shell.files(two));
        assertThat(Shell.run("reproduce", one).out()).contains("every file is equal");
        assertThat(Shell.run("report", one).out()).isEqualTo(shell.out());
    }

    @Test
    void a_waterfall_goes_from_one_scenario_to_the_other() throws IOException {
        Path out = folder.resolve("out");
        Shell shell = waterfall(out, small, folder.resolve("both.yaml"));
        assertThat(shell.code()).isZero();
        List<List<String>> rows =
                Shell.table(out.resolve("waterfall.csv")).stream()
                        .filter(row -> row.get(0).equals("unplaced"))
                        .toList();
        assertThat(rows).hasSize(4);
        assertThat(rows.get(0).get(1)).isEqualTo("from");
        assertThat(rows.get(3).get(1)).isEqualTo("to");
        double sum =
                rows.stream().limit(3).mapToDouble(row -> Double.parseDouble(row.get(2))).sum();
        // six significant digits are written
        assertThat(sum).isCloseTo(Double.parseDouble(rows.get(3).get(2)), within(0.01));
        assertThat(shell.out()).contains("over the whole forecast: from");
        assertThat(Shell.run("reproduce", out).out()).contains("every file is equal");
        assertThat(Shell.run("report", out).out()).isEqualTo(shell.out());
    }

    @Test
    void what_cannot_be_asked_is_refused_and_nothing_is_written() throws IOException {
        refused(
                "--inputs must name figures that have a range in "
                        + small.getFileName()
                        + ", was 'estate.efective', did you mean 'estate.effective'?",
                "morris",
                "--inputs",
                "estate.efective");
        refused("--size must be a power of 2 for Sobol indices, was 100", "sobol", "--size", "100");
        refused("--size must be between 2 and", "morris", "--size", "1");
        refused("--most must be between 1 and 500, was 0", "sobol", "--most", "0");
        refused("--method waterfall takes two scenarios, was given 1", "waterfall");
        refused("Invalid value for option '--method'", "guess");
        Shell same = waterfall(folder.resolve("none"), folder.resolve("both.yaml"), small);
        assertThat(same.err())
                .startsWith(
                        small.getFileName()
                                + ":1:1: cannot be explained: the second scenario must be the first");
        assertThat(same.code()).isEqualTo(2);
        assertThat(Shell.names(folder)).doesNotContain("none");
    }

    private void refused(String problem, String method, String... more) throws IOException {
        Shell shell = sensitivity(folder.resolve("none"), method, more);
        assertThat(shell.err()).startsWith(problem);
        assertThat(shell.code()).isEqualTo(2);
        assertThat(Shell.names(folder)).doesNotContain("none");
    }

    private Shell sensitivity(Path out, String method, String... more) {
        List<Object> words = new ArrayList<>(List.of("sensitivity", small, "--method", method));
        words.addAll(List.of("--out", out));
        words.addAll(List.of(more));
        return Shell.run(words.toArray());
    }

    private static Shell waterfall(Path out, Path from, Path to) {
        return Shell.run(
                "sensitivity",
                from,
                to,
                "--method",
                "waterfall",
                "--replications",
                4,
                "--out",
                out);
    }
}
