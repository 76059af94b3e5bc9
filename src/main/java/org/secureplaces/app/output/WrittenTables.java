package org.secureplaces.app.output;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.secureplaces.experiment.Outcomes;
import org.secureplaces.files.table.Table;
import org.secureplaces.files.table.Tables;
import org.secureplaces.forecast.Comparisons;
import org.secureplaces.forecast.MonthEnds;
import org.secureplaces.forecast.Summaries;
import org.secureplaces.forecast.row.ComparisonRow;
import org.secureplaces.forecast.row.ForecastRow;
import org.secureplaces.forecast.row.SummaryRow;
import org.secureplaces.forecast.row.UncertaintyRow;
import org.secureplaces.report.content.ReportContent;
import org.secureplaces.run.Interruption;
import org.secureplaces.run.Workers;

/**
 * Tables of a folder of results. Rows are rounded once, before they are written, and handed back: a
 * report that is made from them says what the tables say, to the last digit, and is the one that is
 * built from the folder later.
 */
public final class WrittenTables {

    private WrittenTables() {}

    /**
     * Writes the tables of a forecast, each thread some of them, and what every future yielded.
     *
     * @param bases by the number of each scenario, the number of the one it is compared with
     */
    public static ReportContent.Results forecast(
            Path folder, Outcomes outcomes, List<Integer> bases, Workers workers) {
        List<ForecastRow> forecast = new ArrayList<>();
        List<SummaryRow> summary = new ArrayList<>();
        List<UncertaintyRow> uncertainty = new ArrayList<>();
        List<ComparisonRow> comparison = new ArrayList<>();
        workers.all(
                () -> FutureFiles.values(folder, outcomes),
                () -> forecast.addAll(write(folder, Tables.FORECAST, MonthEnds.of(outcomes))),
                () -> {
                    Summaries summaries = Summaries.of(outcomes);
                    summary.addAll(write(folder, Tables.SUMMARY, summaries.summary()));
                    uncertainty.addAll(write(folder, Tables.UNCERTAINTY, summaries.uncertainty()));
                },
                () ->
                        comparison.addAll(
                                write(folder, Tables.COMPARISON, Comparisons.of(outcomes, bases))),
                () -> FutureFiles.levels(folder, outcomes));
        return new ReportContent.Results(summary, comparison, uncertainty, forecast, List.of());
    }

    /** Writes the tables of results; those without rows are left out. */
    public static ReportContent.Results of(Path folder, ReportContent.Results results) {
        return new ReportContent.Results(
                write(folder, Tables.SUMMARY, results.summary()),
                write(folder, Tables.COMPARISON, results.comparison()),
                write(folder, Tables.UNCERTAINTY, results.uncertainty()),
                write(folder, Tables.FORECAST, results.forecast()),
                write(folder, Tables.RANKING, results.ranking()));
    }

    /** Writes what the results rest on: assumptions and history. */
    public static ReportContent withGrounds(Path folder, ReportContent content) {
        return new ReportContent(
                content.scenarios(),
                content.dates(),
                content.run(),
                content.results(),
                write(folder, Tables.ASSUMPTIONS, content.assumptions()),
                content.sources(),
                write(folder, Tables.HISTORY, content.history()),
                content.futures());
    }

    private static <R> List<R> write(Path folder, Table<R> table, List<R> rows) {
        List<R> rounded = table.rounded(rows);
        Interruption.throwIfInterrupted();
        if (!rounded.isEmpty()) {
            table.write(folder, rounded);
        }
        return rounded;
    }
}
