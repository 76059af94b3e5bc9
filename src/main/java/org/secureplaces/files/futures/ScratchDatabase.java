package org.secureplaces.files.futures;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import java.util.stream.Stream;
import org.duckdb.DuckDBConnection;
import org.secureplaces.files.Folders;
import org.secureplaces.files.MachineException;

/**
 * A database in memory that writes one Parquet file. It fetches no extension from the network, and
 * what it has no room for lies in a folder of its own until it is closed.
 *
 * @param scratch the folder of its own
 * @param place the file that it writes
 */
record ScratchDatabase(DuckDBConnection connection, Path scratch, Path place)
        implements AutoCloseable {

    private static final int DICTIONARY_WORDS = 1000;

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
        return new ScratchDatabase(connected(settings), scratch, folder.resolve(file));
    }

    /**
     * Tries what every file needs: the database's library, which unpacks itself into the folder for
     * temporary files.
     *
     * @throws MachineException if that folder cannot hold it or may not execute it
     */
    static void require() {
        try {
            connected(new Properties()).close();
            LoadedLibrary.removeFile();
        } catch (SQLException e) {
            throw noLibrary(e);
        }
    }

    private static DuckDBConnection connected(Properties settings) throws SQLException {
        try {
            return DriverManager.getConnection("jdbc:duckdb:", settings)
                    .unwrap(DuckDBConnection.class);
        } catch (LinkageError | RuntimeException e) {
            throw noLibrary(e);
        }
    }

    /** What the database could not do for the machine's fault, or for ours. */
    static RuntimeException failure(SQLException why) {
        String message = String.valueOf(why.getMessage());
        boolean ofMachine =
                Stream.of("IO Error", "No space left", "Out of Memory").anyMatch(message::contains);
        return ofMachine
                ? new UncheckedIOException(new IOException(message, why))
                : new IllegalStateException(why);
    }

    private static MachineException noLibrary(Throwable cause) {
        return new MachineException(
                "the folder for temporary files "
                        + System.getProperty("java.io.tmpdir")
                        + " cannot hold and execute the 70 MB of the library that writes Parquet"
                        + " files: make room there, or name another folder with java"
                        + " -Djava.io.tmpdir=DIR -jar secureplaces.jar",
                cause);
    }

    /**
     * Writes what a query yields, so many rows packed together. Level 9 of the packing takes a
     * third more time than level 3 and a sixteenth less room. No column with a dictionary has as
     * many words as its limit; those without, the values, are no longer tried for one, which gives
     * the same bytes in an eighth less time.
     */
    void copy(String query, int rowsTogether) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            String to = place.toString().replace("'", "''");
            String sql =
                    "COPY ("
                            + query
                            + ") TO '"
                            + to
                            + "' (FORMAT parquet, COMPRESSION zstd, COMPRESSION_LEVEL 3,"
                            + " DICTIONARY_SIZE_LIMIT "
                            + DICTIONARY_WORDS
                            + ", ROW_GROUP_SIZE "
                            + rowsTogether
                            + ")";
            new Cancellable(statement, sql).execute();
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
