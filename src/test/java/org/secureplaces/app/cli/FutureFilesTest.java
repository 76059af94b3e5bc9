package org.secureplaces.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.secureplaces.support.Shell;

/** The files of single futures, read by the database alone: no class of ours takes part. */
class FutureFilesTest {

    /** Tables are written with six digits. */
    private static final double SIX_DIGITS = 1e-5;

    @TempDir static Path folder = Path.of("");

    private static Path forecast = Path.of("");

    @BeforeAll
    static void forecast_two_scenarios() throws IOException {
        Path small = Shell.writeScenarios(folder);
        forecast = folder.resolve("forecast");
        Shell.run(
                "forecast",
                "--replications",
                41,
                "--threads",
                2,
                "--out",
                forecast,
                small,
                folder.resolve("closed.yaml"));
    }

    /** Placed over referrals, both summed over the futures. */
    @Test
    void the_share_placed_is_placed_over_referrals_of_all_futures() throws Exception {
        for (String scenario : List.of("Three homes", "South closes")) {
            double share =
                    number(
                            """
                            SELECT sum(value) FILTER (measure = 'placed')
                                / sum(value) FILTER (measure = 'referrals')
                            FROM replications
                            WHERE scenario = '%s' AND "group" = 'route=welfare' AND period = 'all'"""
                                    .formatted(scenario));
            assertThat(share)
                    .isCloseTo(
                            summary(scenario, "share_placed", "route=welfare", 4),
                            within(SIX_DIGITS * share));
        }
    }

    @Test
    void children_without_a_place_are_those_of_the_futures_on_average_and_in_95_of_100()
            throws Exception {
        List<String> statistics =
                List.of("avg(value)", "quantile_cont(value, 0.025)", "quantile_cont(value, 0.975)");
        int[] columns = {4, 7, 8};
        for (int number = 0; number < columns.length; number++) {
            double rebuilt =
                    number(
                            """
                            SELECT %s FROM replications
                            WHERE scenario = 'South closes' AND measure = 'children_without_place'
                                AND "group" = 'route=welfare' AND period = 'all'"""
                                    .formatted(statistics.get(number)));
            assertThat(rebuilt)
                    .isCloseTo(
                            summary(
                                    "South closes",
                                    "children_without_place",
                                    "route=welfare",
                                    columns[number]),
                            within(SIX_DIGITS * rebuilt));
        }
    }

    @Test
    void the_quantiles_of_a_day_are_those_of_the_levels_of_the_futures() throws Exception {
        int compared = 0;
        for (List<String> row : Shell.table(forecast.resolve("forecast.csv"))) {
            if (row.get(4).equals("children_accommodated") && row.get(5).equals("all")) {
                String levels =
                        """
                        months WHERE scenario = '%s' AND measure = '%s' AND "group" = 'all'
                            AND month_end = DATE '%s'"""
                                .formatted(row.get(0), row.get(4), row.get(2));
                double rebuilt =
                        row.get(6).equals("mean")
                                ? number("SELECT avg(value) FROM " + levels)
                                : number(
                                        "SELECT quantile_cont(value, %s) FROM "
                                                        .formatted(row.get(7))
                                                + levels);
                assertThat(rebuilt)
                        .as(row.toString())
                        .isCloseTo(Double.parseDouble(row.get(8)), within(SIX_DIGITS * rebuilt));
                compared++;
            }
        }
        assertThat(compared).isEqualTo(2 * 12 * 10);
    }

    @Test
    void every_replication_knows_the_draw_whose_figures_it_used() throws Exception {
        assertThat(
                        number(
                                """
                                SELECT count(DISTINCT r.draw * 1000 + r.replication)
                                FROM replications r JOIN draws d USING (scenario, draw)
                                WHERE r.replication // 2 = r.draw AND d.key = 'estate.caution_share'"""))
                .isEqualTo(41);
        assertThat(number("SELECT count(DISTINCT draw) FROM draws")).isEqualTo(21);
    }

    /** So that what differs between them is the change, not what was drawn. */
    @Test
    void scenarios_that_are_compared_share_their_draws() throws Exception {
        assertThat(
                        number(
                                """
                                SELECT count(*) FROM draws a JOIN draws b USING (draw, key)
                                WHERE a.scenario < b.scenario AND a.value <> b.value"""))
                .isZero();
    }

