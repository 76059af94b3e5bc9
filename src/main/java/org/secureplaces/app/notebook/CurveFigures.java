package org.secureplaces.app.notebook;

import java.util.ArrayList;
import java.util.List;
import org.secureplaces.app.notebook.drawing.Drawing;
import org.secureplaces.app.notebook.drawing.Scale;
import org.secureplaces.app.notebook.drawing.Series;
import org.secureplaces.app.notebook.drawing.Series.Shape;
import tech.tablesaw.api.Table;
import tech.tablesaw.plotly.components.Figure;

/** Figures of curves and points. */
final class CurveFigures {

    private CurveFigures() {}

    static Figure placed(Results places) {
        Table all =
                places.sql(
                        "select places, share_within, mean_lower95, mean_upper95, route from places"
                                + " where region = 'all' order by places");
        List<Double> x = Columns.numbers(all, "places");
        List<Double> share = Columns.numbers(all, "share_within");
        Series band =
                new Series(
                        Shape.BAND,
                        "95% interval of the mean",
                        Colours.line(0),
                        x,
                        Columns.numbers(all, "mean_upper95"),
                        Columns.numbers(all, "mean_lower95"));
        Series line = Series.of(Shape.LINE, "mean of futures", Colours.line(0), x, share);
        Series dots = Series.of(Shape.DOTS, "", Colours.line(0), x, share);
        String route = all.stringColumn("route").get(0);
        return new Drawing(
                "Referrals placed in time, by number of places",
                Scale.of("Approved places, " + route, x),
                Scale.of("Share of referrals placed in time", List.of(0.0, 1.0)),
                List.of(band, line, dots));
    }

    static Figure survival(String title, Table curves) {
        List<Series> series = new ArrayList<>();
        List<String> names = curves.stringColumn("curve").unique().asList();
        for (String name : names) {
            Table one = curves.where(curves.stringColumn("curve").isEqualTo(name));
            int number = series.size();
            series.add(
                    Series.of(
                            number == 0 ? Shape.LINE : Shape.DASHES,
                            name,
                            Colours.line(number),
                            Columns.numbers(one, "day"),
                            Columns.numbers(one, "share")));
        }
        return new Drawing(
                title,
                Scale.of("Days since admission", Columns.numbers(curves, "day")),
                Scale.of("Share still there", List.of(0.0, 1.0)),
                series);
    }

    static Figure lines(String title, Table table, String x, String y, List<String> columns) {
        List<Double> across = Columns.numbers(table, x);
        List<Series> series = new ArrayList<>();
        List<Double> heights = new ArrayList<>();
        for (String column : columns) {
            List<Double> values = Columns.numbers(table, column);
            heights.addAll(values);
            int number = series.size();
            series.add(
                    Series.of(
                            isSparse(values) ? Shape.DOTS : number == 0 ? Shape.LINE : Shape.DASHES,
                            column.replace('_', ' '),
                            Colours.line(number),
                            across,
                            values));
        }
        return new Drawing(title, scale(table, x, across), Scale.of(y, heights), series);
    }

    /** A value here and there is a point; a line would need neighbours. */
    private static boolean isSparse(List<Double> values) {
        return values.stream().filter(Double::isFinite).count() * 2 < values.size();
    }

    static Figure points(String title, Table table, String x, String y) {
        List<Double> across = Columns.numbers(table, x);
        List<Double> up = Columns.numbers(table, y);
        return new Drawing(
                title,
                scale(table, x, across),
                Scale.of(y.replace('_', ' '), up),
                List.of(Series.of(Shape.DOTS, "", Colours.line(0), across, up)));
    }

    private static Scale scale(Table table, String x, List<Double> values) {
        String title = x.replace('_', ' ');
        return Columns.holdsDates(table, x) ? Scale.ofDays(title, values) : Scale.of(title, values);
    }
}
