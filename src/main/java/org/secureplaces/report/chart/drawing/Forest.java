package org.secureplaces.report.chart.drawing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.secureplaces.report.chart.drawing.Chart.LegendKey;
import org.secureplaces.report.content.Estimate;

/** Points with intervals on one axis, one line for each group, zero marked: a forest plot. */
public final class Forest {
    /**
     * One line of the plot.
     *
     * @param words what stands at its left
     * @param hover what is said when it is pointed at
     */
    public record Line(String words, Estimate estimate, String hover) {}

    private Forest() {}

    /** Lines from top to bottom. */
    public static Plot plot(List<Line> lines, String axisTitle) {
        Plot plot = new Plot(92 + 27 * lines.size());
        plot.axis("xaxis", axisTitle).put("zeroline", true).put("zerolinewidth", 1.5);
        ObjectNode words =
                plot.axis("yaxis", "").put("type", "category").put("autorange", "reversed");
        words.put("showgrid", false).remove("title");
        points(plot, lines);
        return plot;
    }

    private static void points(Plot plot, List<Line> lines) {
        ObjectNode trace = plot.trace("scatter").put("mode", "markers");
        trace.set("x", Plot.numbers(lines.stream().map(line -> line.estimate().mean()).toList()));
        trace.set("y", Plot.texts(lines.stream().map(Line::words).toList()));
        trace.set("text", Plot.texts(lines.stream().map(Line::hover).toList()));
        ObjectNode marker = trace.putObject("marker").put("size", 9);
        marker.set(
                "color", Plot.texts(lines.stream().map(line -> colour(line.estimate())).toList()));
        marker.set(
                "symbol",
                Plot.texts(
                        lines.stream()
                                .map(line -> line.estimate().isClear() ? "circle" : "circle-open")
                                .toList()));
        ObjectNode error = trace.putObject("error_x").put("type", "data").put("symmetric", false);
        error.put("width", 3).put("thickness", 1.6).put("color", "#5b6670");
        error.set(
                "array",
                Plot.numbers(
                        lines.stream()
                                .map(line -> line.estimate().high() - line.estimate().mean())
                                .toList()));
        error.set(
                "arrayminus",
                Plot.numbers(
                        lines.stream()
                                .map(line -> line.estimate().mean() - line.estimate().low())
                                .toList()));
        trace.put("hovertemplate", "%{y}: %{text}<extra></extra>");
    }

    private static String colour(Estimate estimate) {
        return estimate.isClear() ? Palette.scenario(1) : Palette.UNCLEAR;
    }

    public static List<LegendKey> legend() {
        return List.of(
                new LegendKey("Clear of zero in 95 futures in 100", "point", Palette.scenario(1)),
                new LegendKey("No clear change", "ring", Palette.UNCLEAR),
                new LegendKey("95 futures in 100", "line", "#5b6670"));
    }
}
