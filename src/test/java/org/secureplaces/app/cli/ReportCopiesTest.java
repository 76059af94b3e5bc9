package org.secureplaces.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.secureplaces.support.Shell;

/**
 * Copies that {@code report} makes beside the results; those that need a browser are tested with
 * it.
 */
class ReportCopiesTest {

    @TempDir private Path folder = Path.of("");

    private Path results = Path.of("");

    @BeforeEach
    void forecast() throws IOException {
        Shell.writeScenarios(folder);
        results = folder.resolve("results");
        Shell.forecast(results, folder.resolve("small.yaml"), folder.resolve("closed.yaml"));
    }

    @Test
    void a_workbook_changes_no_other_file_and_is_the_same_each_time() throws IOException {
        SortedMap<String, String> before = Shell.files(results);
        Shell shell = Shell.run("report", results, "--xlsx", "--json");
        assertThat(shell.code()).isZero();
        assertThat(new ObjectMapper().readTree(shell.out()).at("/workbook").asText())
                .isEqualTo(results.resolve("results.xlsx").toString());
        SortedMap<String, String> after = Shell.files(results);
        String workbook = after.remove("results.xlsx");
        assertThat(after).isEqualTo(before);
        Shell.run("report", results, "--xlsx");
        assertThat(Shell.files(results)).containsEntry("results.xlsx", workbook);
        assertThat(Shell.run("reproduce", results).code()).isZero();
    }

    @Test
    void copies_go_with_the_result_when_it_is_replaced() throws IOException {
        Shell.run("report", results, "--xlsx");
        Files.createDirectory(results.resolve("report_charts"));
        Files.writeString(results.resolve("report_charts/waiting.png"), "a picture");
        Files.writeString(results.resolve("report.pdf"), "a page");
        Shell.forecast(results, folder.resolve("small.yaml"), folder.resolve("later.yaml"));
        assertThat(Shell.names(results))
                .contains("report.html")
                .doesNotContain("results.xlsx", "report.pdf", "report_charts");
        assertThat(Shell.names(folder)).doesNotContain("results-kept");
    }

    @Test
    void the_folder_may_follow_the_option_for_pages() {
        Shell shell = Shell.run("report", "--xlsx", "--pdf", folder.resolve("none"));
        assertThat(shell.err()).startsWith(folder.resolve("none").toString());
        assertThat(shell.code()).isEqualTo(2);
    }
}
