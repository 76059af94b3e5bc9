package org.secureplaces.files.table;

import static org.secureplaces.files.table.Column.integer;
import static org.secureplaces.files.table.Column.number;
import static org.secureplaces.files.table.Column.text;

import java.util.List;
import org.secureplaces.fitting.arrival.ArrivalRow;
import org.secureplaces.fitting.disclosure.CountRow;
import org.secureplaces.fitting.disclosure.Shown;
import org.secureplaces.fitting.row.CovarianceRow;
import org.secureplaces.fitting.row.Note;
import org.secureplaces.fitting.row.ParameterRow;
import org.secureplaces.fitting.stay.ExitRow;
import org.secureplaces.fitting.stay.StayRow;
import org.secureplaces.fitting.survival.Estimate;
import org.secureplaces.fitting.survival.Parameter;
import org.secureplaces.fitting.survival.Scale;
import org.secureplaces.statistics.Band;

/** The CSV files of what was fitted, column by column. */
public final class FitTables {

    private static final String YES = "yes";

    private FitTables() {}

    public static final Table<ParameterRow> PARAMETERS =
            new Table<>(
                    "parameters.csv",
                    List.of(
                            text("parameter", ParameterRow::name),
                            number("estimate", row -> row.estimate().value()),
                            number("low95", row -> row.estimate().interval().low()),
                            number("high95", row -> row.estimate().interval().high()),
                            number("standard_error", row -> row.estimate().standardError()),
                            text("unit", row -> row.estimate().parameter().unit()),
                            text("method", ParameterRow::method),
                            text("scale", row -> row.estimate().parameter().scale().label())),
                    row ->
                            new ParameterRow(
                                    new Estimate(
                                            new Parameter(
                                                    row.text("parameter"),
                                                    scale(row.text("scale")),
                                                    row.text("unit")),
                                            row.number("estimate"),
                                            band(row, "low95", "high95"),
                                            row.number("standard_error")),
                                    row.text("method")));

    public static final Table<CovarianceRow> COVARIANCES =
            new Table<>(
                    "covariance.csv",
                    List.of(
                            text("parameter", CovarianceRow::parameter),
                            text("other", CovarianceRow::other),
                            number("covariance", CovarianceRow::covariance)),
                    row ->
                            new CovarianceRow(
                                    row.text("parameter"),
                                    row.text("other"),
                                    row.number("covariance")));

    public static final Table<StayRow> STAYS =
            new Table<>(
                    "stays.csv",
                    List.of(
                            text("basis", StayRow::basis),
                            text("law", row -> row.law().name()),
                            integer("parameters", row -> row.law().parameters()),
                            number("aic_over_lowest", row -> row.law().aicOverLowest()),
                            text("chosen", row -> row.isChosen() ? YES : ""),
                            integer("day", StayRow::day),
                            number("survival", StayRow::survival),
                            number("kaplan_meier", StayRow::counted),
                            number("kaplan_meier_low95", row -> row.countedInterval().low()),
                            number("kaplan_meier_high95", row -> row.countedInterval().high())),
                    row ->
                            new StayRow(
                                    row.text("basis"),
                                    new StayRow.TriedLaw(
                                            row.text("law"),
                                            row.integer("parameters"),
                                            row.number("aic_over_lowest")),
                                    row.text("chosen").equals(YES),
                                    row.integer("day"),
                                    row.number("survival"),
                                    row.number("kaplan_meier"),
                                    band(row, "kaplan_meier_low95", "kaplan_meier_high95")));

    public static final Table<ExitRow> EXITS =
            new Table<>(
                    "exits.csv",
                    List.of(
                            text("basis", ExitRow::basis),
                            text("ending", ExitRow::ending),
                            integer("day", ExitRow::day),
                            number("share", ExitRow::share),
                            number("low95", row -> row.interval().low()),
                            number("high95", row -> row.interval().high())),
                    row ->
                            new ExitRow(
                                    row.text("basis"),
                                    row.text("ending"),
                                    row.integer("day"),
                                    row.number("share"),
                                    band(row, "low95", "high95")));

    public static final Table<ArrivalRow> ARRIVALS =
            new Table<>(
                    "arrivals.csv",
                    List.of(
                            text("stream", ArrivalRow::stream),
                            text("form", ArrivalRow::form),
                            integer("parameters", ArrivalRow::parameters),
                            number("aic_over_lowest", ArrivalRow::aicOverLowest),
                            text("chosen", row -> row.isChosen() ? YES : "")),
                    row ->
                            new ArrivalRow(
                                    row.text("stream"),
                                    row.text("form"),
                                    row.integer("parameters"),
                                    row.number("aic_over_lowest"),
                                    row.text("chosen").equals(YES)));

    public static final Table<CountRow> COUNTS =
            new Table<>(
                    "counts.csv",
                    List.of(
                            text("table", CountRow::table),
                            text("route", CountRow::route),
                            text("group", CountRow::group),
                            text("count", row -> row.count().label())),
                    row ->
                            new CountRow(
                                    row.text("table"),
                                    row.text("route"),
                                    row.text("group"),
                                    shown(row.text("count"))));

    public static final Table<Note> NOTES =
            new Table<>(
                    "notes.csv",
                    List.of(text("subject", Note::subject), text("note", Note::text)),
                    row -> new Note(row.text("subject"), row.text("note")));

    private static Shown shown(String label) {
        return Shown.of(label)
                .orElseThrow(() -> new IllegalArgumentException("no count '" + label + "'"));
    }

    private static Band band(Row row, String low, String high) {
        return new Band(row.number(low), row.number(high));
    }

    private static Scale scale(String label) {
        for (Scale scale : Scale.values()) {
            if (scale.label().equals(label)) {
                return scale;
            }
        }
        throw new IllegalArgumentException("no scale '" + label + "'");
    }
}
