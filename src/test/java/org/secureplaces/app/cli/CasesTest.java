package org.secureplaces.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.secureplaces.support.Shell;

/** Files that were found to be taken for sound and then could not be run, or were misunderstood. */
class CasesTest {

    private static final Path CASES = Path.of("src", "test", "resources", "cases");

    @TempDir private Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    attack/f2-leaving-age.yaml                    | 3:22: stays.welfare.mean_days must be at most 150, the longest mean that children of these ages reach who leave at 15, was up to 151.8
                    attack/f3-mean-stay.yaml                      | 3:30: stays.welfare.mean_days must be at most 987
                    attack/f4-stream-none.yaml                    | 3:18: start.children.remand must be 0 where demand.remand is none, was 28
                    attack/f5-home-admits-nobody.yaml             | 6:7: nobody of basis remand could live in N
                    field/500-children-in-125-places.yaml         | 4:23: 500 children are in welfare places at the start, but homes have 125 of them
                    field/dto-mean-2000.yaml                      | 4:20: stays.dto.mean_days must be at most 1050
                    field/leaving-age-10.yaml                     | 4:16: nobody of basis dto could live in Adel Beck
                    field/no-remand-but-residents.yaml            | 4:11: start.children.remand must be 0 where demand.remand is none, was 28
                    field/other-sentence-age-17.yaml              | 6:13: stays.other_sentence.mean_days must be at most 182
                    field/records-window-2099.csv                 | 1:1: must not be observed until a day to come, was until 2099-03-31
                    field/census-with-footnote/c.yaml             | 8:1: is a footnote below the table: delete it
                    field/census-over-capacity-refused-ok/c.yaml  | 4:67: Atkinson must have approved places for its 50 children, had 8
                    field/census-on-another-day/c.yaml            | 2:6: time_identifier must be the day of the census 29 February, was '31 March'
                    """)
    void what_cannot_be_run_is_refused_where_it_is_stated(String file, String words) {
        Shell shell = Shell.run("validate", CASES.resolve(file));
        assertThat(shell.err()).contains(":" + words);
        assertThat(shell.code()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "attack/small.yaml,Three homes",
        "field/no-welfare-england.yaml,Sets demand.welfare_england to none",
        "field/resize-to-the-number-in-the-file.yaml,Swanwick Lodge has 16 welfare places instead of 10",
        "field/records-trailing-commas.csv,120 rows",
        "field/records-window-right.csv,120 rows",
        "attack/rec90.csv,90 rows"
    })
    void what_can_be_meant_is_understood(String file, String words) {
        Shell shell = Shell.run("validate", CASES.resolve(file));
        assertThat(shell.err()).isEmpty();
        assertThat(shell.out()).contains(words);
        assertThat(shell.code()).isZero();
    }

    @Test
    void a_reversed_window_is_told_once_and_not_with_every_row() throws IOException {
        String text = Files.readString(CASES.resolve("attack/rec90.csv"));
        String reversed =
                text.replaceFirst(
                        "observed from \\S+ until \\S+",
                        "observed from 2023-03-31 until 2020-04-01");
        Path file = Files.writeString(folder.resolve("reversed.csv"), reversed);
        Shell shell = Shell.run("validate", file);
        assertThat(shell.err().lines())
                .containsExactly(
                        file
                                + ":2:1: must be observed until after the first day 2023-03-31, was"
                                + " until 2020-04-01");
        assertThat(shell.code()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"attack/f1-years.yaml", "attack/f6-after-end.yaml"})
    void a_change_after_the_end_of_a_shorter_forecast_is_refused(String file) throws IOException {
        Path out = folder.resolve("out");
        Path base = Path.of("scenarios", "baseline.yaml");
        Shell shell = Shell.forecast(out, base, CASES.resolve(file), "--years", 1);
        assertThat(shell.err())
                .contains(
                        file
                                + ":4:5: changes[1] begins after the end of the forecast: it takes"
                                + " effect on 2028-04-01, the forecast ends before 2027-10-01");
        assertThat(shell.code()).isEqualTo(2);
        assertThat(out).doesNotExist();
    }

    @Test
    void residents_are_from_wales_where_nobody_comes_from_england() {
        Path out = folder.resolve("out");
        Path file = CASES.resolve("field").resolve("no-welfare-england.yaml");
        Shell shell = Shell.forecast(out, file, "--years", 1);
        assertThat(shell.err()).doesNotContain("error");
        assertThat(shell.code()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    close: {home: South, date: 2023-10-01} | resize: {home: South, date: 2023-10-01, welfare: 20, justice: 0}
                    resize: {home: South, date: 2023-10-01, welfare: 20, justice: 0} | resize: {home: South, date: 2023-10-01, welfare: 21, justice: 0}
                    restrict: {home: South, from: 2023-10-01, available: 3} | restrict: {home: South, from: 2023-10-01, available: 4}
                    """)
    void two_changes_that_contradict_each_other_are_refused(String one, String other)
            throws IOException {
        List<String> lines =
                new ArrayList<>(List.of("name: Two", "extends: small.yaml", "changes:"));
        lines.add("  - " + one);
        lines.add("  - " + other);
        Shell.writeScenarios(folder);
        Path file = Files.write(folder.resolve("two.yaml"), lines);
        Shell shell = Shell.run("validate", file);
        assertThat(shell.err()).startsWith(file + ":5:");
        assertThat(shell.err()).containsAnyOf("contradicts changes[1].", "is impossible");
        assertThat(shell.code()).isEqualTo(2);
    }

    @Test
    void a_delay_beyond_the_end_of_the_forecast_is_refused() throws IOException {
        Shell.writeScenarios(folder);
        Path file =
                Files.writeString(
                        folder.resolve("late.yaml"),
                        """
                        name: Late
                        extends: small.yaml
                        changes:
                          - open: {home: New, region: London, date: 2023-12-01, welfare: 9, delay_months: 12}
                        """);
        Shell shell = Shell.run("validate", file);
        assertThat(shell.err()).contains("late.yaml:4:11: changes[1].open begins after the end");
        assertThat(shell.code()).isEqualTo(2);
    }

    @Test
    void the_range_of_a_figure_counts_and_not_only_its_value() throws IOException {
        Path file =
                Files.writeString(
                        folder.resolve("range.yaml"),
                        """
                        name: Range
                        extends: baseline.yaml
                        stays: {welfare: {mean_days: {value: 300, low: 250, high: 3000, assumed: wide}}}
                        """);
        Shell shell = Shell.run("validate", file);
        assertThat(shell.err()).contains("stays.welfare.mean_days must be at most 987");
        assertThat(shell.code()).isEqualTo(2);
    }
}
