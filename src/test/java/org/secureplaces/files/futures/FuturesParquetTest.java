package org.secureplaces.files.futures;

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
import org.secureplaces.files.Folders;

class FuturesParquetTest {

    private static final List<String> SCENARIOS = List.of("base", "Close O'Neill");
    private static final FuturesParquet.Labels LABELS =
            new FuturesParquet.Labels(
                    SCENARIOS,
                    List.of(
                            new FuturesParquet.SeriesLabel("waiting", "all"),
                            new FuturesParquet.SeriesLabel("placed", "route=welfare"),
                            new FuturesParquet.SeriesLabel("placed", "all")),
                    List.of("2027-28", "all"),
                    4);

    private final Path folder;

    FuturesParquetTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void a_row_names_replication_draw_scenario_measure_group_and_period() throws SQLException {
        FuturesParquet.REPLICATIONS.write(
                folder, LABELS, rows -> rows.add(4, 1, 1, values(Double.NaN, 0.1)));
        assertThat(query("DESCRIBE SELECT * FROM replications"))
                .containsExactly(
                        "replication INTEGER",
                        "draw INTEGER",
                        "scenario VARCHAR",
                        "measure VARCHAR",
                        "group VARCHAR",
                        "period VARCHAR",
                        "value DOUBLE");
        assertThat(query("SELECT concat_ws('|', *COLUMNS(*)), '' FROM replications"))
                .containsExactly("4|1|Close O'Neill|placed|route=welfare|all|0.1 ");
    }

    @Test
    void rows_stay_in_the_order_in_which_they_came() throws SQLException {
        FuturesParquet.REPLICATIONS.write(
                folder,
                LABELS,
                rows -> {
                    rows.add(0, 0, 0, values(1, 2));
                    rows.add(0, 0, 2, values(3, 4));
                    rows.add(0, 1, 1, values(5, 6));
                    rows.add(1, 0, 0, values(7, 8));
                });
        assertThat(query("SELECT concat_ws('|', *COLUMNS(*)), '' FROM replications"))
                .containsExactly(
                        "0|0|base|waiting|all|2027-28|1.0 ",
                        "0|0|base|waiting|all|all|2.0 ",
                        "0|0|base|placed|all|2027-28|3.0 ",
                        "0|0|base|placed|all|all|4.0 ",
                        "0|0|Close O'Neill|placed|route=welfare|2027-28|5.0 ",
                        "0|0|Close O'Neill|placed|route=welfare|all|6.0 ",
                        "1|0|base|waiting|all|2027-28|7.0 ",
                        "1|0|base|waiting|all|all|8.0 ");
    }

    @Test
    void levels_have_the_day_on_which_a_month_ends() throws SQLException {
        FuturesParquet.MONTHS.write(
                folder,
                new FuturesParquet.Labels(
                        SCENARIOS,
                        List.of(new FuturesParquet.SeriesLabel("waiting", "all")),
                        List.of("2027-04-30", "2027-05-31"),
                        2),
                rows -> rows.add(5, 1, 0, values(17, 16.5)));
        assertThat(query("DESCRIBE SELECT * FROM months"))
                .containsExactly(
                        "replication INTEGER",
                        "draw INTEGER",
                        "scenario VARCHAR",
                        "measure VARCHAR",
                        "group VARCHAR",
                        "month_end DATE",
                        "value FLOAT");
        assertThat(query("SELECT concat_ws('|', *COLUMNS(*)), '' FROM months"))
                .containsExactly(
                        "5|2|Close O'Neill|waiting|all|2027-04-30|17.0 ",
                        "5|2|Close O'Neill|waiting|all|2027-05-31|16.5 ");
    }

