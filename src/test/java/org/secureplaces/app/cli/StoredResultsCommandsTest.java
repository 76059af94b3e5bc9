package org.secureplaces.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.secureplaces.files.manifest.Sha256;
import org.secureplaces.support.Shell;

/** The commands that work on a folder of results: {@code report} and {@code reproduce}. */
class StoredResultsCommandsTest {

    @TempDir private Path folder = Path.of("");

    private Path results = Path.of("");

    @BeforeEach
    void forecast() throws IOException {
        Shell.writeScenarios(folder);
        results = folder.resolve("results");
        Shell.forecast(results, folder.resolve("small.yaml"), folder.resolve("closed.yaml"));
    }

    @Test
    void results_can_be_made_again_on_any_number_of_threads_without_the_scenario_files()
            throws IOException {
        for (String file : new String[] {"small.yaml", "closed.yaml", "later.yaml"}) {
            Files.delete(folder.resolve(file));
        }
        Shell shell = Shell.run("reproduce", results, "--threads", 1);
        assertThat(shell.out().lines())
                .contains("equal      summary.csv", "equal      replications.parquet")
                .endsWith("every file is equal, byte for byte")
                .noneMatch(line -> line.startsWith("different"));
        assertThat(shell.code()).isZero();
        assertThat(Shell.names(folder)).containsExactly("results");
    }

    @Test
    void results_of_closures_can_be_made_again() {
        Path out = folder.resolve("closures");
        Path small = folder.resolve("small.yaml");
        Shell.run("closures", small, "--on=2023-10-01", "--replications=4", "--out", out);
        Shell shell = Shell.run("reproduce", out, "--json");
        assertThat(shell.err()).contains("simulated 4 of 4");
        assertThat(shell.out()).contains("\"ranking.csv\": true").doesNotContain("false");
        assertThat(shell.code()).isZero();
    }

    @Test
    void results_that_are_not_what_running_again_yields_are_named() throws IOException {
        Files.writeString(results.resolve("summary.csv"), "of another run");
        alterManifest("summary.csv", Sha256.of(results.resolve("summary.csv")));
        Shell shell = Shell.run("reproduce", results);
        assertThat(shell.out().lines())
                .contains("different  summary.csv", "equal      forecast.csv")
                .endsWith("not every file is equal");
        assertThat(shell.code()).isEqualTo(1);
    }

    @Test
    void files_that_were_altered_or_lost_are_named() throws IOException {
        Files.writeString(results.resolve("summary.csv"), "altered");
        Files.delete(results.resolve("comparison.csv"));
        Shell shell = Shell.run("reproduce", results);
        assertThat(shell.out().lines())
                .contains(
                        "different  comparison.csv (is no longer there)",
                        "different  summary.csv (was changed since it was written)",
                        "equal      forecast.csv")
                .endsWith(
                        "not every file is as it was written: comparison.csv, summary.csv were"
                                + " changed or lost since");
        assertThat(shell.code()).isEqualTo(1);
        assertThat(Shell.run("reproduce", results, "--json").out())
                .contains("\"summary.csv\": false", "\"forecast.csv\": true");
    }

    /** Beside stored forecasts a report built anew shows them too. */
    @Test
    void a_report_that_was_built_anew_is_not_taken_for_altered() throws IOException {
        Path vintage = folder.resolve("vintages/first");
        assertThat(Shell.run("vintage", results, "--out", vintage).code()).isZero();
        String before = Files.readString(results.resolve("report.html"));
        assertThat(Shell.run("report", results).code()).isZero();
        assertThat(results.resolve("report.html")).content().isNotEqualTo(before);
        assertThat(Shell.run("reproduce", results).code()).isZero();
        Files.writeString(results.resolve("report.html"), before + "more");
        assertThat(Shell.run("reproduce", results).out())
                .contains("different  report.html (was changed since it was written)");
    }

    private void alterManifest(String file, String sha256) throws IOException {
        Path manifest = results.resolve("manifest.json");
        var json = new ObjectMapper();
        var altered = json.readTree(manifest.toFile());
        ((com.fasterxml.jackson.databind.node.ObjectNode) altered.at("/outputs/" + file))
                .put("sha256", sha256);
        Files.writeString(manifest, altered.toString());
    }

    @Test
    void the_report_is_made_again_from_the_tables() throws IOException {
        Path report = results.resolve("report.html");
        String before = Files.readString(report);
        Files.delete(report);
        Shell shell = Shell.run("report", results);
        assertThat(shell.code()).isZero();
        assertThat(shell.out()).contains("The report: " + report);
        assertThat(Files.readString(report)).isEqualTo(before);
    }

    @Test
    void a_folder_without_results_is_refused() {
        for (String command : new String[] {"report", "reproduce"}) {
            Shell shell = Shell.run(command, folder);
            assertThat(shell.err().strip())
                    .isEqualTo(folder.resolve("manifest.json") + ": no such file");
            assertThat(shell.code()).isEqualTo(2);
        }
    }

    @Test
    void a_manifest_that_is_none_is_refused() throws IOException {
        Files.writeString(results.resolve("manifest.json"), "{}");
        Shell shell = Shell.run("report", results);
        assertThat(shell.err()).contains("manifest.json:1:").contains("is not a manifest");
        assertThat(shell.code()).isEqualTo(2);
    }

    @Test
    void a_damaged_manifest_is_told_where_it_stands() throws IOException {
        Path manifest = results.resolve("manifest.json");
        String text = Files.readString(manifest);
        Files.writeString(manifest, text.replaceFirst("\"years\" : 1,\n", "\"years\" : one\n"));
        int line = (int) text.substring(0, text.indexOf("\"years\"")).lines().count();
        Path actuals = Files.writeString(folder.resolve("actuals.csv"), "target,value\n");
        for (List<Object> command :
                List.<List<Object>>of(
                        List.of("report", results),
                        List.of("reproduce", results),
                        List.of("score", results, "--actuals", actuals))) {
            Shell shell = Shell.run(command.toArray());
            assertThat(shell.err().strip())
                    .isEqualTo(
                            manifest
                                    + ":"
                                    + line
                                    + ":15: must be JSON as this program wrote it, was 'one'");
            assertThat(shell.out()).isEmpty();
            assertThat(shell.code()).isEqualTo(2);
        }
    }

    @Test
    void a_manifest_without_what_its_command_needs_is_refused() throws IOException {
        Path manifest = results.resolve("manifest.json");
        String text = Files.readString(manifest);
        Files.writeString(
                manifest, text.replace("\"kind\" : \"forecast\"", "\"kind\" : \"closures\""));
        Shell shell = Shell.run("reproduce", results);
        assertThat(shell.err())
                .startsWith(manifest + ":")
                .contains(
                        "question.scenario must be keys and values in curly brackets, was missing");
        assertThat(shell.code()).isEqualTo(2);
        var json = new ObjectMapper().readTree(text);
        ((com.fasterxml.jackson.databind.node.ObjectNode) json.get("question"))
                .putArray("scenarios");
        Files.writeString(manifest, json.toString());
        assertThat(Shell.run("report", results).err().strip())
                .endsWith("scenarios must hold one at least, was empty");
    }
}
