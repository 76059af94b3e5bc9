package org.secureplaces.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.secureplaces.measure.Measure;
import org.secureplaces.support.Shell;

/** What a reader finds who divides the placements in the files by the referrals. */
class SharePlacedInFilesTest {

    @TempDir static Path folder = Path.of("");

    private static Path results = Path.of("");

    @BeforeAll
    static void forecast_two_scenarios() throws IOException {
        Path small = Shell.writeScenarios(folder);
        results = folder.resolve("two");
        assertThat(Shell.forecast(results, small, folder.resolve("closed.yaml")).code()).isZero();
    }

    /** To the six digits that the table has, in each scenario, welfare group and period. */
    @Test
    void placed_over_referrals_of_all_replications_is_the_mean_of_the_summary()
            throws IOException, SQLException {
        Map<String, String> told = new TreeMap<>();
        for (List<String> row : Shell.table(results.resolve("summary.csv"))) {
            if (row.get(1).equals("share_placed") && row.get(2).startsWith("route=welfare")) {
                told.put(row.get(0) + "|" + row.get(2) + "|" + row.get(3), row.get(4));
            }
        }
        Map<String, Double> divided = new TreeMap<>();
        for (String row :
                query(
                        """
                        SELECT scenario || '|' || "group" || '|' || period,
                            sum(value) FILTER (measure = 'placed'),
                            sum(value) FILTER (measure = 'referrals')
                        FROM replications
                        WHERE starts_with("group", 'route=welfare') AND NOT contains("group", 'ending=')
                            AND NOT contains("group", 'nation=')
                        GROUP BY ALL
                        """)) {
            String[] cells = row.split("\t", -1);
            double referrals = Double.parseDouble(cells[2]);
            if (referrals > 0) {
                divided.put(cells[0], Double.parseDouble(cells[1]) / referrals);
            }
        }
        assertThat(told.keySet()).isNotEmpty().isEqualTo(divided.keySet());
        told.forEach(
                (row, share) ->
                        assertThat(Double.parseDouble(share))
                                .as(row)
                                .isCloseTo(divided.getOrDefault(row, Double.NaN), within(6e-7)));
    }

    /** The sums by which the share of mixed groups is made are in no file. */
    @Test
    void the_replications_hold_no_measure_without_a_name() throws SQLException {
        List<String> labels = Arrays.stream(Measure.values()).map(Measure::label).toList();
        assertThat(query("SELECT DISTINCT measure, '', '' FROM replications"))
                .allMatch(row -> labels.contains(row.strip()));
        assertThat(
                        query(
                                "SELECT count(*), count(DISTINCT (replication, scenario, measure,"
                                        + " \"group\", period)), '' FROM replications"))
                .singleElement()
                .satisfies(
                        row ->
                                assertThat(row.split("\t", -1)[0])
                                        .isEqualTo(row.split("\t", -1)[1]));
    }

    private static List<String> query(String sql) throws SQLException {
        String file = "'" + results.resolve("replications.parquet") + "'";
        try (Connection database = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = database.createStatement();
                ResultSet found =
                        statement.executeQuery(sql.replace("FROM replications", "FROM " + file))) {
            List<String> rows = new ArrayList<>();
            while (found.next()) {
                rows.add(
                        found.getString(1) + "\t" + found.getString(2) + "\t" + found.getString(3));
            }
            return rows;
        }
    }
}