    @Test
    void a_drawn_figure_has_a_row_for_each_scenario_and_draw() throws SQLException {
        DrawsParquet.write(
                folder,
                rows -> {
                    rows.add("base", 0, "estate.effective", 0.1);
                    rows.add("base", 1, "estate.effective", 1 / 3.0);
                    rows.add("Close O'Neill", 0, "posterior.row", 12);
                });
        assertThat(query("DESCRIBE SELECT * FROM draws"))
                .containsExactly("scenario VARCHAR", "draw INTEGER", "key VARCHAR", "value DOUBLE");
        assertThat(query("SELECT concat_ws('|', *COLUMNS(*)), '' FROM draws"))
                .containsExactly(
                        "base|0|estate.effective|0.1 ",
                        "base|1|estate.effective|0.3333333333333333 ",
                        "Close O'Neill|0|posterior.row|12.0 ");
    }

    @Test
    void a_million_rows_stay_in_their_order() throws SQLException {
        write(1_000_000);
        assertThat(
                        query(
                                """
                                SELECT count(*) FILTER (value <= before), count(*) FROM (
                                    SELECT value, lag(value) OVER (ORDER BY file_row_number) AS before
                                    FROM read_parquet(replications, file_row_number = true))"""))
                .containsExactly("0 2000000");
    }

    @Test
    void rows_out_of_order_are_refused() {
        assertThatThrownBy(
                        () ->
                                FuturesParquet.REPLICATIONS.write(
                                        folder,
                                        LABELS,
                                        rows -> {
                                            rows.add(0, 1, 0, values(0, 0));
                                            rows.add(0, 0, 1, values(0, 0));
                                        }))
                .hasMessage(
                        "rows must be sorted by replication, scenario and series, [0, 0, 1] came after [0, 1, 0]");
    }

    @Test
    void what_was_not_observed_is_left_out() throws SQLException {
        FuturesParquet.REPLICATIONS.write(
                folder, LABELS, rows -> rows.add(0, 0, 0, values(Double.NaN, 2)));
        assertThat(query("SELECT count(*), sum(value) FROM replications")).containsExactly("1 2.0");
    }

    @Test
    void no_rows_make_an_empty_table() throws SQLException {
        FuturesParquet.REPLICATIONS.write(
                folder, new FuturesParquet.Labels(SCENARIOS, List.of(), List.of(), 1), rows -> {});
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
        FuturesParquet.REPLICATIONS.write(quoted, LABELS, rows -> rows.add(0, 0, 0, values(0, 1)));
        assertThat(Folders.names(quoted)).containsExactly("replications.parquet");
    }

    @Test
    void a_source_that_fails_leaves_nothing_open() {
        assertThatThrownBy(
                        () ->
                                FuturesParquet.REPLICATIONS.write(
                                        folder,
                                        LABELS,
                                        rows -> {
                                            throw new IllegalStateException("no more");
                                        }))
                .hasMessage("no more");
        assertThat(Folders.names(folder)).isEmpty();
    }

    private byte[] manyRows() throws IOException {
        write(100_000);
        return Files.readAllBytes(folder.resolve("replications.parquet"));
    }

    /** Rows whose values grow by one from each to the next. */
    private void write(int count) {
        FuturesParquet.REPLICATIONS.write(
                folder,
                LABELS,
                rows ->
                        IntStream.range(0, count)
                                .forEach(
                                        i ->
                                                rows.add(
                                                        i / 6,
                                                        i / 3 % 2,
                                                        i % 3,
                                                        values(2 * i, 2 * i + 1))));
    }

    private static double[] values(double... byPeriod) {
        return byPeriod;
    }

    private List<String> query(String sql) throws SQLException {
        String files =
                sql.replaceAll(
                        "\\b(replications|months|draws)\\b",
                        "'" + folder.resolve("$1.parquet") + "'");
        try (Connection database = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = database.createStatement();
                ResultSet found = statement.executeQuery(files)) {
            List<String> rows = new ArrayList<>();
            while (found.next()) {
                rows.add(found.getString(1) + " " + found.getString(2));
            }
            return rows;
        }
    }
}
