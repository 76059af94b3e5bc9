package org.secureplaces.files.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.secureplaces.forecast.SeriesName;

class ReplicationsParquetTest {

    private static final List<String> SCENARIOS = List.of("base", "Close O'Neill");
    private static final List<SeriesName> SERIES =
            List.of(
                    new SeriesName("waiting", "all", "2027-28"),
                    new SeriesName("waiting", "all", "all"),
                    new SeriesName("placed", "route=welfare", "all"));

    private final Path folder;

    ReplicationsParquetTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void a_row_names_replication_scenario_measure_group_and_period() throws SQLException {
        ReplicationsParquet.write(folder, SCENARIOS, SERIES, rows -> rows.add(4, 1, 2, 0.1));
        assertThat(query("DESCRIBE SELECT * FROM replications"))
                .containsExactly(
                        "replication INTEGER",
                        "scenario VARCHAR",
                        "measure VARCHAR",
                        "group VARCHAR",
                        "period VARCHAR",
                        "value DOUBLE");
        assertThat(query("SELECT concat_ws('|', *COLUMNS(*)), '' FROM replications"))
                .containsExactly("4|Close O'Neill|placed|route=welfare|all|0.1 ");
    }

    @Test
    void rows_are_sorted_by_replication_scenario_and_series() throws SQLException {
        ReplicationsParquet.write(
                folder,
                SCENARIOS,
                SERIES,
                rows ->
                        List.of(1, 0)
                                .forEach(
                                        replication -> {
                                            rows.add(replication, 1, 0, 0);
                                            rows.add(replication, 0, 2, 0);
                                            rows.add(replication, 0, 1, 0);
                                        }));
        assertThat(query("SELECT replication || scenario, measure || period FROM replications"))
                .containsExactly(
                        "0base waitingall",
                        "0base placedall",
                        "0Close O'Neill waiting2027-28",
                        "1base waitingall",
                        "1base placedall",
                        "1Close O'Neill waiting2027-28");
    }

    @Test
    void what_was_not_observed_is_left_out() throws SQLException {
        ReplicationsParquet.write(
                folder,
                SCENARIOS,
                SERIES,
                rows -> {
                    rows.add(0, 0, 0, Double.NaN);
                    rows.add(0, 0, 1, 2);
                });
        assertThat(query("SELECT count(*), sum(value) FROM replications")).containsExactly("1 2.0");
    }

    @Test
    void no_rows_make_an_empty_table() throws SQLException {
        ReplicationsParquet.write(folder, SCENARIOS, List.of(), rows -> {});
        assertThat(query("SELECT count(*), '' FROM replications")).containsExactly("0 ");
    }

    @Test
    void the_same_rows_give_the_same_bytes() throws IOException {
        byte[] once = manyRows();
        assertThat(manyRows()).isEqualTo(once);
        assertThat(Folders.names(folder)).containsExactly("replications.parquet");
    }

    @Test
    void a_folder_may_have_a_quote_in_its_name() throws IOException {
        Path quoted = Files.createDirectory(folder.resolve("it's"));
        ReplicationsParquet.write(quoted, SCENARIOS, SERIES, rows -> rows.add(0, 0, 0, 1));
        assertThat(Folders.names(quoted)).containsExactly("replications.parquet");
    }

    @Test
    void a_source_that_fails_leaves_nothing_open() {
        assertThatThrownBy(
                        () ->
                                ReplicationsParquet.write(
                                        folder,
                                        SCENARIOS,
                                        SERIES,
                                        rows -> {
                                            throw new IllegalStateException("no more");
                                        }))
                .hasMessage("no more");
        assertThat(Folders.names(folder)).isEmpty();
    }

    private byte[] manyRows() throws IOException {
        ReplicationsParquet.write(
                folder,
                SCENARIOS,
                SERIES,
                rows ->
                        IntStream.range(0, 300_000)
                                .forEach(i -> rows.add(i / 6, i / 3 % 2, i % 3, i % 1000)));
        return Files.readAllBytes(folder.resolve("replications.parquet"));
    }

    private List<String> query(String sql) throws SQLException {
        String file = folder.resolve("replications.parquet").toString();
        try (Connection database = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = database.createStatement();
                ResultSet found =
                        statement.executeQuery(sql.replace("replications", "'" + file + "'"))) {
            List<String> rows = new ArrayList<>();
            while (found.next()) {
                rows.add(found.getString(1) + " " + found.getString(2));
            }
            return rows;
        }
    }
}
