package org.secureplaces.files.table;

import static org.secureplaces.files.table.Column.date;
import static org.secureplaces.files.table.Column.integer;
import static org.secureplaces.files.table.Column.number;
import static org.secureplaces.files.table.Column.rough;
import static org.secureplaces.files.table.Column.text;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.secureplaces.forecast.row.AssumptionRow;
import org.secureplaces.forecast.row.ComparisonRow;
import org.secureplaces.forecast.row.ForecastRow;
import org.secureplaces.forecast.row.ForecastRow.Output;
import org.secureplaces.forecast.row.HistoryRow;
import org.secureplaces.forecast.row.LibraryRow;
import org.secureplaces.forecast.row.RankingRow;
import org.secureplaces.forecast.row.SeriesName;
import org.secureplaces.forecast.row.SummaryRow;
import org.secureplaces.forecast.row.UncertaintyRow;
import org.secureplaces.statistics.Band;

/** The CSV files of a folder of results, column by column. */
public final class Tables {

    private Tables() {}

    public static final Table<ForecastRow> FORECAST =
            new Table<>(
                    "forecast.csv",
                    List.of(
                            text("scenario", ForecastRow::scenario),
                            date("origin_date", ForecastRow::originDate),
                            date("target_end_date", ForecastRow::targetEndDate),
                            integer("horizon_months", ForecastRow::horizonMonths),
                            text("target", ForecastRow::target),
                            text("group", ForecastRow::group),
                            text("output_type", row -> row.output().type()),
                            text("output_type_id", row -> row.output().typeId()),
                            number("value", row -> row.output().value())),
                    row ->
                            new ForecastRow(
                                    row.text("scenario"),
                                    row.date("origin_date"),
                                    row.date("target_end_date"),
                                    row.integer("horizon_months"),
                                    row.text("target"),
                                    row.text("group"),
                                    new Output(
                                            row.text("output_type"),
                                            row.text("output_type_id"),
                                            row.number("value"))));

    public static final Table<SummaryRow> SUMMARY =
            new Table<>(
                    "summary.csv",
                    List.of(
                            text("scenario", SummaryRow::scenario),
                            text("measure", row -> row.series().measure()),
                            text("group", row -> row.series().group()),
                            text("period", row -> row.series().period()),
                            number("mean", SummaryRow::mean),
                            number("mean_lower95", row -> row.meanInterval().low()),
                            number("mean_upper95", row -> row.meanInterval().high()),
                            number("low95", row -> row.futures().low()),
                            number("high95", row -> row.futures().high()),
                            text("unit", SummaryRow::unit)),
                    row ->
                            new SummaryRow(
                                    row.text("scenario"),
                                    series(row),
                                    row.number("mean"),
                                    meanInterval(row),
                                    futures(row),
                                    row.text("unit")));

    /** What each scenario of the library changes. */
    public static final Table<LibraryRow> LIBRARY =
            new Table<>(
                    "library.csv",
                    and(
                            List.of(
                                    text("file", LibraryRow::file),
                                    text("caution_share", LibraryRow::cautionShare)),
                            difference(LibraryRow::difference)),
                    row ->
                            new LibraryRow(
                                    row.text("file"),
                                    row.text("caution_share"),
                                    difference(row, Double.NaN)));

    public static final Table<ComparisonRow> COMPARISON =
            new Table<>(
                    "comparison.csv",
                    and(
                            difference(row -> row),
                            List.of(number("variance_ratio", ComparisonRow::varianceRatio))),
                    row -> difference(row, row.number("variance_ratio")));

    public static final Table<UncertaintyRow> UNCERTAINTY =
            new Table<>(
                    "uncertainty.csv",
                    List.of(
                            text("scenario", UncertaintyRow::scenario),
                            text("measure", row -> row.series().measure()),
                            text("group", row -> row.series().group()),
                            text("period", row -> row.series().period()),
                            number("mean", UncertaintyRow::mean),
                            rough("chance_sd", UncertaintyRow::chanceSd),
                            rough("ignorance_sd", UncertaintyRow::ignoranceSd),
                            rough("share_ignorance", UncertaintyRow::shareIgnorance),
                            rough("share_low95", row -> row.share95().low()),
                            rough("share_high95", row -> row.share95().high())),
                    2,
                    row ->
                            new UncertaintyRow(
                                    row.text("scenario"),
                                    series(row),
                                    row.number("mean"),
                                    row.number("chance_sd"),
                                    row.number("ignorance_sd"),
                                    row.number("share_ignorance"),
                                    new Band(
                                            row.number("share_low95"),
                                            row.number("share_high95"))));

