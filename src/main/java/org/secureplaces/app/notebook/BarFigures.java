package org.secureplaces.app.notebook;

import java.util.ArrayList;
import java.util.List;
import org.secureplaces.app.notebook.drawing.Drawing;
import org.secureplaces.app.notebook.drawing.Scale;
import org.secureplaces.app.notebook.drawing.Series;
import org.secureplaces.app.notebook.drawing.Series.Shape;
import tech.tablesaw.api.Table;
import tech.tablesaw.plotly.components.Figure;

/** Figures of bars. */
final class BarFigures {

    private static final int TENTHS = 10;
    private static final int LONGEST = 42;

    private static final String LARGEST =
            """
            select input, estimate, low95, high95, method from sensitivity
            where measure = '%s' and index in ('mu_star', 'total') order by estimate desc, input
            limit %d""";

    private BarFigures() {}

    static Figure pit(String title, List<Double> values) {
        double[] counts = new double[TENTHS];
        for (double value : values) {
            counts[Math.min(TENTHS - 1, (int) (value * TENTHS))]++;
        }
        List<Double> middles = new ArrayList<>();
        List<Double> heights = new ArrayList<>();
        for (int tenth = 0; tenth < TENTHS; tenth++) {
            middles.add((tenth + 0.5) / TENTHS);
            heights.add(counts[tenth]);
        }
        double level = (double) values.size() / TENTHS;
        List<Double> up = new ArrayList<>(heights);
        up.add(0.0);
        return new Drawing(
                title,
                Scale.of("Where what came lay in its forecast", List.of(0.0, 1.0)),
                Scale.of("Forecasts", up),
                List.of(
                        Series.of(Shape.BARS, "forecasts", Colours.line(0), middles, heights),
                        Series.of(
                                Shape.DASHES,
                                "level, as right forecasts would be",
                                Colours.line(1),
                                List.of(0.0, 1.0),
                                List.of(level, level))));
    }

    static Figure tornado(Results sensitivity, String measure, int most) {
        Table found = sensitivity.sql(LARGEST.formatted(measure.replace("'", "''"), most));
        List<Double> rows = new ArrayList<>();
        List<Double> zeros = new ArrayList<>();
        for (int row = 0; row < found.rowCount(); row++) {
            rows.add((double) -row);
            zeros.add(0.0);
        }
        Series estimates =
                new Series(
                        Shape.SPANS,
                        "estimate",
                        "#9fc5dd",
                        zeros,
                        rows,
                        Columns.numbers(found, "estimate"));
        Series intervals =
                new Series(
                        Shape.SPANS,
                        "95% interval",
                        "#5b6670",
                        Columns.numbers(found, "low95"),
                        rows.stream().map(row -> row - 0.22).toList(),
                        Columns.numbers(found, "high95"));
        return tornado(measure, names(found), List.of(estimates, intervals));
    }

    private static Figure tornado(String measure, List<String> names, List<Series> series) {
        List<Double> ends = new ArrayList<>(List.of(0.0));
        series.forEach(one -> ends.addAll(one.others()));
        return new Drawing(
                "What moves " + measure.replace('_', ' '),
                Scale.of("How far an input moves it over its range", ends),
                Scale.ofNames("", names),
                series);
    }

    private static List<String> names(Table found) {
        return found.stringColumn("input").asList().stream().map(BarFigures::shortened).toList();
    }

    private static String shortened(String key) {
        return key.length() <= LONGEST ? key : "..." + key.substring(key.length() - LONGEST + 3);
    }
}
