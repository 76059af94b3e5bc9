package org.secureplaces.app.cli.option;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.secureplaces.files.results.ResultsFolder;
import org.secureplaces.support.Shell;

/** Where results go with {@code --out}. */
class OutFolderTest {

    private final Path folder;
    private final Path small;

    OutFolderTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        this.small = Shell.writeScenarios(folder);
    }

    @Test
    void a_folder_that_is_not_there_is_made_with_those_above_it() throws IOException {
        Path out = folder.resolve("a/b/c");
        assertThat(Shell.forecast(out, small).code()).isZero();
        assertThat(Shell.names(out)).contains("summary.csv");
        assertThat(Shell.names(folder.resolve("a/b"))).containsExactly("c");
    }

    @Test
    void an_empty_folder_is_filled() throws IOException {
        Path out = Files.createDirectory(folder.resolve("empty"));
        assertThat(Shell.forecast(out, small).code()).isZero();
        assertThat(Shell.names(out)).contains("summary.csv");
    }

    @Test
    void an_earlier_result_is_replaced_whole() throws IOException {
        Path out = folder.resolve("again");
        Shell.forecast(out, small, folder.resolve("closed.yaml"));
        assertThat(Shell.names(out)).contains("comparison.csv");
        assertThat(Shell.forecast(out, small).code()).isZero();
        assertThat(Shell.names(out)).contains("summary.csv").doesNotContain("comparison.csv");
        assertThat(Shell.names(folder))
                .containsExactly("again", "closed.yaml", "later.yaml", "small.yaml");
    }

    @Test
    void a_folder_with_other_files_is_refused_and_left_alone() throws IOException {
        Path out = Files.createDirectory(folder.resolve("mine"));
        Files.writeString(out.resolve("thesis.txt"), "years of work");
        refuses(
                out,
                out
                        + ":1:1: must be new, empty or an earlier result, but holds other files such as"
                        + " 'thesis.txt'");
        assertThat(Shell.names(out)).containsExactly("thesis.txt");
    }

    @Test
    void a_second_run_into_one_folder_at_once_is_refused() throws IOException {
        Path out = folder.resolve("both");
        try (ResultsFolder first = ResultsFolder.prepare(out)) {
            assertThat(first.path()).isDirectory();
            Shell second = Shell.forecast(out, small);
            assertThat(second.err()).startsWith(out + ":1:1: is being written by another run");
            assertThat(second.code()).isEqualTo(2);
        }
        assertThat(Shell.forecast(out, small).code()).isZero();
        assertThat(Shell.names(folder)).noneMatch(name -> name.startsWith("."));
    }

    @Test
    void what_a_killed_run_left_is_removed_and_what_it_had_moved_is_put_back() throws IOException {
        Path out = folder.resolve("mine");
        assertThat(Shell.forecast(out, small).code()).isZero();
        Files.move(out, folder.resolve(".mine.partial-1-earlier"));
        Files.createDirectory(folder.resolve(".mine.partial-1"));
        Files.writeString(folder.resolve(".mine.lock"), "");
        try (ResultsFolder next = ResultsFolder.prepare(out)) {
            assertThat(next.path()).isDirectory();
        }
        assertThat(Shell.names(out)).contains("summary.csv");
        assertThat(Shell.names(folder)).noneMatch(name -> name.startsWith("."));
    }

    @Test
    void a_file_is_no_folder() throws IOException {
        Path out = Files.writeString(folder.resolve("file"), "text");
        refuses(out, out + ":1:1: must be a folder, was a file");
        refuses(
                out.resolve("below"),
                out.resolve("below") + ":1:1: cannot be written: " + out + " is not a folder");
    }

    /** Before anything is simulated: nobody waits a minute to be told. */
    private void refuses(Path out, String message) throws IOException {
        Shell shell = Shell.forecast(out, small);
        assertThat(shell.err().strip()).isEqualTo(message);
        assertThat(shell.out()).isEmpty();
        assertThat(shell.code()).isEqualTo(2);
        assertThat(Shell.names(folder)).noneMatch(name -> name.startsWith("."));
    }
}
