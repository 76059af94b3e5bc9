package org.secureplaces.files.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.secureplaces.files.Folders;
import org.secureplaces.files.InputException;
import org.secureplaces.files.MachineException;
import org.secureplaces.files.Problems;
import org.secureplaces.files.manifest.Manifest;
import org.secureplaces.files.manifest.ManifestFile;
import org.secureplaces.files.manifest.ManifestTest;

class ResultsFolderTest {

    private final Path parent;
    private final Path out;

    ResultsFolderTest(@TempDir Path parent) {
        this.parent = parent;
        this.out = parent.resolve("mine");
    }

    @Test
    void a_new_folder_is_made_with_those_above_it() throws IOException {
        Path deep = parent.resolve("a/b/mine");
        run(deep, "first");
        assertThat(deep.resolve("summary.csv")).hasContent("first");
        assertThat(Folders.names(deep)).containsExactly("manifest.json", "summary.csv");
        assertThat(Folders.names(parent.resolve("a/b"))).containsExactly("mine");
    }

    @Test
    void an_empty_folder_is_filled() throws IOException {
        Files.createDirectory(out);
        run(out, "first");
        assertThat(out.resolve("summary.csv")).hasContent("first");
        assertThat(Folders.names(parent)).containsExactly("mine");
    }

    @Test
    void an_earlier_result_is_replaced_whole() throws IOException {
        run(out, "first", "summary.csv", "comparison.csv", "scored.csv");
        Files.delete(out.resolve("scored.csv"));
        Files.writeString(out.resolve("scored.csv"), "added later by score");
        run(out, "second");
        assertThat(out.resolve("summary.csv")).hasContent("second");
        assertThat(Folders.names(out)).containsExactly("manifest.json", "summary.csv");
        assertThat(Folders.names(parent)).containsExactly("mine");
    }

    @Test
    void what_a_user_put_beside_an_earlier_result_is_kept() throws IOException {
        for (String note : List.of("one", "two")) {
            run(out, "first");
            Files.writeString(out.resolve("notes.txt"), note);
            Files.createDirectories(out.resolve("figures"));
            Files.writeString(out.resolve("figures/a.png"), note);
        }
        run(out, "second");
        assertThat(Folders.names(out)).containsExactly("manifest.json", "summary.csv");
        assertThat(Folders.names(parent)).containsExactly("mine", "mine-kept", "mine-kept-2");
        assertThat(parent.resolve("mine-kept/notes.txt")).hasContent("one");
        assertThat(parent.resolve("mine-kept-2/figures/a.png")).hasContent("two");
    }

    @Test
    void what_appears_in_the_folder_during_a_run_is_kept() throws IOException {
        try (ResultsFolder folder = ResultsFolder.prepare(out)) {
            Files.createDirectory(out);
            Files.writeString(out.resolve("notes.txt"), "mine");
            folder.publish(ManifestTest.manifest());
        }
        assertThat(Folders.names(out)).containsExactly("manifest.json");
        assertThat(parent.resolve("mine-kept/notes.txt")).hasContent("mine");
    }

    @Test
    void a_forecast_that_is_stored_there_during_a_run_is_not_replaced() throws IOException {
        try (ResultsFolder late = ResultsFolder.prepare(out)) {
            Path stored = parent.resolve("elsewhere");
            try (ResultsFolder folder = ResultsFolder.prepare(stored)) {
                folder.publish(manifest("vintage"));
            }
            Files.move(stored, out);
            assertThatThrownBy(() -> late.publish(ManifestTest.manifest()))
                    .isInstanceOf(InputException.class)
                    .hasMessageContaining("may not be changed");
        }
        assertThat(EarlierResult.in(out).orElseThrow().isStoredForecast()).isTrue();
        assertThat(Folders.names(parent)).containsExactly("mine");
    }

    @Test
    void a_link_to_nothing_is_refused() throws IOException {
        Files.createSymbolicLink(out, parent.resolve("nothing"));
        assertThatThrownBy(() -> ResultsFolder.prepare(out))
                .hasMessage(out + ":1:1: is a link to a folder that is not there");
    }

    @Test
    void a_stored_forecast_is_refused_and_not_touched() throws IOException {
        try (ResultsFolder folder = ResultsFolder.prepare(out)) {
            Files.writeString(folder.path().resolve("forecast.csv"), "stored");
            folder.publish(manifest("vintage"));
        }
        assertThatThrownBy(() -> ResultsFolder.prepare(out))
                .isInstanceOf(InputException.class)
                .hasMessage(
                        out
                                + ":1:1: holds a stored forecast, which may not be changed:"
                                + " name another folder");
        assertThat(Folders.names(out)).containsExactly("forecast.csv", "manifest.json");
    }

    @Test
    void nothing_appears_before_the_run_is_done() throws IOException {
        run(out, "first");
        try (ResultsFolder folder = ResultsFolder.prepare(out)) {
            Files.writeString(folder.path().resolve("summary.csv"), "second");
            assertThat(out.resolve("summary.csv")).hasContent("first");
            folder.publish(ManifestTest.manifest());
            assertThat(out.resolve("summary.csv")).hasContent("second");
        }
    }

