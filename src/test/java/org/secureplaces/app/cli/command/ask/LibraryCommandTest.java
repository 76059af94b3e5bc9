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

class LibraryCommandTest {

    private static final String DEMAND =
            """
            # What if one child in ten more
            # needs a place? Another sentence.
            name: More demand
            extends: ../baseline.yaml
            changes:
              - scale_demand: {route: welfare, factor: 1.1, from: 2023-06-01}
            """;

    private static final String LATER =
            """
            # What if the same comes later?
            name: More demand later
            extends: more.yaml
            changes:
              - scale_demand: {route: welfare, factor: 1.5, from: 2023-12-01}
            """;

    private static final String STAFF =
            """
            # What is staff worth?
            name: Staff
            extends: ../baseline.yaml
            changes:
              - staffing_recovery: {homes: all, from: 2023-04-01, recovered: 1}
            """;

    @TempDir static Path folder = Path.of("");

    private static Path library = Path.of("");
    private static Path results = Path.of("");
    private static Shell shell = new Shell(0, "", "");
    private static String page = "";

    @BeforeAll
    static void run_a_library_of_three_scenarios() throws IOException {
        library = Files.createDirectory(folder.resolve("library"));
        Files.writeString(library.resolve("baseline.yaml"), Shell.smallBaseline());
        put("demand/more.yaml", DEMAND);
        put("demand/more-later.yaml", LATER);
        put("levers/staff.yaml", STAFF);
        put("bench/broken.yaml", "no scenario");
        put("checks/broken.yaml", "no scenario");
        results = folder.resolve("a/b");
        shell = library("--caution", "--out", results.resolve("library.csv"));
        page = Files.readString(results.resolve("library.md"));
    }

    @Test
    void it_says_how_many_scenarios_stand_on_which_page() {
        assertThat(shell.err()).contains("caution share drawn", "caution share 0.5", "4 of 4");
        assertThat(shell.out().strip())
                .isEqualTo("What 3 scenarios change: " + results.resolve("library.md"));
        assertThat(shell.code()).isZero();
    }

    @Test
    void every_scenario_is_compared_with_the_one_that_it_builds_on() throws IOException {
        assertThat(rows("drawn").stream().map(row -> row.get(0) + " < " + row.get(3)).distinct())
                .containsExactly(
                        "demand/more-later.yaml < More demand",
                        "demand/more.yaml < Three homes",
                        "levers/staff.yaml < Three homes");
    }

    @Test
    void more_demand_means_more_referrals_and_a_lever_has_none() throws IOException {
        assertThat(difference("drawn", "demand/more.yaml", "referrals")).isPositive();
        assertThat(difference("drawn", "levers/staff.yaml", "need_uncapped")).isZero();
    }

    @Test
    void only_levers_run_again_with_each_caution_share_which_decides_what_staff_is_worth()
            throws IOException {
        assertThat(rows("0.5").stream().map(row -> row.get(0)).distinct())
                .containsExactly("levers/staff.yaml");
        assertThat(difference("0", "levers/staff.yaml", "share_placed")).isPositive();
        assertThat(difference("1", "levers/staff.yaml", "share_placed")).isZero();
    }

    @Test
    void the_page_asks_the_question_of_each_file_and_says_how_many_runs_answer_it() {
        assertThat(page)
                .contains(
                        "4 runs of each scenario",
                        "| What if one child in ten more needs a place?<br>`demand/more.yaml` | Three homes |",
                        "| What if the same comes later?<br>`demand/more-later.yaml` | More demand |")
                .doesNotContain("Another sentence", "## Arrangements", "phone-round");
        assertThat(page.lines().filter(line -> line.startsWith("## ")))
                .containsExactly(
                        "## Levers", "## Demand", "## How much depends on why places stand empty");
    }

    @Test
    void the_page_rounds_the_differences_of_the_table() throws IOException {
        double unplaced = difference("drawn", "demand/more.yaml", "children_without_place");
        String line =
                page.lines()
                        .filter(one -> one.contains("`demand/more.yaml`"))
                        .findFirst()
                        .orElseThrow();
        assertThat(line.split("\\|", -1)[3].strip())
                .isEqualTo(String.format(java.util.Locale.ROOT, "%+.1f", unplaced));
    }

