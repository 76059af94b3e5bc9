package org.secureplaces.app.cli.command.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.secureplaces.support.Shell;

class ClosuresCommandTest {

    private final Path folder;
    private final Path small;

    ClosuresCommandTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        this.small = Shell.writeScenarios(folder);
    }

    @Test
    void every_home_is_closed_in_turn() throws IOException {
        Path out = folder.resolve("singles");
        Shell shell = closures(out, "--on", "2023-10-01");
        assertThat(shell.err()).contains("simulated 4 of 4");
        assertThat(shell.code()).isZero();
        List<List<String>> ranking = Shell.table(out.resolve("ranking.csv"));
        assertThat(String.join(",", ranking.get(0)))
                .isEqualTo(
                        "home,measure,group,mean_difference,mean_lower95,mean_upper95,low95,high95,rank_low,rank_high,next,share_more_than_next");
        assertThat(ranking.stream().skip(1).map(row -> row.get(0)).distinct())
                .containsExactlyInAnyOrder("North", "South", "West");
        assertThat(ranking.stream().skip(1))
                .allMatch(row -> Integer.parseInt(row.get(8)) <= Integer.parseInt(row.get(9)));
    }

    @Test
    void every_pair_is_closed_with_pairs() throws IOException {
        Path out = folder.resolve("pairs");
        assertThat(closures(out, "--on", "2023-10-01", "--pairs").code()).isZero();
        assertThat(Shell.table(out.resolve("ranking.csv")).stream().skip(1).map(row -> row.get(0)))
                .contains("North + South", "North + West", "South + West")
                .doesNotContain("North");
    }

    /** The large home harms more than the small one in nearly every future. */
    @Test
    void with_a_probability_futures_are_simulated_where_the_order_is_open() throws IOException {
        Path out = folder.resolve("order");
        Shell shell = order(out, 1, "--sure", "0.9", "--ahead", "3");
        assertThat(shell.code()).isZero();
        assertThat(shell.out())
                .contains("All ranks are right at once with a probability of at least 90%");
        List<List<String>> order = Shell.table(out.resolve("order.csv"));
        assertThat(String.join(",", order.get(0)))
                .isEqualTo(
                        "home,futures,mean_difference,mean_lower95,mean_upper95,low95,high95,rank_low,rank_high,open");
        assertThat(order.stream().skip(1).map(row -> row.get(0)))
                .containsExactly("North", "South", "West");
        for (List<String> row : order.subList(1, 4)) {
            int futures = Integer.parseInt(row.get(1));
            assertThat(futures).isBetween(40, 80);
            assertThat(futures % 20).isZero();
            assertThat(row.get(9)).isEqualTo(futures < 80 ? "no" : row.get(9));
        }
        assertThat(Files.readString(out.resolve("report.html")))
                .contains("everything that was settled is right, all at once");
        Path again = folder.resolve("again");
        order(again, 2, "--sure", "0.9", "--ahead", "3");
        for (String file : List.of("order.csv", "months.parquet", "draws.parquet")) {
            assertThat(again.resolve(file)).hasSameBinaryContentAs(out.resolve(file));
        }
    }

    @Test
    void a_probability_or_a_difference_that_makes_no_sense_is_refused() {
        refused("--sure must be a probability above 0 and below 1, was 1.0", "--sure", "1");
        refused("--ahead must be a number of children", "--sure", "0.9", "--ahead", "0");
        refused("--ahead tells how sure an order is", "--ahead", "1");
    }

    private void refused(String complaint, String... more) {
        Shell shell = order(folder.resolve("out"), 1, more);
        assertThat(shell.err()).startsWith(complaint);
        assertThat(shell.code()).isEqualTo(2);
    }

    private Shell order(Path out, int threads, String... more) {
        var words = new ArrayList<Object>(List.of("closures", "--on", "2023-10-01"));
        words.addAll(List.of("--replications", 80, "--threads", threads, "--out", out, small));
        words.addAll(List.of(more));
        return Shell.run(words.toArray());
    }

    @Test
    void a_day_outside_the_run_is_refused() throws IOException {
        for (String day : List.of("2023-03-31", "2024-04-01")) {
            Shell shell = closures(folder.resolve("out"), "--on", day);
            assertThat(shell.err().strip())
                    .isEqualTo(
                            "--on must lie between 2023-03-31 and 2024-04-01, the days of "
                                    + small.getFileName()
                                    + ", was "
                                    + day);
            assertThat(shell.code()).isEqualTo(2);
        }
        assertThat(Shell.names(folder)).doesNotContain("out");
    }

    @Test
    void a_day_that_is_no_date_is_a_mistake_of_usage() {
        Shell shell = closures(folder.resolve("out"), "--on", "2023-02-30");
        assertThat(shell.err())
                .startsWith(
                        "Invalid value for option '--on': must be a date such as 2027-04-01, was '2023-02-30'");
        assertThat(shell.code()).isEqualTo(2);
    }

    @Test
    void it_needs_a_day() {
        Shell shell = closures(folder.resolve("out"));
        assertThat(shell.err()).startsWith("Missing required option: '--on=DATE'");
        assertThat(shell.code()).isEqualTo(2);
    }

    private Shell closures(Path out, String... more) {
        var words = new ArrayList<Object>(List.of("closures", "--replications", 4));
        words.addAll(List.of("--out", out, small));
        words.addAll(List.of(more));
        return Shell.run(words.toArray());
    }
}
