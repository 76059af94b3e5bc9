package org.secureplaces.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.secureplaces.support.Shell;

/** Which rows the tables leave out, told from the files by the database alone. */
class RowsLeftOutTest {

    @TempDir static Path folder = Path.of("");

    private static Path forecast = Path.of("");

    @BeforeAll
    static void forecast_two_scenarios() throws IOException {
        Path small = Shell.writeScenarios(folder);
        forecast = folder.resolve("forecast");
        Path closed = folder.resolve("closed.yaml");
        Shell.run("forecast", "--replications", 40, "--out", forecast, small, closed);
    }

    /** Means and shares without a row were never observed; nations are sums of regions. */
    @Test
    void a_count_without_a_row_is_zero_in_every_future() throws Exception {
        String counts =
                """
                SELECT count(*) FROM replications r
                WHERE "group" NOT LIKE '%nation=%' AND value <> 0
                    AND NOT EXISTS (SELECT 1 FROM summary s WHERE s.scenario = r.scenario
                        AND s.measure = r.measure AND s.group = r.group AND s.period = r.period)""";
        assertThat(number(counts)).isZero();
        String differences =
                """
                SELECT count(*) FROM replications base JOIN replications other
                    USING (replication, measure, "group", period)
                WHERE base.scenario = 'Three homes' AND other.scenario = 'South closes'
                    AND "group" NOT LIKE '%nation=%'
                    AND abs(other.value - base.value) > 1e-9 * abs(base.value)
                    AND NOT EXISTS (SELECT 1 FROM comparison c WHERE c.measure = base.measure
                        AND c.group = base.group AND c.period = base.period)""";
        assertThat(number(differences)).isZero();
    }

    @Test
    void a_count_that_is_zero_everywhere_has_rows_for_all_and_the_routes_alone() throws Exception {
        String zero =
                """
                SELECT count(*) FROM (
                    SELECT measure, "group" FROM summary WHERE unit NOT IN ('share', 'days', 'miles')
                    GROUP BY ALL HAVING max(abs(high95)) = 0 AND max(abs(low95)) = 0
                        AND max(abs(mean)) = 0)
                WHERE""";
        assertThat(number(zero + "\"group\" IN ('all', 'route=welfare', 'route=justice')"))
                .isPositive();
        assertThat(number(zero + "\"group\" NOT IN ('all', 'route=welfare', 'route=justice')"))
                .isZero();
        assertThat(number("SELECT count(*) FROM summary WHERE \"group\" LIKE '%nation=%'"))
                .isZero();
    }

    private static double number(String sql) throws SQLException {
        String files =
                sql.replaceAll(
                                "(FROM|JOIN) replications",
                                "$1 '" + forecast + "/replications.parquet'")
                        .replaceAll("FROM (summary|comparison)", "FROM '" + forecast + "/$1.csv'");
        try (Connection database = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = database.createStatement();
                ResultSet found = statement.executeQuery(files)) {
            found.next();
            return found.getDouble(1);
        }
    }
}