    @Test
    void the_answer_is_a_folder_of_results_that_tells_what_was_asked() throws IOException {
        assertThat(Shell.names(results))
                .containsExactly(
                        "draws.parquet",
                        "library.csv",
                        "library.md",
                        "manifest.json",
                        "months.parquet");
        assertThat(Shell.run("report", results).err())
                .contains("is of the command library, which has no report");
    }

    @Test
    void without_caution_nothing_is_run_again() throws IOException {
        Path out = folder.resolve("plain");
        assertThat(library("--out", out.resolve("library.csv"), "--page", out.resolve("page.md")))
                .satisfies(plain -> assertThat(plain.code()).isZero());
        assertThat(Shell.table(out.resolve("library.csv")).stream().map(row -> row.get(1)))
                .containsOnly("caution_share", "drawn");
        assertThat(Files.readString(out.resolve("page.md"))).doesNotContain("stand empty\n");
    }

    @Test
    void mistakes_in_any_scenario_are_told_together_and_nothing_is_written() throws IOException {
        Path bad = folder.resolve("bad");
        Files.createDirectories(bad.resolve("levers"));
        Files.copy(library.resolve("baseline.yaml"), bad.resolve("baseline.yaml"));
        Files.writeString(bad.resolve("one.yaml"), "# Why?\nextends: baseline.yaml\nyeers: 3\n");
        Files.writeString(bad.resolve("levers/two.yaml"), STAFF.replace("all,", "al,"));
        Path out = folder.resolve("none");
        Shell refused =
                Shell.run(
                        "library",
                        bad,
                        "--out",
                        out.resolve("library.csv"),
                        "--page",
                        out.resolve("p.md"));
        assertThat(refused.err().lines())
                .anyMatch(
                        line ->
                                line.startsWith(
                                        bad.resolve("one.yaml") + ":3:1: unknown key 'yeers'"))
                .anyMatch(line -> line.startsWith(bad.resolve("levers/two.yaml") + ":5:32: "));
        assertThat(refused.out()).isEmpty();
        assertThat(refused.code()).isEqualTo(2);
        assertThat(out).doesNotExist();
    }

    @Test
    void a_folder_that_holds_no_baseline_is_refused(@TempDir Path other) {
        assertThat(Shell.run("library", other).err())
                .startsWith(other + ":1:1: must be a folder with baseline.yaml in it");
    }

    @Test
    void a_folder_that_is_not_there_is_refused() {
        Path missing = folder.resolve("missing");
        Shell refused = Shell.run("library", missing);
        assertThat(refused.err().strip())
                .isEqualTo(missing + ":1:1: must be a folder with baseline.yaml in it");
        assertThat(refused.code()).isEqualTo(2);
    }

    @Test
    void a_page_that_cannot_be_written_is_refused_before_anything_is_simulated() {
        Shell refused = library("--out", folder.resolve("x/library.csv"), "--page", folder);
        assertThat(refused.err().strip()).isEqualTo(folder + ":1:1: must be a file, was a folder");
        assertThat(refused.code()).isEqualTo(2);
    }

    private static Shell library(Object... more) {
        List<Object> words =
                new java.util.ArrayList<>(
                        List.of("library", library, "--replications", 4, "--threads", 2));
        words.addAll(List.of(more));
        if (!words.contains("--page")) {
            words.addAll(List.of("--page", results.resolve("library.md")));
        }
        return Shell.run(words.toArray());
    }

    private static void put(String name, String text) throws IOException {
        Path file = library.resolve(name);
        Files.createDirectories(file.resolve("..").normalize());
        Files.writeString(file, text);
    }

    private static List<List<String>> rows(String caution) throws IOException {
        return Shell.table(results.resolve("library.csv")).stream()
                .skip(1)
                .filter(row -> row.get(1).equals(caution))
                .toList();
    }

    private static double difference(String caution, String file, String measure)
            throws IOException {
        return rows(caution).stream()
                .filter(row -> row.get(0).equals(file))
                .filter(row -> row.get(4).equals(measure))
                .filter(row -> row.get(5).equals("route=welfare"))
                .mapToDouble(row -> Double.parseDouble(row.get(7)))
                .findFirst()
                .orElseThrow();
    }
}