    @Test
    void single_homes_are_told_at_the_ends_of_financial_years_only() throws IOException {
        List<List<String>> homes =
                Shell.table(forecast.resolve("forecast.csv")).stream()
                        .filter(row -> row.get(5).startsWith("home="))
                        .toList();
        assertThat(homes.stream().map(row -> row.get(2)).distinct()).containsExactly("2024-03-31");
        assertThat(homes.stream().map(row -> row.get(4)).distinct())
                .containsExactlyInAnyOrder(
                        "children_accommodated",
                        "places_approved",
                        "occupancy_approved",
                        "occupancy_effective");
    }

    @Test
    void what_is_the_same_in_every_future_has_no_row_among_uncertainties() throws IOException {
        assertThat(Shell.table(forecast.resolve("uncertainty.csv")))
                .noneMatch(row -> row.get(5).equals("0") && row.get(6).equals("0"));
    }

    /** What a closure changes, a year: the sentence that the report begins with. */
    @Test
    void the_headline_is_rebuilt_from_the_values_of_the_futures() throws Exception {
        String differences =
                """
                SELECT %s FROM (
                    SELECT closed.value - base.value AS more
                    FROM replications base JOIN replications closed
                        USING (replication, measure, "group", period)
                    WHERE base.scenario = 'Three homes' AND closed.scenario = 'South closes'
                        AND measure = 'children_without_place'
                        AND "group" = 'route=welfare' AND period = 'all')""";
        List<String> statistics =
                List.of("avg(more)", "quantile_cont(more, 0.025)", "quantile_cont(more, 0.975)");
        List<String> row =
                Shell.table(forecast.resolve("comparison.csv")).stream()
                        .filter(
                                one ->
                                        one.subList(2, 5)
                                                .equals(
                                                        List.of(
                                                                "children_without_place",
                                                                "route=welfare",
                                                                "all")))
                        .findFirst()
                        .orElseThrow();
        int[] columns = {5, 8, 9};
        for (int number = 0; number < columns.length; number++) {
            double rebuilt = number(differences.formatted(statistics.get(number)));
            assertThat(rebuilt)
                    .isCloseTo(
                            Double.parseDouble(row.get(columns[number])),
                            within(SIX_DIGITS * Math.abs(rebuilt)));
        }
    }

    @Test
    void closures_and_places_keep_levels_and_draws_too_on_any_number_of_threads()
            throws IOException {
        Path small = folder.resolve("small.yaml");
        for (int threads = 1; threads <= 2; threads++) {
            Path closures = folder.resolve("closures" + threads);
            Path places = folder.resolve("places" + threads);
            Path sites = folder.resolve("sites" + threads);
            Shell.run(
                    "closures",
                    small,
                    "--on=2023-10-01",
                    "--replications=4",
                    "--out",
                    closures,
                    "--threads",
                    threads);
            List<Object> search =
                    List.of(
                            "places",
                            small,
                            "--route=welfare",
                            "--target=0.6",
                            "--within=91",
                            "--replications=12",
                            "--threads",
                            threads);
            Shell.run(and(search, "--out", places));
            Shell.run(and(search, "--add=5", "--out", sites));
        }
        for (String answer : List.of("closures", "places", "sites")) {
            assertThat(Shell.names(folder.resolve(answer + 1)))
                    .contains("months.parquet", "draws.parquet");
            assertThat(Shell.files(folder.resolve(answer + 1)))
                    .isEqualTo(Shell.files(folder.resolve(answer + 2)));
            assertThat(Files.readString(folder.resolve(answer + 1).resolve("manifest.json")))
                    .contains(
                            answer.equals("closures")
                                    ? "\"posterior.row\" : 4"
                                    : "\"dimensions\" : { }");
        }
    }

    private static Object[] and(List<Object> words, Object... more) {
        List<Object> all = new ArrayList<>(words);
        all.addAll(List.of(more));
        return all.toArray();
    }

    private static double summary(String scenario, String measure, String group, int column)
            throws IOException {
        return Shell.table(forecast.resolve("summary.csv")).stream()
                .filter(row -> row.subList(0, 4).equals(List.of(scenario, measure, group, "all")))
                .map(row -> Double.parseDouble(row.get(column)))
                .findFirst()
                .orElseThrow();
    }

    private static double number(String sql) throws SQLException, IOException {
        String files = sql;
        for (String name : List.of("replications", "months", "draws")) {
            Path file = forecast.resolve(name + ".parquet");
            assertThat(Files.exists(file)).isTrue();
            files = files.replaceAll("(FROM|JOIN) " + name + "\\b", "$1 '" + file + "'");
        }
        try (Connection database = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = database.createStatement();
                ResultSet found = statement.executeQuery(files)) {
            found.next();
            return found.getDouble(1);
        }
    }
}
