package org.secureplaces.files.table;

import static org.secureplaces.files.table.Column.integer;
import static org.secureplaces.files.table.Column.number;
import static org.secureplaces.files.table.Column.text;

import java.util.List;
import org.secureplaces.forecast.row.PrecisionRow;
import org.secureplaces.forecast.row.VarianceRow;
import org.secureplaces.planning.OrderRow;
import org.secureplaces.planning.PlacesRow;
import org.secureplaces.planning.SelectionRow;
import org.secureplaces.sensitivity.SensitivityRow;
import org.secureplaces.sensitivity.WaterfallRow;
import org.secureplaces.statistics.Band;

/** The CSV files of the commands that answer one question. */
public final class PlanningTables {

    private PlanningTables() {}

    public static final Table<PlacesRow> PLACES =
            new Table<>(
                    "places.csv",
                    List.of(
                            text("route", PlacesRow::route),
                            text("region", PlacesRow::region),
                            integer("places", PlacesRow::places),
                            number("share_within", PlacesRow::shareWithin),
                            number("mean_lower95", row -> row.meanInterval().low()),
                            number("mean_upper95", row -> row.meanInterval().high()),
                            number("probability_met", PlacesRow::probabilityMet),
                            number("one_in_n", PlacesRow::oneInN)),
                    row ->
                            new PlacesRow(
                                    row.text("route"),
                                    row.text("region"),
                                    row.integer("places"),
                                    row.number("share_within"),
                                    meanInterval(row),
                                    row.number("probability_met"),
                                    row.number("one_in_n")));

    public static final Table<SelectionRow> SELECTION =
            new Table<>(
                    "selection.csv",
                    List.of(
                            text("route", SelectionRow::route),
                            text("at", SelectionRow::at),
                            integer("places_added", SelectionRow::placesAdded),
                            integer("futures", SelectionRow::futures),
                            number("share_within", SelectionRow::shareWithin),
                            number("mean_lower95", row -> row.meanInterval().low()),
                            number("mean_upper95", row -> row.meanInterval().high()),
                            text("left", row -> row.isLeft() ? "yes" : "no")),
                    row ->
                            new SelectionRow(
                                    row.text("route"),
                                    row.text("at"),
                                    row.integer("places_added"),
                                    row.integer("futures"),
                                    row.number("share_within"),
                                    meanInterval(row),
                                    row.text("left").equals("yes")));

    public static final Table<OrderRow> ORDER =
            new Table<>(
                    "order.csv",
                    List.of(
                            text("home", OrderRow::home),
                            integer("futures", OrderRow::futures),
                            number("mean_difference", OrderRow::meanDifference),
                            number("mean_lower95", row -> row.meanInterval().low()),
                            number("mean_upper95", row -> row.meanInterval().high()),
                            number("low95", row -> row.band().low()),
                            number("high95", row -> row.band().high()),
                            integer("rank_low", OrderRow::rankLow),
                            integer("rank_high", OrderRow::rankHigh),
                            text("open", row -> row.isOpen() ? "yes" : "no")),
                    row ->
                            new OrderRow(
                                    row.text("home"),
                                    row.integer("futures"),
                                    row.number("mean_difference"),
                                    meanInterval(row),
                                    new Band(row.number("low95"), row.number("high95")),
                                    row.integer("rank_low"),
                                    row.integer("rank_high"),
                                    row.text("open").equals("yes")));

    public static final Table<SensitivityRow> SENSITIVITY =
            new Table<>(
                    "sensitivity.csv",
                    List.of(
                            text("method", SensitivityRow::method),
                            text("measure", SensitivityRow::measure),
                            text("input", SensitivityRow::input),
                            text("index", SensitivityRow::index),
                            number("estimate", SensitivityRow::estimate),
                            number("low95", row -> row.interval().low()),
                            number("high95", row -> row.interval().high())),
                    row ->
                            new SensitivityRow(
                                    row.text("method"),
                                    row.text("measure"),
                                    row.text("input"),
                                    row.text("index"),
                                    row.number("estimate"),
                                    new Band(row.number("low95"), row.number("high95"))));

    public static final Table<WaterfallRow> WATERFALL =
            new Table<>(
                    "waterfall.csv",
                    List.of(
                            text("measure", WaterfallRow::measure),
                            text("driver", WaterfallRow::driver),
                            number("contribution", WaterfallRow::contribution),
                            number("mean_lower95", row -> row.meanInterval().low()),
                            number("mean_upper95", row -> row.meanInterval().high()),
                            number("low95", row -> row.futures().low()),
                            number("high95", row -> row.futures().high())),
                    row ->
                            new WaterfallRow(
                                    row.text("measure"),
                                    row.text("driver"),
                                    row.number("contribution"),
                                    meanInterval(row),
                                    new Band(row.number("low95"), row.number("high95"))));

    public static final Table<PrecisionRow> PRECISION =
            new Table<>(
                    "precision.csv",
                    List.of(
                            text("scenario", PrecisionRow::scenario),
                            text("measure", PrecisionRow::measure),
                            text("statistic", PrecisionRow::statistic),
                            integer("replications", PrecisionRow::replications),
                            number("estimate", PrecisionRow::estimate),
                            number("lower95", row -> row.interval().low()),
                            number("upper95", row -> row.interval().high()),
                            number("relative_half_width", PrecisionRow::relativeHalfWidth)),
                    row ->
                            new PrecisionRow(
                                    row.text("scenario"),
                                    row.text("measure"),
                                    row.text("statistic"),
                                    row.integer("replications"),
                                    row.number("estimate"),
                                    new Band(row.number("lower95"), row.number("upper95")),
                                    row.number("relative_half_width")));

    public static final Table<VarianceRow> VARIANCE =
            new Table<>(
                    "variance.csv",
                    List.of(
                            text("scenario", VarianceRow::scenario),
                            text("measure", VarianceRow::measure),
                            text("group", VarianceRow::group),
                            number("mean", VarianceRow::mean),
                            number("mean_lower95", row -> row.meanInterval().low()),
                            number("mean_upper95", row -> row.meanInterval().high()),
                            number("controlled_mean", VarianceRow::controlledMean),
                            number("controlled_lower95", row -> row.controlledInterval().low()),
                            number("controlled_upper95", row -> row.controlledInterval().high()),
                            number("variance_ratio", VarianceRow::varianceRatio)),
                    row ->
                            new VarianceRow(
                                    row.text("scenario"),
                                    row.text("measure"),
                                    row.text("group"),
                                    row.number("mean"),
                                    meanInterval(row),
                                    row.number("controlled_mean"),
                                    new Band(
                                            row.number("controlled_lower95"),
                                            row.number("controlled_upper95")),
                                    row.number("variance_ratio")));

    private static Band meanInterval(Row row) {
        return new Band(row.number("mean_lower95"), row.number("mean_upper95"));
    }
}
