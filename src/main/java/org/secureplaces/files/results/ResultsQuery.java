package org.secureplaces.files.results;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Asks a folder of results in SQL. Each table in it is a view under the name of its file ({@code
 * replications}, {@code summary} ...); nothing outside the folder is read, and nothing is written.
 */
public final class ResultsQuery {

    /** Columns of CSV files that count; any other number may have a fraction in another folder. */
    private static final Set<String> WHOLE =
            Set.of(
                    "replication",
                    "draw",
                    "horizon_months",
                    "n",
                    "rank_low",
                    "rank_high",
                    "places",
                    "one_in_n",
                    "futures",
                    "year");

    private static final List<String> ENDINGS = List.of(".parquet", ".csv");
    private static final String WHY_NOT =
            "SELECT json_extract_string(json_serialize_sql(?::VARCHAR), '$.error_message')";

    private final Path folder;

    /** Of a folder of results. */
    public ResultsQuery(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    /** The names of the tables in the folder, in order. */
    public List<String> tables() {
        return files().stream().map(ResultsQuery::name).sorted().toList();
    }

    /**
     * What a question finds.
     *
     * @throws IllegalArgumentException if it is no sound SELECT over these tables, saying why
     */
    public Rows ask(String select) {
        try (Connection database = open(select);
                Statement statement = database.createStatement()) {
            requireSelect(database, select);
            try (ResultSet found = statement.executeQuery(select)) {
                return FoundRows.of(found);
            }
        } catch (SQLException e) {
            throw new IllegalArgumentException(firstLines(e), e);
        }
    }

    private Connection open(String select) throws SQLException {
        var settings = new Properties();
        settings.setProperty("autoinstall_known_extensions", "false");
        settings.setProperty("autoload_known_extensions", "false");
        settings.setProperty("preserve_insertion_order", "true");
        settings.setProperty("threads", "1"); // sums add in one order
        Connection database = DriverManager.getConnection("jdbc:duckdb:", settings);
        try (Statement statement = database.createStatement()) {
            for (Path file : files()) {
                if (mentions(select, name(file))) {
                    statement.execute(view(database, file));
                }
            }
            statement.execute("SET allowed_directories = [" + quoted(folder.toString()) + "]");
            statement.execute("SET enable_external_access = false");
            statement.execute("SET lock_configuration = true");
            return database;
        } catch (SQLException e) {
            database.close();
            throw e;
        }
    }

    /** A file is opened only where the question may mean it. */
    private static boolean mentions(String select, String table) {
        return select.toLowerCase(Locale.ROOT).contains(table.toLowerCase(Locale.ROOT));
    }

    private static String view(Connection database, Path file) throws SQLException {
        String path = quoted(file.toString());
        String name = "\"" + name(file).replace("\"", "\"\"") + "\"";
        String start = "CREATE VIEW " + name + " AS SELECT ";
        return file.toString().endsWith(".parquet")
                ? start + "* FROM read_parquet(" + path + ")"
                : start + CsvColumns.of(database, path, WHOLE);
    }

    private static void requireSelect(Connection database, String select) throws SQLException {
        try (PreparedStatement check = database.prepareStatement(WHY_NOT)) {
            check.setString(1, select);
            try (ResultSet answer = check.executeQuery()) {
                String problem = answer.next() ? answer.getString(1) : null;
                if (problem != null) {
                    throw new IllegalArgumentException(
                            "must be a SELECT, was '" + select.strip() + "': " + problem);
                }
            }
        }
    }

    private List<Path> files() {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(
                            file ->
                                    ENDINGS.stream().anyMatch(file.toString()::endsWith)
                                            && !name(file).startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName()).replaceFirst("\\.[^.]*$", "");
    }

    static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    private static String firstLines(SQLException failure) {
        return String.valueOf(failure.getMessage()).strip();
    }
}