    @Test
    void an_earlier_result_survives_a_run_that_fails() throws IOException {
        run(out, "first");
        assertThatThrownBy(this::fail).hasMessage("the disk is full");
        assertThat(out.resolve("summary.csv")).hasContent("first");
        assertThat(Folders.names(parent)).containsExactly("mine");
    }

    @Test
    void a_run_that_fails_leaves_no_new_folder() {
        assertThatThrownBy(this::fail).hasMessage("the disk is full");
        assertThat(Folders.names(parent)).isEmpty();
    }

    @Test
    void the_manifest_has_the_fingerprints_of_what_was_written() throws IOException {
        run(out, "first");
        Manifest manifest = ManifestFile.read(out, new Problems()).orElseThrow();
        assertThat(manifest.outputs()).containsOnlyKeys("summary.csv");
        // printf first | sha256sum
        assertThat(manifest.outputs().get("summary.csv"))
                .isEqualTo(
                        new Manifest.Output(
                                "a7937b64b8caa58f03721bb6bacf5c78cb235febe0e70b1b84cd99541461a08e",
                                5));
    }

    @Test
    void a_folder_with_other_files_is_refused_and_not_touched() throws IOException {
        Files.createDirectory(out);
        Files.writeString(out.resolve("letter.txt"), "Dear");
        assertThatThrownBy(() -> ResultsFolder.prepare(out))
                .isInstanceOf(InputException.class)
                .hasMessage(
                        out
                                + ":1:1: must be new, empty or an earlier result,"
                                + " but holds other files such as 'letter.txt'");
        assertThat(Folders.names(out)).containsExactly("letter.txt");
        assertThat(Folders.names(parent)).containsExactly("mine");
    }

    @Test
    void a_manifest_of_another_program_does_not_make_a_result() throws IOException {
        Files.createDirectory(out);
        for (String other : List.of("{\"format\": 3}", "{", "", "[]")) {
            Files.writeString(out.resolve("manifest.json"), other);
            assertThatThrownBy(() -> ResultsFolder.prepare(out)).isInstanceOf(InputException.class);
        }
    }

    @Test
    void a_file_is_no_folder() throws IOException {
        Files.writeString(out, "x");
        assertThatThrownBy(() -> ResultsFolder.prepare(out))
                .hasMessage(out + ":1:1: must be a folder, was a file");
    }

    @Test
    void a_place_below_a_file_cannot_be_written() throws IOException {
        Files.writeString(out, "x");
        Path below = out.resolve("deep/mine");
        assertThatThrownBy(() -> ResultsFolder.prepare(below))
                .isInstanceOf(MachineException.class)
                .hasMessageStartingWith(below + ": cannot be written");
    }

    @Test
    void the_top_of_the_disk_is_no_place() {
        assertThatThrownBy(() -> ResultsFolder.prepare(Path.of("/")))
                .isInstanceOf(InputException.class)
                .hasMessage("/:1:1: must be a folder within another");
    }

    @Test
    void a_link_to_a_folder_stays_a_link() throws IOException {
        Path real = Files.createDirectory(parent.resolve("real"));
        Files.createSymbolicLink(out, real);
        run(out, "first");
        assertThat(Files.isSymbolicLink(out)).isTrue();
        assertThat(real.resolve("summary.csv")).hasContent("first");
    }

    @Test
    void of_two_runs_into_one_folder_the_second_is_refused() throws IOException {
        try (ResultsFolder one = ResultsFolder.prepare(out)) {
            assertThatThrownBy(() -> ResultsFolder.prepare(out))
                    .isInstanceOf(InputException.class)
                    .hasMessageContaining("is being written by another run");
            one.publish(ManifestTest.manifest());
        }
        assertThat(Folders.names(parent)).containsExactly("mine");
    }

    private static Manifest manifest(String command) {
        Manifest.Run run = ManifestTest.manifest().run();
        return ManifestTest.manifest()
                .with(
                        new Manifest.Run(
                                command,
                                run.arguments(),
                                run.seed(),
                                run.replications(),
                                run.runsPerDraw(),
                                run.years(),
                                run.made(),
                                ""));
    }

    private static void run(Path out, String text) throws IOException {
        run(out, text, "summary.csv");
    }

    private static void run(Path out, String text, String... files) throws IOException {
        try (ResultsFolder folder = ResultsFolder.prepare(out)) {
            for (String file : files) {
                Files.writeString(folder.path().resolve(file), text);
            }
            folder.publish(ManifestTest.manifest());
        }
    }

    private void fail() throws IOException {
        try (ResultsFolder folder = ResultsFolder.prepare(out)) {
            Files.createDirectory(folder.path().resolve("scratch"));
            Files.writeString(folder.path().resolve("scratch/summary.csv"), "half");
            throw new IOException("the disk is full");
        }
    }
}
