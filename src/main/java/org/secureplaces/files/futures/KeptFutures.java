package org.secureplaces.files.futures;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.duckdb.DuckDBConnection;
import org.secureplaces.report.content.Futures;
import org.secureplaces.report.content.Futures.Key;

/** Reads what a report needs of the single futures that a folder of results keeps. */
public final class KeptFutures {

    private final Path folder;
    private final int replications;
    private final int runsPerDraw;

    private KeptFutures(Path folder, int replications, int runsPerDraw) {
        this.folder = folder;
        this.replications = replications;
        this.runsPerDraw = runsPerDraw;
    }

    /** The futures of a folder; none where their files are not there. */
    public static Futures read(Path folder, int replications, int runsPerDraw) {
        if (!Files.exists(folder.resolve(FuturesParquet.REPLICATIONS.file()))
                || !Files.exists(folder.resolve(DrawsParquet.FILE))) {
            return Futures.NONE;
        }
        KeptFutures kept = new KeptFutures(folder, replications, runsPerDraw);
        try (DuckDBConnection database = database();
                Statement statement = database.createStatement()) {
            return new Futures(
                    replications, runsPerDraw, kept.values(statement), kept.drawn(statement));
        } catch (SQLException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }

    private static DuckDBConnection database() throws SQLException {
        var settings = new Properties();
        settings.setProperty("threads", "1");
        settings.setProperty("autoinstall_known_extensions", "false");
        settings.setProperty("autoload_known_extensions", "false");
        return DriverManager.getConnection("jdbc:duckdb:", settings).unwrap(DuckDBConnection.class);
    }

    private Map<Key, double[]> values(Statement statement) throws SQLException {
        Map<Key, double[]> values = new LinkedHashMap<>();
        String query =
                "SELECT replication, scenario, measure, \"group\", period, value FROM "
                        + from(FuturesParquet.REPLICATIONS.file())
                        + " WHERE measure IN ("
                        + words(Futures.measures())
                        + ") AND replication < "
                        + replications;
        try (ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                String measure = rows.getString(3);
                String group = rows.getString(4);
                if (Futures.tells(measure, group)) {
                    Key key = new Key(rows.getString(2), measure, group, rows.getString(5));
                    values.computeIfAbsent(key, none -> unobserved(replications))[rows.getInt(1)] =
                            rows.getDouble(6);
                }
            }
        }
        return values;
    }

    private Map<String, Map<String, double[]>> drawn(Statement statement) throws SQLException {
        int draws = (replications + runsPerDraw - 1) / runsPerDraw;
        Map<String, Map<String, double[]>> drawn = new LinkedHashMap<>();
        String query =
                "SELECT scenario, draw, key, value FROM "
                        + from(DrawsParquet.FILE)
                        + " WHERE draw < "
                        + draws;
        try (ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                drawn.computeIfAbsent(rows.getString(1), none -> new LinkedHashMap<>())
                                .computeIfAbsent(rows.getString(3), none -> unobserved(draws))[
                                rows.getInt(2)] =
                        rows.getDouble(4);
            }
        }
        return drawn;
    }

    private String from(String file) {
        return "read_parquet('" + folder.resolve(file).toString().replace("'", "''") + "')";
    }

    private static String words(List<String> words) {
        return words.stream().map(word -> "'" + word + "'").collect(Collectors.joining(", "));
    }

    private static double[] unobserved(int length) {
        double[] none = new double[length];
        Arrays.fill(none, Double.NaN);
        return none;
    }
}
