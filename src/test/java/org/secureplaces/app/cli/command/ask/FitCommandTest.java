package org.secureplaces.app.cli.command.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.secureplaces.support.Shell;

/** The command fit, on the synthetic records that come with the program and on small files. */
class FitCommandTest {

    private static final Path SHIPPED = Path.of("scenarios", "data", "synthetic-records.csv");
    private static final String HEADING =
            "referral,referred,withdrawn,admitted,discharged,route,basis,region,sex,age,needs,"
                    + "considered,accepted,outcome,ending,home";

    @TempDir private static Path shared = Path.of("");

    @TempDir private Path folder = Path.of("");

    private static Path results = Path.of("");
    private static Shell fitted = new Shell(1, "", "");

    @BeforeAll
    static void fit_the_shipped_records() {
        results = shared.resolve("results");
        fitted = Shell.run("fit", SHIPPED, "--out", results);
    }

    @Test
    void it_writes_its_tables_and_says_what_it_found() throws IOException {
        assertThat(fitted.err()).isEmpty();
        assertThat(fitted.code()).isZero();
        assertThat(fitted.out()).contains("Days of a completed stay, welfare: ");
        assertThat(Shell.names(results))
                .containsExactly(
                        "arrivals.csv",
                        "counts.csv",
                        "covariance.csv",
                        "exits.csv",
                        "fitted.yaml",
                        "manifest.json",
                        "notes.csv",
                        "parameters.csv",
                        "stays.csv");
        assertThat(String.join(",", Shell.table(results.resolve("parameters.csv")).get(0)))
                .isEqualTo("parameter,estimate,low95,high95,standard_error,unit,method,scale");
    }

    /** The records follow a stated truth: 300 referrals a year, 135 days, 0.0115 a day. */
    @Test
    void the_intervals_hold_what_the_shipped_records_were_drawn_from() throws IOException {
        holds("arrivals.welfare_england.per_year", 300 * 1500 / 1620.0);
        holds("stays.welfare.mean_days_uncut", 135);
        holds("stays.welfare.cv", 0.8);
        holds("search.withdrawal_per_day", 0.0115);
        holds("search.consideration.challenging_behaviour", -1.3);
    }

    private static void holds(String parameter, double truth) throws IOException {
        List<String> row =
                Shell.table(results.resolve("parameters.csv")).stream()
                        .filter(line -> line.get(0).equals(parameter))
                        .findFirst()
                        .orElseThrow();
        assertThat(Double.parseDouble(row.get(2))).as(parameter).isLessThan(truth);
        assertThat(Double.parseDouble(row.get(3))).as(parameter).isGreaterThan(truth);
    }

    @Test
    void validate_checks_records_and_scenarios_side_by_side() throws IOException {
        Shell sound = Shell.run("validate", "scenarios/baseline.yaml", SHIPPED);
        assertThat(sound.err()).isEmpty();
        assertThat(sound.code()).isZero();
        assertThat(sound.out())
                .contains(": records of children\n  1,")
                .contains(" rows, observed from 1 April 2020 until 31 March 2023.");
        Path bad = folder.resolve("bad.csv");
        Files.writeString(
                bad, Files.readString(Path.of(SHIPPED.toString())).replace(",girl,", ",gril,"));
        Path worse = Files.writeString(folder.resolve("worse.yaml"), "nane: x\n");
        Shell unsound = Shell.run("validate", bad, worse);
        assertThat(unsound.code()).isEqualTo(2);
        assertThat(unsound.out()).isEmpty();
        assertThat(unsound.err()).contains("bad.csv:").contains("gril").contains("worse.yaml:1:1");
    }

    @Test
    void the_shipped_records_are_those_that_the_command_makes() throws IOException {
        Path again = folder.resolve("again.csv");
        assertThat(Shell.run("fit", "--synthetic", 1500, "--out", again).code()).isZero();
        assertThat(Files.readAllLines(again)).isEqualTo(Files.readAllLines(SHIPPED));
        assertThat(Files.readAllLines(SHIPPED).get(0)).startsWith("# Synthetic records");
    }

    @Test
    void what_was_fitted_is_a_scenario() {
        Shell shell = Shell.run("validate", results.resolve("fitted.yaml"));
        assertThat(shell.err()).isEmpty();
        assertThat(shell.code()).isZero();
        Path forecast = folder.resolve("forecast");
        assertThat(Shell.forecast(forecast, "--years", 1, results.resolve("fitted.yaml")).code())
                .isZero();
    }

    @Test
    void no_row_of_the_records_is_in_the_results() throws IOException {
        List<String> rows = Files.readAllLines(SHIPPED).stream().skip(3).toList();
        for (String name : Shell.names(results)) {
            String text = Files.readString(results.resolve(name));
            for (String row : rows) {
                List<String> cells = List.of(row.split(",", -1));
                assertThat(text.contains(cells.get(0))).as(name + " names a referral").isFalse();
                assertThat(text.contains(String.join(",", cells.subList(1, 5)))).isFalse();
            }
        }
        assertThat(fitted.out()).doesNotContain("S000");
    }

