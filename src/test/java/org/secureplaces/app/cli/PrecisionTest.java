package org.secureplaces.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.secureplaces.support.Shell;

class PrecisionTest {

    private final Path folder;
    private final Path small;

    PrecisionTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        this.small = Shell.writeScenarios(folder);
    }

    @Tag("long")
    @Test
    void a_forecast_stops_when_its_precision_is_reached_on_any_number_of_threads()
            throws IOException {
        Path one = folder.resolve("one");
        Shell shell = forecast(one, "--precision", 0.9, "--threads", 1);
        assertThat(shell.code()).isZero();
        assertThat(shell.out()).contains("The precision of 90% is reached with");
        List<List<String>> rows = Shell.table(one.resolve("precision.csv"));
        int replications = Integer.parseInt(rows.get(1).get(3));
        assertThat(Files.readString(one.resolve("manifest.json")))
                .contains("\"--precision\"")
                .contains("\"replications\" : " + replications);
        assertThat(rows.stream().skip(1))
                .allMatch(row -> Double.parseDouble(row.get(7)) <= 0.9)
                .anyMatch(row -> row.get(2).equals("0.975"));
        assertThat(Shell.run("reproduce", one, "--threads", 3).out())
                .contains("every file is equal");
    }

    @Test
    void it_says_so_where_the_precision_is_not_reached() {
        Shell shell = forecast(folder.resolve("out"), "--precision", 0.0001, "--replications", 6);
        assertThat(shell.code()).isZero();
        assertThat(shell.out().replaceAll("\\s+", " "))
                .contains("The precision of 0.01% is not reached within 6 futures, of at most 6")
                .contains("there are too few futures for that end of its band");
    }

    /** The controlled mean lies within the joint error of both, and is known no worse. */
    @Tag("long")
    @Test
    void means_with_a_control_variate_stand_beside_the_plain_ones() throws IOException {
        Path out = folder.resolve("out");
        assertThat(forecast(out, "--control", "--replications", 60).code()).isZero();
        List<List<String>> rows = Shell.table(out.resolve("variance.csv"));
        assertThat(rows.stream().map(row -> row.get(1)))
                .contains(
                        "unplaced",
                        "children_without_place",
                        "waiting",
                        "need_uncapped",
                        "children_accommodated");
        for (List<String> row : rows.subList(1, rows.size())) {
            double mean = Double.parseDouble(row.get(3));
            double error = Double.parseDouble(row.get(5)) - mean;
            assertThat(Math.abs(Double.parseDouble(row.get(6)) - mean)).isLessThan(2 * error);
        }
        double ratio =
                rows.stream()
                        .filter(row -> row.get(1).equals("need_uncapped"))
                        .filter(row -> row.get(2).equals("route=welfare"))
                        .mapToDouble(row -> Double.parseDouble(row.get(9)))
                        .findFirst()
                        .orElseThrow();
        assertThat(ratio).isGreaterThan(1);
        assertThat(Shell.run("reproduce", out).out()).contains("every file is equal");
    }

    @Test
    void a_precision_that_is_none_is_refused() throws IOException {
        Shell shell = forecast(folder.resolve("out"), "--precision", 5);
        assertThat(shell.err())
                .startsWith("--precision must be a part above 0 and below 1, was 5.0");
        assertThat(shell.code()).isEqualTo(2);
        assertThat(Shell.names(folder)).doesNotContain("out");
    }

    private Shell forecast(Path out, Object... more) {
        List<Object> words = new java.util.ArrayList<>(List.of("forecast", small, "--out", out));
        words.addAll(List.of(more));
        return Shell.run(words.toArray());
    }
}
