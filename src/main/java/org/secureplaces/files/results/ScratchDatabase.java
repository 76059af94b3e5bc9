package org.secureplaces.files.results;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.duckdb.DuckDBConnection;

/**
 * A database in memory that writes one Parquet file. It fetches no extension from the network, and
 * what it has no room for lies in a folder of its own until it is closed.
 *
 * @param scratch the folder of its own
 * @param place the file that it writes
 */
record ScratchDatabase(DuckDBConnection connection, Path scratch, Path place)
        implements AutoCloseable {

    /** A database for a file of a folder. */
    static ScratchDatabase in(Path folder, String file) throws SQLException {
        Path scratch = folder.resolve("." + file + ".duckdb");
        var settings = new Properties();
        settings.setProperty("memory_limit", "512MB");
        settings.setProperty("threads", "1");
        settings.setProperty("preserve_insertion_order", "true");
        settings.setProperty("temp_directory", scratch.toString());
        settings.setProperty("autoinstall_known_extensions", "false");
        settings.setProperty("autoload_known_extensions", "false");
        DuckDBConnection connection =
                DriverManager.getConnection("jdbc:duckdb:", settings)
                        .unwrap(DuckDBConnection.class);
        return new ScratchDatabase(connection, scratch, folder.resolve(file));
    }

    /**
     * Writes what a query yields, so many rows packed together. Level 9 of the packing takes a
     * third more time than level 3 and a sixteenth less room.
     */
    void copy(String query, int rowsTogether) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            String to = place.toString().replace("'", "''");
            statement.execute(
                    "COPY ("
                            + query
                            + ") TO '"
                            + to
                            + "' (FORMAT parquet, COMPRESSION zstd, COMPRESSION_LEVEL 3,"
                            + " ROW_GROUP_SIZE "
                            + rowsTogether
                            + ")");
        }
    }

    @Override
    public void close() throws SQLException {
        try {
            connection.close();
        } finally {
            Folders.remove(scratch);
        }
    }
}
