package org.secureplaces.app.cli.command.ask;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.secureplaces.support.Shell;

class ForecastCommandTest {

    @TempDir static Path folder = Path.of("");

    private static Path small = Path.of("");
    private static Path closed = Path.of("");
    private static Path later = Path.of("");
    private static Path results = Path.of("");
    private static Shell shell = new Shell(0, "", "");

    @BeforeAll
    static void forecast_three_scenarios() throws IOException {
        small = Shell.writeScenarios(folder);
        closed = folder.resolve("closed.yaml");
        later = folder.resolve("later.yaml");
        results = folder.resolve("three");
        shell = Shell.forecast(results, small, closed, later);
    }

    @Test
    void it_says_what_it_found_and_where_the_report_is() {
        assertThat(shell.err()).contains("simulated 4 of 4 futures");
        assertThat(shell.code()).isZero();
        assertThat(shell.out()).contains("The report: " + results.resolve("report.html"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    forecast.csv    | scenario,origin_date,target_end_date,horizon_months,target,group,output_type,output_type_id,value
                    summary.csv     | scenario,measure,group,period,mean,mean_lower95,mean_upper95,low95,high95,unit
                    comparison.csv  | scenario,against,measure,group,period,mean_difference,mean_lower95,mean_upper95,low95,high95,share_higher,variance_ratio
                    uncertainty.csv | scenario,measure,group,period,mean,chance_sd,ignorance_sd,share_ignorance,share_low95,share_high95
                    """)
    void tables_have_the_columns_of_the_contract(String file, String header) throws IOException {
        assertThat(Files.readAllLines(results.resolve(file)).get(0)).isEqualTo(header);
    }

    @Test
    void the_mean_of_a_count_is_nowhere_said_to_be_perhaps_below_zero() throws IOException {
        List<List<String>> rows = Shell.table(results.resolve("summary.csv"));
        List<String> lower = rows.stream().skip(1).map(row -> row.get(5)).toList();
        assertThat(lower).noneMatch(text -> text.startsWith("-"));
        assertThat(rows).anyMatch(row -> row.get(5).equals("0") && !row.get(4).equals("0"));
    }

    @Test
    void a_folder_of_results_holds_what_the_contract_names() throws IOException {
        assertThat(Shell.names(results))
                .contains(
                        "comparison.csv",
                        "forecast.csv",
                        "manifest.json",
                        "replications.parquet",
                        "report.html",
                        "summary.csv",
                        "uncertainty.csv");
    }

    @Test
    void each_other_scenario_is_compared_with_the_first() throws IOException {
        List<List<String>> rows = Shell.table(results.resolve("comparison.csv"));
        assertThat(rows.stream().skip(1).map(row -> row.get(0) + " < " + row.get(1)).distinct())
                .containsExactly("South closes < Three homes", "South closes later < Three homes");
    }

    @Test
    void a_scenario_alone_is_compared_with_nothing() throws IOException {
        Path out = folder.resolve("one");
        assertThat(Shell.forecast(out, small).code()).isZero();
        assertThat(Shell.names(out)).contains("summary.csv").doesNotContain("comparison.csv");
    }

    @Test
    void the_forecast_is_in_hubverse_form() throws IOException {
        List<List<String>> rows = Shell.table(results.resolve("forecast.csv"));
        assertThat(rows.stream().skip(1).map(row -> row.get(1)).distinct())
                .containsExactly("2023-03-31");
        assertThat(rows.stream().skip(1).map(row -> row.get(6) + " " + row.get(7)).distinct())
                .containsExactly(
                        "mean NA",
                        "quantile 0.025",
                        "quantile 0.05",
                        "quantile 0.1",
                        "quantile 0.25",
                        "quantile 0.5",
                        "quantile 0.75",
                        "quantile 0.9",
                        "quantile 0.95",
                        "quantile 0.975");
    }

    @Test
    void the_forecast_has_every_month_end() throws IOException {
        List<List<String>> rows = Shell.table(results.resolve("forecast.csv"));
        List<String> ends = rows.stream().skip(1).map(row -> row.get(2)).distinct().toList();
        assertThat(ends).hasSize(12).startsWith("2023-04-30").endsWith("2024-03-31");
        assertThat(rows.stream().skip(1).map(row -> row.get(2) + " " + row.get(3)).distinct())
                .hasSize(12)
                .contains("2023-04-30 1", "2024-03-31 12");
        assertThat(ends).allMatch(end -> LocalDate.parse(end).plusDays(1).getDayOfMonth() == 1);
    }

    @Test
    void quantiles_rise_with_their_level() throws IOException {
        List<List<String>> rows = Shell.table(results.resolve("forecast.csv"));
        for (int row = 2; row < rows.size(); row++) {
            List<String> before = rows.get(row - 1);
            List<String> now = rows.get(row);
            if (before.get(6).equals("quantile") && now.get(6).equals("quantile")) {
                assertThat(Double.parseDouble(now.get(8)))
                        .isGreaterThanOrEqualTo(Double.parseDouble(before.get(8)));
            }
        }
    }

    @Test
    void the_number_of_threads_changes_no_byte_of_any_file() throws IOException {
        Path out = folder.resolve("threads");
        Shell.run(
                "forecast",
                "--replications",
                4,
                "--threads",
                3,
                "--out",
                out,
                small,
                closed,
                later);
        assertThat(Shell.files(out)).isEqualTo(Shell.files(results));
    }

    @Test
    void another_seed_gives_other_futures() throws IOException {
        Path out = folder.resolve("seed");
        Shell.forecast(out, "--seed", 7, small);
        assertThat(Files.readString(out.resolve("manifest.json"))).contains("\"seed\" : 7");
        Path other = folder.resolve("other-seed");
        Shell.forecast(other, "--seed", 8, small);
        assertThat(Shell.files(other).get("summary.csv"))
                .isNotEqualTo(Shell.files(out).get("summary.csv"));
    }

    @Test
    void years_count_from_the_day_from_which_the_scenario_forecasts() throws IOException {
        Path out = folder.resolve("years");
        Shell.forecast(out, "--years", 2, small);
        List<List<String>> rows = Shell.table(out.resolve("summary.csv"));
        assertThat(rows.stream().skip(1).map(row -> row.get(3)).distinct())
                .containsExactly("2023-24", "2024-25", "all");
    }

    @Test
    void with_json_there_is_nothing_but_json_on_standard_output() throws IOException {
        Shell json = Shell.forecast(folder.resolve("json"), "--json", small, closed);
        var answer = new ObjectMapper().readTree(json.out());
        assertThat(answer.fieldNames()).toIterable().containsExactly("answer", "report");
        assertThat(answer.get("answer").isArray()).isTrue();
        assertThat(Path.of(answer.get("report").asText())).exists();
        assertThat(json.out().lines()).hasSize(1);
    }

    @Test
    void the_manifest_knows_the_fingerprint_of_every_other_file() throws IOException {
        var manifest = new ObjectMapper().readTree(results.resolve("manifest.json").toFile());
        List<String> others =
                Shell.names(results).stream()
                        .filter(name -> !name.equals("manifest.json"))
                        .toList();
        assertThat(manifest.get("outputs").fieldNames())
                .toIterable()
                .containsExactlyElementsOf(others);
        for (String name : others) {
            assertThat(manifest.get("outputs").get(name).get("bytes").asLong())
                    .isEqualTo(Files.size(results.resolve(name)));
        }
    }
}
