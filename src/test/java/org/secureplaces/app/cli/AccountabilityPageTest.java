package org.secureplaces.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.secureplaces.files.table.PastRecordFile;
import org.secureplaces.support.Shell;

/** What stored forecasts said, what came, and when the next figures are due. */
class AccountabilityPageTest {

    private static final String HEADING = "target,group,target_end_date,value,source,published\n";
    private static final String FIGURES =
            HEADING
                    + "children_accommodated,all,2023-06-30,141,DFE,2023-07-20\n"
                    + "children_accommodated,all,2023-12-31,1000,DFE,2024-02-20\n"
                    + "waiting,all,2024-03-31,WAITING,Ofsted,2024-03-26\n";

    @TempDir static Path results = Path.of("");

    @TempDir private Path folder = Path.of("");

    @BeforeAll
    static void store_forecasts() throws IOException {
        Shell.writeScenarios(results);
        Path full = results.resolve("full");
        assertThat(Shell.forecast(full, results.resolve("small.yaml")).code()).isZero();
        for (String name : List.of("2023-09", "undated")) {
            Path vintage = results.resolve("vintages").resolve(name);
            assertThat(Shell.run("vintage", full, "--out", vintage).code()).isZero();
        }
    }

    private static Path vintages() {
        return results.resolve("vintages");
    }

    private Shell page(Path of, String figures) throws IOException {
        Path actuals =
                Files.writeString(
                        folder.resolve("actuals.csv"), figures.replace("WAITING", waiting()));
        return Shell.run("vintage", of, "--out", out(), "--page", "--actuals", actuals);
    }

    /** The median that was forecast: surely in the range. */
    private static String waiting() throws IOException {
        return Shell.table(results.resolve("full").resolve("forecast.csv")).stream()
                .filter(row -> row.subList(2, 3).equals(List.of("2024-03-31")))
                .filter(row -> row.subList(4, 6).equals(List.of("waiting", "all")))
                .filter(row -> row.get(7).equals("0.5"))
                .map(row -> row.get(8))
                .findFirst()
                .orElseThrow();
    }

    private Path out() {
        return folder.resolve("out");
    }

    private String record() throws IOException {
        return Files.readString(out().resolve("past_record.csv"));
    }

