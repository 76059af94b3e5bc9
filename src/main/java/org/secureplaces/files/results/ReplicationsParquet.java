package org.secureplaces.files.results;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import java.util.function.Consumer;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.secureplaces.forecast.SeriesName;

/**
 * The file {@code replications.parquet}: the value of every series in every replication, sorted by
 * replication, then scenarios and series in the order given.
 */
public final class ReplicationsParquet {

    public static final String FILE = "replications.parquet";

    /** Takes one value; NaN, where nothing was observed, is left out. */
    @FunctionalInterface
    public interface Rows {
        void add(int replication, int scenario, int series, double value);
    }

    /** Words are kept as enumerations: sorting 10 million rows takes 2 seconds instead of 29. */
    private static final List<String> WORDS_AS_ENUMERATIONS =
            List.of(
                    enumeration("scenario_word", "scenario", "scenarios"),
                    enumeration("measure_word", "measure", "series"),
                    enumeration("group_word", "\"group\"", "series"),
                    enumeration("period_word", "period", "series"),
                    "ALTER TABLE scenarios ALTER scenario TYPE scenario_word",
                    "ALTER TABLE series ALTER measure TYPE measure_word",
                    "ALTER TABLE series ALTER \"group\" TYPE group_word",
                    "ALTER TABLE series ALTER period TYPE period_word");

    private static final String SORTED =
            """
            SELECT replication, scenario, measure, "group", period, value
            FROM numbers JOIN scenarios USING (scenario_id) JOIN series USING (series_id)
            ORDER BY replication, scenario_id, series_id\
            """;

    private ReplicationsParquet() {}

    /**
     * Writes the file into a folder.
     *
     * @param source adds the rows, naming scenarios and series by their place in the lists from 0
     */
    public static void write(
            Path folder, List<String> scenarios, List<SeriesName> series, Consumer<Rows> source) {
        Path scratch = folder.resolve(".duckdb");
        try (var database = open(scratch);
                Statement statement = database.createStatement()) {
            statement.execute("CREATE TABLE scenarios (scenario_id INTEGER, scenario VARCHAR)");
            statement.execute(
                    "CREATE TABLE series (series_id INTEGER, measure VARCHAR, \"group\" VARCHAR, period VARCHAR)");
            statement.execute(
                    "CREATE TABLE numbers"
                            + " (replication INTEGER, scenario_id INTEGER, series_id INTEGER, value DOUBLE)");
            addScenarios(database, scenarios);
            addSeries(database, series);
            addNumbers(database, source);
            for (String sql : WORDS_AS_ENUMERATIONS) {
                statement.execute(sql);
            }
            String file = folder.resolve(FILE).toString().replace("'", "''");
            statement.execute(
                    "COPY (" + SORTED + ") TO '" + file + "' (FORMAT parquet, COMPRESSION zstd)");
        } catch (SQLException e) {
            throw new UncheckedIOException(new IOException(e));
        } finally {
            Folders.remove(scratch);
        }
    }

    /** A database in memory that fetches no extension from the network. */
    private static DuckDBConnection open(Path scratch) throws SQLException {
        var settings = new Properties();
        settings.setProperty("memory_limit", "512MB");
        settings.setProperty("threads", "1");
        settings.setProperty("temp_directory", scratch.toString());
        settings.setProperty("autoinstall_known_extensions", "false");
        settings.setProperty("autoload_known_extensions", "false");
        return DriverManager.getConnection("jdbc:duckdb:", settings).unwrap(DuckDBConnection.class);
    }

    /** An enumeration may not be without words: the empty one is always among them. */
    private static String enumeration(String name, String column, String table) {
        String words = "SELECT " + column + " FROM " + table + " UNION SELECT '' ORDER BY 1";
        return "CREATE TYPE " + name + " AS ENUM (" + words + ")";
    }

    private static void addScenarios(DuckDBConnection database, List<String> scenarios)
            throws SQLException {
        try (DuckDBAppender rows = database.createAppender("main", "scenarios")) {
            for (int i = 0; i < scenarios.size(); i++) {
                rows.beginRow();
                rows.append(i);
                rows.append(scenarios.get(i));
                rows.endRow();
            }
        }
    }

    private static void addSeries(DuckDBConnection database, List<SeriesName> series)
            throws SQLException {
        try (DuckDBAppender rows = database.createAppender("main", "series")) {
            for (int i = 0; i < series.size(); i++) {
                rows.beginRow();
                rows.append(i);
                rows.append(series.get(i).measure());
                rows.append(series.get(i).group());
                rows.append(series.get(i).period());
                rows.endRow();
            }
        }
    }

    private static void addNumbers(DuckDBConnection database, Consumer<Rows> source)
            throws SQLException {
        try (DuckDBAppender rows = database.createAppender("main", "numbers")) {
            source.accept(
                    (replication, scenario, series, value) -> {
                        if (!Double.isNaN(value)) {
                            addNumber(rows, replication, scenario, series, value);
                        }
                    });
        }
    }

    private static void addNumber(
            DuckDBAppender rows, int replication, int scenario, int series, double value) {
        try {
            rows.beginRow();
            rows.append(replication);
            rows.append(scenario);
            rows.append(series);
            rows.append(value);
            rows.endRow();
        } catch (SQLException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }
}
