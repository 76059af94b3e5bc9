package org.secureplaces.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.secureplaces.support.Shell;

/** A scenario that names the one it is compared with. */
class CompareWithTest {

    private static final int AGAINST = 1;
    private static final int GROUP = 3;
    private static final int PERIOD = 4;
    private static final int MEAN = 5;

    @TempDir private Path folder = Path.of("");
    private Path out = Path.of("");

    @BeforeEach
    void files() throws IOException {
        Shell.writeScenarios(folder);
        Files.writeString(folder.resolve("late.yaml"), Shell.LATER + "compare_with: closed.yaml\n");
        out = folder.resolve("out");
    }

    @Test
    void a_scenario_is_compared_with_the_one_that_its_file_names() throws IOException {
        Shell shell = forecast("small.yaml", "closed.yaml", "late.yaml");
        assertThat(shell.code()).as(shell.err()).isZero();
        assertThat(shell.err()).doesNotContain("Added");
        assertThat(against())
                .isEqualTo(
                        Map.of(
                                "South closes", "Three homes",
                                "South closes later", "South closes"));
    }

    @Test
    void the_one_that_is_named_is_added_where_the_command_does_not_name_it() throws IOException {
        Shell shell = forecast("small.yaml", "late.yaml");
        assertThat(shell.err())
                .contains(
                        "Added: \u201cSouth closes\u201d ("
                                + folder.resolve("closed.yaml")
                                + "), with which \u201cSouth closes later\u201d is compared.");
        assertThat(against())
                .isEqualTo(
                        Map.of(
                                "South closes", "Three homes",
                                "South closes later", "South closes"));
        assertThat(Shell.run("reproduce", out).code()).isZero();
    }

    @Test
    void a_forecast_of_one_scenario_compares_it_with_the_one_that_it_names() throws IOException {
        assertThat(forecast("late.yaml").code()).isZero();
        assertThat(against()).isEqualTo(Map.of("South closes later", "South closes"));
    }

    @Test
    void the_first_scenario_is_the_base_whatever_it_names() throws IOException {
        Shell shell = forecast("late.yaml", "small.yaml");
        assertThat(shell.err())
                .contains(
                        "\u201cSouth closes later\u201d comes first and is the base of this forecast; it is not"
                                + " compared with closed.yaml.");
        assertThat(against()).isEqualTo(Map.of("Three homes", "South closes later"));
    }

    /**
     * On the same random numbers later less closed is (later less open) less (closed less open).
     */
    @Test
    void differences_from_two_bases_add_up() throws IOException {
        forecast("small.yaml", "closed.yaml", "late.yaml");
        double closed = mean("South closes");
        double lateThanClosed = mean("South closes later");
        Shell.forecast(out, folder.resolve("small.yaml"), folder.resolve("later.yaml"));
        assertThat(mean("South closes later"))
                .isCloseTo(closed + lateThanClosed, Offset.offset(1e-6));
    }

    @Test
    void unlike_dates_are_refused_where_they_stand_all_at_once() throws IOException {
        Files.writeString(
                folder.resolve("other.yaml"),
                "name: Other\nextends: small.yaml\ncompare_with: closed.yaml\n"
                        + "known_until: 2023-04-30\nforecast_from: 2023-05-01\nyears: 2\n");
        Shell shell = forecast("small.yaml", "other.yaml");
        String since = ", since scenarios that are compared cover the same time, was ";
        assertThat(shell.err().lines().filter(line -> line.startsWith("other.yaml")))
                .containsExactly(
                        "other.yaml"
                                + ":4:14: known_until must be 2023-03-31 as in 'Three homes'"
                                + since
                                + "2023-04-30",
                        "other.yaml"
                                + ":5:16: forecast_from must be 2023-04-01 as in 'Three homes'"
                                + since
                                + "2023-05-01",
                        "other.yaml" + ":6:8: years must be 1 as in 'Three homes'" + since + "2");
        assertThat(shell.code()).isEqualTo(2);
        assertThat(Shell.names(folder)).doesNotContain("out");
    }

    @Test
    void a_base_that_cannot_be_read_is_refused_with_its_own_mistakes() throws IOException {
        Files.writeString(folder.resolve("closed.yaml"), Shell.CLOSED + "yeers: 2\n");
        Shell shell = forecast("small.yaml", "late.yaml");
        assertThat(shell.err())
                .contains(folder.resolve("closed.yaml") + ":5:1: unknown key 'yeers'");
        assertThat(shell.code()).isEqualTo(2);
        assertThat(Shell.names(folder)).doesNotContain("out");
    }

    private Shell forecast(String... files) {
        return Shell.forecast(out, List.of(files).stream().map(folder::resolve).toArray());
    }

    private Map<String, String> against() throws IOException {
        return rows().stream()
                .collect(
                        Collectors.toMap(
                                row -> row.get(0),
                                row -> row.get(AGAINST),
                                (one, other) -> one.equals(other) ? one : one + " and " + other));
    }

    private double mean(String scenario) throws IOException {
        return rows().stream()
                .filter(row -> row.get(0).equals(scenario))
                .filter(row -> row.get(2).equals("children_without_place"))
                .filter(row -> row.get(GROUP).equals("route=welfare"))
                .filter(row -> row.get(PERIOD).equals("all"))
                .mapToDouble(row -> Double.parseDouble(row.get(MEAN)))
                .findFirst()
                .orElseThrow();
    }

    private List<List<String>> rows() throws IOException {
        List<List<String>> table = Shell.table(out.resolve("comparison.csv"));
        return table.subList(1, table.size());
    }
}