    public static final Table<RankingRow> RANKING =
            new Table<>(
                    "ranking.csv",
                    List.of(
                            text("home", RankingRow::home),
                            text("measure", RankingRow::measure),
                            text("group", RankingRow::group),
                            number("mean_difference", RankingRow::meanDifference),
                            number("mean_lower95", row -> row.meanInterval().low()),
                            number("mean_upper95", row -> row.meanInterval().high()),
                            number("low95", row -> row.futures().low()),
                            number("high95", row -> row.futures().high()),
                            integer("rank_low", RankingRow::rankLow),
                            integer("rank_high", RankingRow::rankHigh),
                            text("next", RankingRow::next),
                            number("share_more_than_next", RankingRow::shareMoreThanNext)),
                    2,
                    row ->
                            new RankingRow(
                                    row.text("home"),
                                    row.text("measure"),
                                    row.text("group"),
                                    row.number("mean_difference"),
                                    meanInterval(row),
                                    futures(row),
                                    new RankingRow.Ranks(
                                            row.integer("rank_low"),
                                            row.integer("rank_high"),
                                            row.text("next"),
                                            row.number("share_more_than_next"))));

    public static final Table<AssumptionRow> ASSUMPTIONS =
            new Table<>(
                    "assumptions.csv",
                    List.of(
                            text("key", AssumptionRow::key),
                            number("value", AssumptionRow::value),
                            number("low", AssumptionRow::low),
                            number("high", AssumptionRow::high),
                            text("unit", AssumptionRow::unit),
                            text("status", AssumptionRow::status),
                            text("sources", AssumptionRow::sources),
                            text("reason", AssumptionRow::reason)),
                    row ->
                            new AssumptionRow(
                                    row.text("key"),
                                    row.number("value"),
                                    row.number("low"),
                                    row.number("high"),
                                    row.text("unit"),
                                    row.text("status"),
                                    row.text("sources"),
                                    row.text("reason")));

    public static final Table<HistoryRow> HISTORY =
            new Table<>(
                    "history.csv",
                    List.of(
                            date("date", HistoryRow::date),
                            text("measure", HistoryRow::measure),
                            number("value", HistoryRow::value),
                            text("status", HistoryRow::status),
                            text("source_id", HistoryRow::sourceId)),
                    row ->
                            new HistoryRow(
                                    row.date("date"),
                                    row.text("measure"),
                                    row.number("value"),
                                    row.text("status"),
                                    row.text("source_id")));

    /** The columns of a difference between two scenarios, wherever a row keeps it. */
    private static <R> List<Column<R>> difference(Function<R, ComparisonRow> of) {
        return List.of(
                text("scenario", row -> of.apply(row).scenario()),
                text("against", row -> of.apply(row).against()),
                text("measure", row -> of.apply(row).series().measure()),
                text("group", row -> of.apply(row).series().group()),
                text("period", row -> of.apply(row).series().period()),
                number("mean_difference", row -> of.apply(row).meanDifference()),
                number("mean_lower95", row -> of.apply(row).meanInterval().low()),
                number("mean_upper95", row -> of.apply(row).meanInterval().high()),
                number("low95", row -> of.apply(row).futures().low()),
                number("high95", row -> of.apply(row).futures().high()),
                number("share_higher", row -> of.apply(row).shareHigher()));
    }

    private static ComparisonRow difference(Row row, double varianceRatio) {
        return new ComparisonRow(
                row.text("scenario"),
                row.text("against"),
                series(row),
                row.number("mean_difference"),
                meanInterval(row),
                futures(row),
                row.number("share_higher"),
                varianceRatio);
    }

    private static <R> List<Column<R>> and(List<Column<R>> first, List<Column<R>> more) {
        return Stream.concat(first.stream(), more.stream()).toList();
    }

    private static SeriesName series(Row row) {
        return new SeriesName(row.text("measure"), row.text("group"), row.text("period"));
    }

    private static Band meanInterval(Row row) {
        return new Band(row.number("mean_lower95"), row.number("mean_upper95"));
    }

    private static Band futures(Row row) {
        return new Band(row.number("low95"), row.number("high95"));
    }
}
