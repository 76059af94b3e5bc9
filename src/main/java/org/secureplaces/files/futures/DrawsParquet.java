package org.secureplaces.files.futures;

import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Consumer;
import org.duckdb.DuckDBAppender;

/**
 * The file {@code draws.parquet}: every uncertain figure as it was used, by scenario and draw, in
 * the order in which the values are handed over.
 */
public final class DrawsParquet {

    public static final String FILE = "draws.parquet";

    /** Many draws of one figure lie together; a page of a reader's memory holds a group. */
    private static final int ROWS_TOGETHER = 122_880;

    private DrawsParquet() {}

    /** Takes the value of a figure, by its key, in a draw of a scenario. */
    @FunctionalInterface
    public interface Rows {
        void add(String scenario, int draw, String key, double value);
    }

    /** Writes the file into a folder. */
    public static void write(Path folder, Consumer<Rows> source) {
        try (var database = ScratchDatabase.in(folder, FILE);
                Statement statement = database.connection().createStatement()) {
            statement.execute(
                    "CREATE TABLE draws (scenario VARCHAR, draw INTEGER, key VARCHAR, value DOUBLE)");
            try (DuckDBAppender rows = database.connection().createAppender("main", "draws")) {
                source.accept(
                        (scenario, draw, key, value) -> add(rows, scenario, draw, key, value));
            }
            database.copy("SELECT * FROM draws", ROWS_TOGETHER);
        } catch (SQLException e) {
            throw ScratchDatabase.failure(e);
        }
    }

    private static void add(
            DuckDBAppender rows, String scenario, int draw, String key, double value) {
        try {
            rows.beginRow();
            rows.append(scenario).append(draw).append(key).append(value);
            rows.endRow();
        } catch (SQLException e) {
            throw ScratchDatabase.failure(e);
        }
    }
}