    private List<String> row(String name) throws IOException {
        return Shell.table(out().resolve("past_record.csv")).stream()
                .filter(row -> row.get(1).equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void figures_that_came_since_judge_and_those_known_before_are_apart() throws IOException {
        Shell shell = page(vintages(), FIGURES);
        assertThat(shell.err()).isEmpty();
        assertThat(shell.code()).isZero();
        assertThat(Shell.names(out()))
                .containsExactlyInAnyOrder(
                        "accountability.html", "accountability.md", "past_record.csv");
        assertThat(row("2023-09").subList(0, 5))
                .containsExactly("stored", "2023-09", "0", "2", "1");
        assertThat(record())
                .contains(
                        "\"The forecast 2023-09 held 1 of 2 figures published since in its range");
        assertThat(Files.readString(out().resolve("accountability.md")))
                .contains("## The forecast 2023-09\n\nMade by 30 September 2023, with 4 futures")
                .contains("| in homes | 30 June 2023 | 141 | ")
                .contains("Of 1 figure about days after its count that could be known when it was")
                .contains("Its name does not say when it was made; it knew events until 31 March")
                .contains("## The forecast 2026-11\n");
    }

    /** The scores are those of the command score. */
    @Test
    void the_scores_are_those_of_the_command_score() throws IOException {
        assertThat(page(vintages(), FIGURES).code()).isZero();
        Path scores = folder.resolve("scores");
        Path actuals = folder.resolve("actuals.csv");
        Path vintage = vintages().resolve("undated");
        assertThat(Shell.run("score", vintage, "--actuals", actuals, "--out", scores).code())
                .isZero();
        double sum =
                Shell.table(scores.resolve("scored.csv")).stream()
                        .skip(1)
                        .mapToDouble(row -> Double.parseDouble(row.get(16)))
                        .sum();
        assertThat(Shell.table(scores.resolve("scored.csv")).get(0).get(16)).isEqualTo("crps");
        assertThat(Double.parseDouble(row("undated").get(5)))
                .isCloseTo(sum / 3, within(0.001 * sum));
    }

    @Test
    void the_page_is_one_file_that_loads_nothing() throws IOException {
        assertThat(page(vintages(), FIGURES).code()).isZero();
        String html = Files.readString(out().resolve("accountability.html"));
        assertThat(html.substring(0, html.indexOf("<footer>")))
                .contains("<h2>The forecast 2023-09</h2>", "is due between", "What came")
                .doesNotContain("src=\"http", "href=\"http", "{{", "{%");
    }

    @Test
    void a_forecast_is_stored_and_then_among_those_of_the_page() throws IOException {
        Shell shell = page(results.resolve("full"), FIGURES);
        assertThat(shell.err()).isEmpty();
        assertThat(shell.out()).contains("The vintage: " + out()).contains("The page: ");
        assertThat(Shell.names(out())).contains("forecast.csv", "accountability.html");
        assertThat(Files.readString(out().resolve("accountability.md")))
                .contains("## The forecast out\n");
        assertThat(Shell.run("reproduce", out(), "--threads", 2).code()).isZero();
    }

    @Test
    void a_folder_without_a_stored_forecast_is_refused() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Shell shell = page(empty, FIGURES);
        assertThat(shell.code()).isEqualTo(2);
        assertThat(shell.err()).startsWith(empty + ":1:1: holds no stored forecast");
        assertThat(page(folder.resolve("nowhere"), FIGURES).code()).isEqualTo(2);
        assertThat(out()).doesNotExist();
    }

    @Test
    void what_is_wrong_with_any_stored_forecast_is_told_at_once_and_nothing_is_written()
            throws IOException {
        Path all = Files.createDirectory(folder.resolve("all"));
        for (String name : List.of("altered", "bare", "lost", "whole")) {
            Path own = Files.createDirectory(all.resolve(name));
            for (String file : Shell.names(vintages().resolve("undated"))) {
                Files.copy(vintages().resolve("undated").resolve(file), own.resolve(file));
            }
        }
        Path altered = all.resolve("altered").resolve("forecast.csv");
        Files.writeString(altered, Files.readString(altered).replace(",mean,NA,1", ",mean,NA,2"));
        Files.delete(all.resolve("bare").resolve("manifest.json"));
        Files.delete(all.resolve("lost").resolve("README.md"));
        Shell shell = page(all, FIGURES);
        assertThat(shell.code()).isEqualTo(2);
        assertThat(shell.err().lines())
                .hasSize(3)
                .anyMatch(
                        line -> line.startsWith(altered + ":1:1: was changed since it was stored"))
                .anyMatch(
                        line ->
                                line.startsWith(
                                        all.resolve("bare").resolve("manifest.json")
                                                + ": no such file"))
                .anyMatch(
                        line ->
                                line.startsWith(
                                        all.resolve("lost").resolve("README.md")
                                                + ":1:1: is missing, though the manifest lists it"));
        assertThat(out()).doesNotExist();
    }

    @Test
    void what_is_wrong_with_figures_is_told_before_a_forecast_is_stored() throws IOException {
        Shell shell =
                page(
                        results.resolve("full"),
                        HEADING
                                + "waiting,all,2023-12-31,many,x,2024-01-01\nwaiting,all,2024-01-31,5,x,soon\n");
        Path file = folder.resolve("actuals.csv");
        assertThat(shell.code()).isEqualTo(2);
        assertThat(shell.err())
                .contains(file + ":2:24: value must be a number")
                .contains(file + ":3:28: published must be a date");
        assertThat(out()).doesNotExist();
    }

    @Test
    void options_of_the_page_go_with_it() {
        Shell shell = Shell.run("vintage", vintages(), "--out", out(), "--backtest", results);
        assertThat(shell.code()).isEqualTo(2);
        assertThat(shell.err()).contains("--actuals and --backtest go with --page");
    }

    @Test
    void scores_of_a_backtest_become_the_record() throws IOException {
        Path scores = Files.createDirectory(folder.resolve("scores"));
        Files.writeString(
                scores.resolve("scores.csv"),
                "measure,horizon_months,n,crps,wis,coverage50,coverage80,coverage95,skill_last,skill_trend,skill_infinite,"
                        + "skill_damped,skill_last_low95,skill_last_high95,skill_trend_low95,skill_trend_high95,"
                        + "skill_infinite_low95,skill_infinite_high95,skill_damped_low95,skill_damped_high95,targets,in_sample\n"
                        + "children_accommodated;route=welfare,12,5,8.2,6.3,0.6,0.8,0.8,-0.1,,,,,,,,,,,,all,yes\n"
                        + "children_accommodated;route=welfare,12,2,8.2,6.3,0.5,0.5,0.5,-0.2,,,,,,,,,,,,after,yes\n");
        Shell shell =
                Shell.run("vintage", vintages(), "--out", out(), "--page", "--backtest", scores);
        assertThat(shell.err()).isEmpty();
        assertThat(row("children_accommodated;route=welfare").subList(0, 7))
                .containsExactly(
                        "backtest",
                        "children_accommodated;route=welfare",
                        "12",
                        "5",
                        "4",
                        "8.2",
                        "-0.1");
        assertThat(record())
                .contains(
                        "Forecasts of children in homes for their welfare made from past counts, 12"
                                + " months ahead: 4 of 5 counts lay in the range of 95 futures in 100;"
                                + " errors were 10% larger than those of carrying on the last count."
                                + " So few counts prove nothing.");
    }

    /** Written anew by: vintage results/vintages --out DIR --page. */
    @Test
    void the_page_of_the_documentation_and_the_record_of_reports_are_what_is_written_today()
            throws IOException {
        Path stored = Path.of("results", "vintages");
        assertThat(Shell.run("vintage", stored, "--out", out(), "--page").code()).isZero();
        assertThat(out().resolve("accountability.md"))
                .hasSameTextualContentAs(Path.of("src/site/markdown/accountability.md"));
        assertThat(out().resolve("past_record.csv"))
                .hasSameTextualContentAs(
                        Path.of("src/main/resources/org/secureplaces/report/past_record.csv"));
    }

    @Test
    void a_report_says_of_the_past_what_the_record_says() throws IOException {
        List<String> lines = PastRecordFile.shipped().lines();
        assertThat(lines).hasSizeGreaterThan(2);
        String report = Files.readString(results.resolve("full").resolve("report.html"));
        lines.forEach(
                line -> assertThat(report).contains("<li>" + line.replace("'", "&#39;") + "</li>"));
    }
}
