package org.secureplaces.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.secureplaces.support.Shell;

/** What cannot be simulated in parts, or be joined, is told and nothing is written. */
class ShardMistakesTest {
    @TempDir static Path folder = Path.of("");

    private static Path small = Path.of("");
    private static Path closed = Path.of("");
    private static List<Path> halves = List.of();

    @BeforeAll
    static void forecast_once_whole_and_once_in_halves() throws IOException {
        small = Shell.writeScenarios(folder);
        closed = folder.resolve("closed.yaml");
        assertThat(forecast("--out", folder.resolve("whole")).code()).isZero();
        halves =
                Parts.shards(
                        2, "forecast", folder.resolve("half"), "--replications", 16, small, closed);
    }

    @Test
    void a_part_is_no_result() {
        for (String command : List.of("report", "reproduce")) {
            Shell refused = Shell.run(command, halves.get(0));
            assertThat(refused.err().strip())
                    .isEqualTo(
                            halves.get(0)
                                    + ":1:1: is a part only, shard 1/2 of an answer of 'forecast':"
                                    + " merge DIR... --out DIR joins all of them to a result");
            assertThat(refused.code()).isEqualTo(2);
        }
    }

    @Test
    void a_missing_shard_is_named() {
        List<Path> parts =
                Parts.shards(
                        4,
                        "forecast",
                        folder.resolve("quarter"),
                        "--replications",
                        16,
                        small,
                        closed);
        refused(List.of(parts.get(2)), "DIR... must name all 4 shards: missing are 1/4, 2/4, 4/4");
        refused(parts.subList(1, 4), "DIR... must name all 4 shards: missing is 1/4");
        refused(
                List.of(parts.get(0), halves.get(1)),
                manifest(halves.get(1)) + ":1:1: is shard 2/2, but " + parts.get(0) + " is 1/4");
    }

    @Test
    void a_shard_that_is_given_twice_is_refused() {
        refused(
                List.of(halves.get(0), halves.get(1), halves.get(0)),
                manifest(halves.get(0)) + ":1:1: is shard 1/2, as is " + halves.get(0));
    }

    @Test
    void shards_of_other_questions_are_refused() {
        for (Object[] other :
                List.of(
                        new Object[] {"--replications", 16, "--seed", 3, small, closed},
                        new Object[] {"--replications", 16, small},
                        new Object[] {
                            "--replications", 16, "--detail", "headline", small, closed
                        })) {
            Path second = folder.resolve("other");
            assertThat(
                            Shell.run(
                                            Parts.words(
                                                    "forecast",
                                                    other,
                                                    "--out",
                                                    second,
                                                    "--shard",
                                                    "2/2"))
                                    .code())
                    .isZero();
            refused(
                    List.of(halves.get(0), second),
                    manifest(second)
                            + ":1:1: asks another question than "
                            + halves.get(0)
                            + ": scenarios and options must be the same for all shards");
        }
    }

    @Test
    void shards_of_another_version_or_of_other_data_are_refused() throws IOException {
        Path old = copy(halves.get(1), "old");
        replace(manifest(old), "\"commit\" : \"[^\"]*\"", "\"commit\" : \"abc\"");
        assertThat(Parts.merge(List.of(halves.get(0), old), folder.resolve("none")).err())
                .startsWith(manifest(old) + ":1:1: was simulated by version ")
                .contains("(abc) of the program, this is ");
        Path other = copy(halves.get(1), "data");
        replace(manifest(other), "(\"source_grades.csv\" : \")\\w", "$1x");
        refused(
                List.of(halves.get(0), other),
                manifest(other) + ":1:1: was simulated from other data than this program holds");
    }

    @Test
    void a_damaged_part_is_told_at_its_file() throws IOException {
        Path damaged = copy(halves.get(1), "damaged");
        Path file = damaged.resolve("futures.part");
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
        refused(
                List.of(halves.get(0), damaged),
                file + ": was changed since it was written; run this shard again");
        Files.delete(file);
        refused(
                List.of(halves.get(0), damaged),
                file + ": is missing, though the manifest lists it; run this shard again");
    }

    @Test
    void a_result_or_a_folder_of_something_else_is_no_part() {
        refused(
                List.of(folder.resolve("whole"), halves.get(1)),
                manifest(folder.resolve("whole"))
                        + ":1:1: must be of a part that --shard wrote, was of a whole result of"
                        + " 'forecast'");
        refused(
                List.of(halves.get(0), folder.resolve("nothing")),
                folder.resolve("nothing/manifest.json") + ": no such file");
    }

    @Test
    void the_result_may_not_replace_a_part() {
        Shell refused = Parts.merge(halves, halves.get(1));
        assertThat(refused.err().strip())
                .isEqualTo(
                        "--out must be another folder than those of the parts, was "
                                + halves.get(1));
        assertThat(refused.code()).isEqualTo(2);
        assertThat(halves.get(1).resolve("futures.part")).exists();
    }

    @Test
    void more_shards_than_draws_are_refused() {
        Shell refused = forecast("--shard", "1/9", "--out", folder.resolve("none"));
        assertThat(refused.err().strip())
                .isEqualTo(
                        "--shard must cut into 8 shards at most, one for each draw of 16 futures, was"
                                + " 1/9");
        assertThat(refused.code()).isEqualTo(2);
        assertThat(folder.resolve("none")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0/2", "3/2", "2", "one/two"})
    void what_is_no_shard_is_a_mistake_of_usage(String text) {
        Shell refused = forecast("--shard", text, "--out", folder.resolve("none"));
        assertThat(refused.err())
                .startsWith("Invalid value for option '--shard': must be I/N")
                .contains("such as 2/4, was");
        assertThat(refused.code()).isEqualTo(2);
    }

    @Test
    void a_precision_has_no_shards() {
        Shell refused =
                forecast("--shard", "1/2", "--precision", 0.1, "--out", folder.resolve("none"));
        assertThat(refused.err()).startsWith("--shard does not go with --precision");
        assertThat(refused.code()).isEqualTo(2);
    }

    private static Shell forecast(Object... more) {
        Object[] question = {"--replications", 16, small, closed};
        return Shell.run(Parts.words("forecast", question, more));
    }

    private static void refused(List<Path> parts, String message) {
        Path out = folder.resolve("none");
        Shell refused = Parts.merge(parts, out);
        assertThat(refused.err().strip()).isEqualTo(message);
        assertThat(refused.code()).isEqualTo(2);
        assertThat(out).doesNotExist();
    }

    private static Path manifest(Path part) {
        return part.resolve("manifest.json");
    }

    private static Path copy(Path part, String name) throws IOException {
        Path copy = Files.createDirectory(folder.resolve(name));
        for (String file : Shell.names(part)) {
            Files.copy(part.resolve(file), copy.resolve(file));
        }
        return copy;
    }

    private static void replace(Path file, String pattern, String by) throws IOException {
        String text = Files.readString(file);
        String other = text.replaceFirst(pattern, by);
        assertThat(other).isNotEqualTo(text);
        Files.writeString(file, other);
    }
}
