package org.secureplaces.app.cli.option;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.secureplaces.support.Shell;

/** Files that a scenario names and that lie where only the command line allows. */
class DataFolderTest {

    private static final String DRAWS = "estate.effective\n0.70\n0.72\n";

    @TempDir private Path folder = Path.of("");

    private Path mine = Path.of("");
    private Path outside = Path.of("");

    @BeforeEach
    void write_a_scenario_whose_draws_lie_elsewhere() throws IOException {
        Path inside = Files.createDirectory(folder.resolve("inside"));
        Shell.writeScenarios(inside);
        String text = "name: Mine\nextends: small.yaml\nposterior: draws.csv\n";
        mine = Files.writeString(inside.resolve("mine.yaml"), text);
        outside = Files.createDirectory(folder.resolve("outside"));
        Files.writeString(outside.resolve("draws.csv"), DRAWS);
    }

    @Test
    void without_the_folder_there_is_no_such_file() {
        Shell shell = Shell.run("validate", mine);
        assertThat(shell.err()).contains("mine.yaml:3:12: posterior names 'draws.csv', but there");
        assertThat(shell.code()).isEqualTo(2);
    }

    @Test
    void a_mistake_is_told_where_the_file_lies() throws IOException {
        Files.writeString(outside.resolve("draws.csv"), DRAWS + "much\n");
        Shell shell = Shell.run("validate", mine, "--data", outside);
        assertThat(shell.err())
                .contains(outside.resolve("draws.csv") + ":4:1: estate.effective must be a number");
        assertThat(shell.code()).isEqualTo(2);
    }

    @Test
    void the_folder_must_be_meant() throws IOException {
        Shell relative = Shell.run("validate", mine, "--data", "scenarios");
        assertThat(relative.err()).contains("--data must be the absolute path of a folder");
        assertThat(relative.code()).isEqualTo(2);
        Files.writeString(mine, Files.readString(mine).replace("draws.csv", "../draws.csv"));
        Shell above = Shell.run("validate", mine, "--data", outside);
        assertThat(above.err()).contains("must stay within the folder of --data");
        assertThat(above.code()).isEqualTo(2);
    }

    @Test
    void results_say_nothing_of_the_folder_and_a_changed_file_is_noticed() throws IOException {
        Path out = folder.resolve("out");
        assertThat(Shell.forecast(out, mine, "--data", outside).code()).isZero();
        assertThat(Files.readString(out.resolve("manifest.json")))
                .contains("draws.csv")
                .doesNotContain(folder.toString());
        Shell unseen = Shell.run("reproduce", out);
        assertThat(unseen.out())
                .contains("not seen   draws.csv (is not here", "every file is equal");
        assertThat(unseen.code()).isZero();
        Shell same = Shell.run("reproduce", out, "--data", outside);
        assertThat(same.out()).contains("equal      draws.csv").doesNotContain("not seen");
        Files.writeString(outside.resolve("draws.csv"), DRAWS.replace("0.72", "0.71"));
        Shell changed = Shell.run("reproduce", out, "--data", outside);
        assertThat(changed.out())
                .contains("different  draws.csv", "a file that a scenario names has changed since");
        assertThat(changed.code()).isEqualTo(1);
    }

    @Test
    void a_library_and_dated_scenarios_are_stored_without_the_folders_of_the_machine()
            throws IOException {
        Path shelf = Files.createDirectory(folder.resolve("shelf"));
        Files.writeString(shelf.resolve("baseline.yaml"), Shell.smallBaseline());
        Files.writeString(
                Files.createDirectory(shelf.resolve("levers")).resolve("closed.yaml"),
                Shell.CLOSED
                        .replace("small.yaml", "../baseline.yaml")
                        .replace("home: South", "home: Atkinson"));
        Path out = folder.resolve("library");
        Shell shell =
                Shell.run("library", shelf.toAbsolutePath(), "--replications", 2, "--out", out);
        assertThat(shell.err()).doesNotContain("error");
        assertThat(shell.code()).isZero();
        assertThat(Files.readString(out.resolve("manifest.json")))
                .contains("levers/closed.yaml")
                .doesNotContain(folder.toString());
        assertThat(Files.readString(out.resolve("library.csv"))).contains("levers/closed.yaml");
        assertThat(Shell.run("reproduce", out).out()).contains("equal, byte for byte");
    }
}
