package org.secureplaces.app.notebook.drawing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import tech.tablesaw.plotly.components.Axis;
import tech.tablesaw.plotly.components.Layout;
import tech.tablesaw.plotly.components.Line;
import tech.tablesaw.plotly.components.Margin;
import tech.tablesaw.plotly.components.Marker;
import tech.tablesaw.plotly.components.TickSettings;
import tech.tablesaw.plotly.traces.BarTrace;
import tech.tablesaw.plotly.traces.ScatterTrace;
import tech.tablesaw.plotly.traces.Trace;

/** Axes and series in the words of jsplot. */
final class Jsplot {

    private static final double SEE_THROUGH = 0.35;

    private Jsplot() {}

    static Layout layout(String title, Scale x, Scale y) {
        int longest = y.labels().stream().mapToInt(String::length).max().orElse(4);
        return Layout.builder()
                .title(plain(title))
                .height(Picture.HEIGHT)
                .width(Picture.WIDTH)
                .margin(Margin.builder().left(50 + 7 * longest).build())
                .xAxis(axis(x))
                .yAxis(axis(y))
                .build();
    }

    static Trace[] traces(List<Series> series) {
        return series.stream().map(Jsplot::trace).toArray(Trace[]::new);
    }

    private static Axis axis(Scale scale) {
        TickSettings ticks =
                TickSettings.builder()
                        .tickMode(TickSettings.TickMode.ARRAY)
                        .arrayTicks(
                                numbers(scale.ticks()),
                                scale.labels().stream().map(Jsplot::plain).toArray(String[]::new))
                        .build();
        return Axis.builder()
                .title(plain(scale.title()))
                .range(scale.low(), scale.high())
                .tickSettings(ticks)
                .build();
    }

    private static Trace trace(Series series) {
        return switch (series.shape()) {
            case BARS -> bars(series);
            case BAND -> band(series);
            case SPANS -> spans(series);
            case DOTS ->
                    start(series, series.x(), series.y())
                            .mode(ScatterTrace.Mode.MARKERS)
                            .marker(Marker.builder().color(series.colour()).size(6).build())
                            .build();
            case LINE, DASHES ->
                    start(series, series.x(), series.y())
                            .mode(ScatterTrace.Mode.LINE)
                            .line(line(series))
                            .build();
        };
    }

    private static Line line(Series series) {
        var line = new Line.LineBuilder().color(series.colour()).width(2);
        return series.shape() == Series.Shape.DASHES
                ? line.dash(Line.Dash.DASH).build()
                : line.build();
    }

    private static Trace bars(Series series) {
        Object[] x = series.x().toArray();
        Marker marker = Marker.builder().color(series.colour()).build();
        return BarTrace.builder(x, numbers(series.y()))
                .marker(marker)
                .name(plain(series.name()))
                .showLegend(!series.name().isEmpty())
                .build();
    }

    private static Trace band(Series series) {
        List<Double> x = new ArrayList<>(series.x());
        List<Double> y = new ArrayList<>(series.y());
        List<Double> back = new ArrayList<>(series.x());
        List<Double> lower = new ArrayList<>(series.others());
        Collections.reverse(back);
        Collections.reverse(lower);
        x.addAll(back);
        y.addAll(lower);
        return start(series, x, y)
                .mode(ScatterTrace.Mode.NONE)
                .fill(ScatterTrace.Fill.TO_SELF)
                .fillColor(series.colour())
                .opacity(SEE_THROUGH)
                .build();
    }

    private static Trace spans(Series series) {
        List<Double> x = new ArrayList<>();
        List<Double> y = new ArrayList<>();
        for (int i = 0; i < series.x().size(); i++) {
            x.addAll(List.of(series.x().get(i), series.others().get(i), Double.NaN));
            y.addAll(List.of(series.y().get(i), series.y().get(i), Double.NaN));
        }
        return start(series, x, y)
                .mode(ScatterTrace.Mode.LINE)
                .line(new Line.LineBuilder().color(series.colour()).width(9).build())
                .build();
    }

    private static ScatterTrace.ScatterBuilder start(
            Series series, List<Double> x, List<Double> y) {
        return ScatterTrace.builder(numbers(x), numbers(y))
                .name(plain(series.name()))
                .showLegend(!series.name().isEmpty());
    }

    private static double[] numbers(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** Texts stand between single quotes in a script. */
    private static String plain(String text) {
        return text.replace('\'', '\u2019').replace('\n', ' ').replace("\\", "/");
    }
}
