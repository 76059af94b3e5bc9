package org.secureplaces.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.secureplaces.support.Shell;

/** A question whose futures are simulated in parts, and the answer that is merged of them. */
class ShardsTest {

    @TempDir static Path folder = Path.of("");

    private static Path small = Path.of("");
    private static Path closed = Path.of("");
    private static SortedMap<String, String> whole = new TreeMap<>();
    private static List<Path> halves = List.of();

    @BeforeAll
    static void forecast_once_whole_and_once_in_halves() throws IOException {
        small = Shell.writeScenarios(folder);
        closed = folder.resolve("closed.yaml");
        Path out = folder.resolve("whole");
        assertThat(forecast("--threads", 1, "--out", out).code()).isZero();
        whole = Shell.files(out);
        halves =
                Parts.shards(
                        2, "forecast", folder.resolve("half"), "--replications", 16, small, closed);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 8})
    void shards_in_any_order_merge_to_the_bytes_of_one_run(int of) throws IOException {
        requireTheBytesOfOneRun(of);
    }

    @Tag("long")
    @ParameterizedTest
    @ValueSource(ints = {2, 4, 5, 6, 7})
    void any_number_of_shards_does(int of) throws IOException {
        requireTheBytesOfOneRun(of);
    }

    private static void requireTheBytesOfOneRun(int of) throws IOException {
        List<Path> parts =
                Parts.shards(
                        of,
                        "forecast",
                        folder.resolve("of-" + of),
                        "--replications",
                        16,
                        small,
                        closed);
        Collections.reverse(parts);
        Path out = folder.resolve("merged-" + of);
        Shell merged = Parts.merge(parts, out);
        assertThat(merged.err()).isEmpty();
        assertThat(merged.code()).isZero();
        assertThat(merged.out()).contains("The report: " + out.resolve("report.html"));
        assertThat(Shell.files(out)).isEqualTo(whole);
    }

    @Test
    void closures_and_their_ranking_too() throws IOException {
        Path one = folder.resolve("closures");
        Object[] question = {"--on", "2023-10-01", "--replications", 8, small};
        assertThat(Shell.run(Parts.words("closures", question, "--out", one)).code()).isZero();
        Path out = folder.resolve("closures-merged");
        assertThat(
                        Parts.merge(
                                        Parts.shards(
                                                3, "closures", folder.resolve("closure"), question),
                                        out)
                                .code())
                .isZero();
        assertThat(Shell.files(out)).isEqualTo(Shell.files(one)).containsKey("ranking.csv");
    }

    @Test
    void a_library_and_its_runs_at_shares_of_caution_too() throws IOException {
        Path library = Files.createDirectories(folder.resolve("library/levers")).resolve("..");
        Path top = library.normalize();
        Files.writeString(top.resolve("baseline.yaml"), Shell.smallBaseline());
        Files.writeString(
                top.resolve("levers/staff.yaml"),
                """
                # What is staff worth?
                name: Staff
                extends: ../baseline.yaml
                changes:
                  - staffing_recovery: {homes: all, from: 2023-04-01, recovered: 1}
                """);
        Path one = folder.resolve("library-whole");
        Object[] question = {"--caution", "--replications", 4, top};
        assertThat(Shell.run(Parts.words("library", question, "--out", one)).code()).isZero();
        Path out = folder.resolve("library-merged");
        Shell merged =
                Parts.merge(Parts.shards(2, "library", folder.resolve("books"), question), out);
        assertThat(merged.out()).contains("What 1 scenarios change", "library.md");
        assertThat(Shell.files(out)).isEqualTo(Shell.files(one)).containsKey("library.csv");
    }

    @Test
    void what_was_merged_is_reproduced_in_one_run() {
        Path out = folder.resolve("again");
        Parts.merge(halves, out);
        assertThat(Shell.run("reproduce", out).out()).contains("every file is equal");
    }

    @Test
    void a_part_says_which_futures_it_holds_and_what_to_do_with_it() {
        Shell part = forecast("--shard", "2/3", "--out", folder.resolve("second"));
        assertThat(part.out().replaceAll("\\s+", " "))
                .contains(
                        "Shard 2 of 3: futures 5 to 10 of 16. It is a part of the answer only; merge"
                                + " DIR... --out DIR joins all 3.",
                        "The part: " + folder.resolve("second"));
        assertThat(part.code()).isZero();
    }

    @Test
    void a_shard_that_was_interrupted_goes_on_where_it_stopped() throws Exception {
        Path second = folder.resolve("cut");
        Shell cut = interruptedAfterHalf("--shard", "2/2", "--out", second);
        assertThat(cut.code()).isEqualTo(3);
        assertThat(cut.err()).containsPattern("interrupted: [4-6] of 8 futures are finished");
        assertThat(folder.resolve(".cut.checkpoint")).exists();
        Shell rest = forecast("--threads", 1, "--shard", "2/2", "--out", second);
        assertThat(rest.err()).doesNotContain("simulated 2 of 8").contains("simulated 8 of 8");
        assertThat(folder.resolve(".cut.checkpoint")).doesNotExist();
        Path out = folder.resolve("cut-merged");
        assertThat(Parts.merge(List.of(halves.get(0), second), out).code()).isZero();
        assertThat(Shell.files(out)).isEqualTo(whole);
    }

    private static Shell interruptedAfterHalf(Object... more) throws InterruptedException {
        Object[] question = {"--threads", 1, "--replications", 16, small, closed};
        Object[] command = Parts.words("forecast", question, more);
        StringWriter said = new StringWriter();
        int[] code = {-1};
        PrintWriter err =
                new PrintWriter(said) {
                    @Override
                    public void println(String line) {
                        super.println(line);
                        if (line.startsWith("simulated 4 of 8")) {
                            Thread.currentThread().interrupt();
                        }
                    }
                };
        String[] arguments = Arrays.stream(command).map(Object::toString).toArray(String[]::new);
        Thread run =
                new Thread(
                        () ->
                                code[0] =
                                        Main.run(
                                                new PrintWriter(new StringWriter()),
                                                err,
                                                arguments));
        run.start();
        run.join();
        return new Shell(code[0], "", said.toString());
    }

    private static Shell forecast(Object... more) {
        Object[] question = {"--replications", 16, small, closed};
        return Shell.run(Parts.words("forecast", question, more));
    }
}
