package org.secureplaces.files.futures;

import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/**
 * The files that keep every future: the value of every series in every replication and period, and
 * its level at every month end, in the order in which they are handed over.
 *
 * <p>A series is handed over with all its periods at once, in order, so that nothing is sorted and
 * the database is called once for a dozen values: a third of the time of a row at a time.
 */
public enum FuturesParquet {

    /** Values by period, exact. */
    REPLICATIONS("replications.parquet", "period", "DOUBLE", "period_word"),

    /** Levels at month ends, as they are measured: four bytes hold a count of children exactly. */
    MONTHS("months.parquet", "month_end", "FLOAT", "DATE");

    /**
     * Rows that are packed together. Scenarios that are compared share most of their values, and
     * only what lies in one group is kept once: 245,760 rows take 4% less room than the usual
     * 122,880, and 1,000,000 another 4% less but a third more time.
     */
    private static final int ROWS_TOGETHER = 245_760;

    private final String file;
    private final String period;
    private final String number;
    private final String typeOfPeriod;

    FuturesParquet(String file, String period, String number, String typeOfPeriod) {
        this.file = file;
        this.period = period;
        this.number = number;
        this.typeOfPeriod = typeOfPeriod;
    }

    /** The name of the file in a folder of results. */
    public String file() {
        return file;
    }

    /** Takes the values of a series by period; NaN, where nothing was observed, is left out. */
    @FunctionalInterface
    public interface Rows {
        void add(int replication, int scenario, int series, double[] byPeriod);
    }

    /**
     * What the numbers of scenarios, series and periods stand for.
     *
     * @param periods names of periods, or month ends as dates in digits
     * @param runsPerDraw replications that share a draw
     */
    public record Labels(
            List<String> scenarios,
            List<SeriesLabel> series,
            List<String> periods,
            int runsPerDraw) {

        public Labels {
            scenarios = List.copyOf(scenarios);
            series = List.copyOf(series);
            periods = List.copyOf(periods);
            if (runsPerDraw < 1) {
                throw new IllegalArgumentException(
                        "runs per draw must be positive, were " + runsPerDraw);
            }
        }
    }

    /** A measure of a group. */
    public record SeriesLabel(String measure, String group) {}

    /** Words are kept as enumerations: no word is copied 10 million times. */
    private List<String> words() {
        return List.of(
                enumeration("scenario_word", "scenario", "scenarios"),
                enumeration("measure_word", "measure", "series"),
                enumeration("group_word", "\"group\"", "series"),
                enumeration("period_word", "period", "periods"),
                "ALTER TABLE scenarios ALTER scenario TYPE scenario_word",
                "ALTER TABLE series ALTER measure TYPE measure_word",
                "ALTER TABLE series ALTER \"group\" TYPE group_word",
                "ALTER TABLE periods ALTER period TYPE " + typeOfPeriod);
    }

    /** The joins as they are written keep the rows of numbers in their order. */
    private String inOrder(int runsPerDraw) {
        return """
        SELECT replication, (replication // %d)::INTEGER AS draw, scenario, measure, "group",
            period AS %s, value::%s AS value FROM (
                SELECT replication, scenario, measure, "group",
                    unnest(all_periods) AS period, unnest(by_period) AS value
                FROM numbers
                JOIN scenarios USING (scenario_id)
                JOIN series USING (series_id)
                CROSS JOIN (SELECT list(period ORDER BY period_id) AS all_periods FROM periods))
            WHERE NOT isnan(value)\
        """
                .formatted(runsPerDraw, period, number);
    }

    /**
     * Tries what writing these files needs, before anything is simulated.
     *
     * @throws org.secureplaces.files.MachineException if the library for them cannot be loaded
     */
    public static void require() {
        ScratchDatabase.require();
    }

    /**
     * Writes the file into a folder.
     *
     * @param source adds the rows, naming scenarios and series by their place in the labels from 0,
     *     sorted by replication, scenario and series
     */
    public void write(Path folder, Labels labels, Consumer<Rows> source) {
        try (var database = ScratchDatabase.in(folder, file);
                Statement statement = database.connection().createStatement()) {
            createTables(statement, Math.max(1, labels.periods().size()));
            addLabels(database.connection(), labels);
            addNumbers(database.connection(), source);
            for (String sql : words()) {
                statement.execute(sql);
            }
            statement.execute("SET disabled_optimizers = 'join_order,build_side_probe_side'");
            database.copy(inOrder(labels.runsPerDraw()), ROWS_TOGETHER);
        } catch (SQLException e) {
            throw ScratchDatabase.failure(e);
        }
    }

    private static void createTables(Statement statement, int periods) throws SQLException {
        statement.execute("CREATE TABLE scenarios (scenario_id INTEGER, scenario VARCHAR)");
        statement.execute(
                "CREATE TABLE series (series_id INTEGER, measure VARCHAR, \"group\" VARCHAR)");
        statement.execute("CREATE TABLE periods (period_id INTEGER, period VARCHAR)");
        statement.execute(
                "CREATE TABLE numbers (replication INTEGER, scenario_id INTEGER,"
                        + " series_id INTEGER, by_period DOUBLE["
                        + periods
                        + "])");
    }

    /** An enumeration may not be without words: the empty one is always among them. */
    private static String enumeration(String name, String column, String table) {
        String words = "SELECT " + column + " FROM " + table + " UNION SELECT '' ORDER BY 1";
        return "CREATE TYPE " + name + " AS ENUM (" + words + ")";
    }

    private static void addLabels(DuckDBConnection database, Labels labels) throws SQLException {
        add(database, "scenarios", labels.scenarios().stream().map(List::of).toList());
        add(
                database,
                "series",
                labels.series().stream().map(one -> List.of(one.measure(), one.group())).toList());
        add(database, "periods", labels.periods().stream().map(List::of).toList());
    }

    private static void add(DuckDBConnection database, String table, List<List<String>> labels)
            throws SQLException {
        try (DuckDBAppender rows = database.createAppender("main", table)) {
            for (int number = 0; number < labels.size(); number++) {
                rows.beginRow();
                rows.append(number);
                for (String word : labels.get(number)) {
                    rows.append(word);
                }
                rows.endRow();
            }
        }
    }

    private static void addNumbers(DuckDBConnection database, Consumer<Rows> source)
            throws SQLException {
        try (DuckDBAppender rows = database.createAppender("main", "numbers")) {
            source.accept(new InOrder(rows));
        }
    }

    /** Hands rows to the database and insists on their order. */
    private static final class InOrder implements Rows {

        private final DuckDBAppender rows;
        private int[] last = {-1, -1, -1};

        InOrder(DuckDBAppender rows) {
            this.rows = rows;
        }

        @Override
        public void add(int replication, int scenario, int series, double[] byPeriod) {
            int[] next = {replication, scenario, series};
            if (Arrays.compare(next, last) <= 0) {
                throw new IllegalArgumentException(
                        "rows must be sorted by replication, scenario and series, "
                                + Arrays.toString(next)
                                + " came after "
                                + Arrays.toString(last));
            }
            last = next;
            try {
                rows.beginRow();
                rows.append(replication);
                rows.append(scenario);
                rows.append(series);
                rows.append(byPeriod);
                rows.endRow();
            } catch (SQLException e) {
                throw ScratchDatabase.failure(e);
            }
        }
    }
}