    @Test
    void bad_rows_are_told_with_their_places_and_nothing_is_written() throws IOException {
        Path bad = folder.resolve("bad.csv");
        Files.write(
                bad,
                List.of(
                        HEADING,
                        "A,2022-01-03,,2022-01-01,,welfare,welfare,London,girl,15,,1,1,placed,,Atkinsn"));
        Shell shell = Shell.run("fit", bad, "--out", folder.resolve("out"));
        assertThat(shell.code()).isEqualTo(2);
        assertThat(shell.err().lines().toList())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith(bad + ":2:15: admitted must not be"),
                        line ->
                                assertThat(line)
                                        .contains(":2:71: home", "did you mean 'Atkinson'?"));
        assertThat(Shell.names(folder)).containsExactly("bad.csv");
    }

    @Test
    void semicolons_and_an_end_before_the_beginning_are_told_as_such() throws IOException {
        Path bad = Files.writeString(folder.resolve("bad.csv"), HEADING.replace(',', ';') + "\n");
        assertThat(Shell.run("fit", bad, "--out", folder.resolve("out")).err().lines())
                .containsExactly(
                        bad + ":1:1: must have commas between its columns, had semicolons or tabs");
        Shell shell = Shell.run("fit", bad, "--from", "2022-01-01", "--until", "2021-01-01");
        assertThat(shell.code()).isEqualTo(2);
        assertThat(shell.err()).startsWith("--from must not be after until");
    }

    @Test
    void of_one_row_and_of_stays_all_cut_short_it_says_what_it_could_not_do() throws IOException {
        for (int rows : new int[] {1, 30}) {
            List<String> lines = new java.util.ArrayList<>(List.of(HEADING));
            for (int i = 0; i < rows; i++) {
                lines.add(
                        "A"
                                + i
                                + ",2022-01-03,,2022-01-05,,welfare,welfare,London,girl,15,,1,1,"
                                + "placed,,Atkinson");
            }
            Path data = Files.write(folder.resolve("data.csv"), lines);
            Path out = folder.resolve("out");
            Shell shell = Shell.run("fit", data, "--out", out);
            assertThat(shell.out()).doesNotContain("2022-01-0");
            assertThat(Files.readString(out.resolve("fitted.yaml"))).doesNotContain("2022-01-0");
            assertThat(shell.err()).isEmpty();
            assertThat(shell.code()).isZero();
            assertThat(Files.readString(out.resolve("notes.csv")))
                    .contains("stays.welfare,\"not fitted: fewer than 8 stays ended in discharge")
                    .contains("search.withdrawal_per_day,\"not fitted");
            assertThat(Shell.run("validate", out.resolve("fitted.yaml")).code()).isZero();
        }
    }

    @Test
    void published_counts_are_known_by_their_heading() throws IOException {
        Path data =
                Files.write(
                        folder.resolve("bands.csv"),
                        List.of(
                                "year,geography,placement_type,band,count_or_percent,value",
                                "2016,England and Wales,All,less than 3 months,count,117",
                                "2016,England and Wales,All,less than 3 months,percent,56",
                                "2016,England and Wales,All,3 months or more,count,93"));
        Path out = folder.resolve("out");
        assertThat(Shell.run("fit", data, "--out", out, "--json").out())
                .startsWith("{\"answer\": [\"snapshot.2016.England_and_Wales.All.exponential");
        assertThat(Shell.run("fit", data, "--per-year", 700, "--out", out).code()).isZero();
        assertThat(Files.readString(out.resolve("parameters.csv")))
                .contains("little.mean_days,109");
    }

    @Test
    void a_wrong_band_and_a_missing_file_are_refused() throws IOException {
        Path data =
                Files.write(
                        folder.resolve("bands.csv"),
                        List.of(
                                "year,geography,placement_type,band,count_or_percent,value",
                                "2016,England,All,a while,count,117"));
        Shell shell = Shell.run("fit", data, "--out", folder.resolve("out"));
        assertThat(shell.err()).startsWith(data + ":2:18: band must be such as 'less than 3");
        assertThat(shell.code()).isEqualTo(2);
        Shell missing = Shell.run("fit", folder.resolve("no.csv"), "--out", folder.resolve("out"));
        assertThat(missing.err()).contains(": no such file");
        assertThat(missing.code()).isEqualTo(2);
        assertThat(Shell.run("fit").code()).isEqualTo(2);
        assertThat(Shell.run("fit", "--synthetic", 9).code()).isEqualTo(2);
    }

    @Test
    void a_result_of_fit_cannot_be_run_again_without_its_records() {
        for (String command : List.of("report", "reproduce")) {
            Shell shell = Shell.run(command, results);
            assertThat(shell.code()).isEqualTo(2);
            assertThat(shell.err())
                    .contains("is a result of fit, which keeps no record of a child");
        }
    }
}
