package org.secureplaces.app.notebook;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.secureplaces.app.input.Request;
import org.secureplaces.app.stored.ScoreJob;
import org.secureplaces.app.stored.StoredResults;
import org.secureplaces.files.results.ResultsQuery;
import tech.tablesaw.api.Table;

/**
 * A folder of results: its tables, with the names of the columns in the files, and anything that
 * SQL can ask of them.
 *
 * <pre>{@code
 * Results results = Results.open("results/close-atkinson");
 * results.summary();
 * results.replications("unplaced", "route=welfare");
 * results.sql("select scenario, avg(value) from replications where measure = 'unplaced' group by all");
 * }</pre>
 */
public final class Results {

    private final Path folder;
    private final ResultsQuery query;

    private Results(Path folder) {
        this.folder = folder;
        this.query = new ResultsQuery(folder);
    }

    /**
     * The results in a folder, of any command.
     *
     * @throws org.secureplaces.files.InputException if it is no folder of results
     */
    public static Results open(String folder) {
        Path path = Path.of(folder);
        StoredResults.read(path);
        return new Results(path);
    }

    /** Where they lie. */
    public Path folder() {
        return folder;
    }

    /** The names of the tables: {@code summary}, {@code replications} and others. */
    public List<String> tables() {
        return query.tables();
    }

    /** A table by the name of its file, whole. */
    public Table table(String name) {
        return sql("select * from \"" + name.replace("\"", "\"\"") + "\"").setName(name);
    }

    /** Means and ranges of every measure by group and period. */
    public Table summary() {
        return table("summary");
    }

    /** Differences of every scenario from the first, on the same random numbers. */
    public Table comparison() {
        return table("comparison");
    }

    /** Every uncertain figure as it was used, by scenario and draw. */
    public Table draws() {
        return table("draws");
    }

    /** The level of a measure in a group at every month end of every future. */
    public Table months(String measure, String group) {
        return ofGroup("months", measure, group);
    }

    /** The value of a measure in a group in every future and period. */
    public Table replications(String measure, String group) {
        return ofGroup("replications", measure, group);
    }

    /**
     * What a SELECT finds, over views that have the names of the tables: nothing outside the folder
     * can be read, and nothing is written. Decimals and whole numbers beyond 64 bits become
     * doubles.
     *
     * @throws IllegalArgumentException if it is no sound SELECT, saying why
     */
    public Table sql(String select) {
        return Tables.of("query", query.ask(select));
    }

    /**
     * The answer of the report, a sentence or two each.
     *
     * @throws org.secureplaces.files.InputException if the results have no report, or were changed
     */
    public List<String> answer() {
        return StoredResults.read(folder).answer();
    }

    /** The scenarios, in the order in which they were asked about. */
    public List<String> scenarios() {
        return StoredResults.read(folder).scenarios();
    }

    /** Scores of a forecast with figures that were published since (a CSV file). */
    public Results score(String actuals) {
        Path scores = Scratch.folder("score");
        Request request = new Request(List.of("score", "--actuals", actuals), 1);
        ScoreJob.read(folder, Path.of(actuals), Optional.empty()).run(scores, request);
        return open(scores.toString());
    }

    private Table ofGroup(String table, String measure, String group) {
        return sql("select * from "
                        + table
                        + " where measure = "
                        + quoted(measure)
                        + " and \"group\" = "
                        + quoted(group))
                .setName(table);
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    @Override
    public String toString() {
        return "results with the tables " + String.join(", ", tables());
    }
}
