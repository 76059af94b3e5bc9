package org.secureplaces.report.chart;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.secureplaces.planning.SelectionRow;
import org.secureplaces.report.chart.drawing.Chart;
import org.secureplaces.report.chart.drawing.Chart.LegendKey;
import org.secureplaces.report.chart.drawing.DataTable;
import org.secureplaces.report.chart.drawing.Palette;
import org.secureplaces.report.chart.drawing.Plot;
import org.secureplaces.report.finding.SelectionFinding;

/** Where places could be added, side by side. */
public final class SelectionChart {

    private final SelectionFinding finding;

    public SelectionChart(SelectionFinding finding) {
        this.finding = finding;
    }

    public Chart chart() {
        List<SelectionRow> rows = finding.rows();
        Plot plot = new Plot(92 + 27 * rows.size());
        plot.axis("xaxis", "Share placed in time").put("tickformat", ".1%");
        plot.axis("yaxis", "").put("type", "category").put("autorange", "reversed").remove("title");
        ObjectNode trace = plot.trace("scatter").put("mode", "markers");
        trace.set("x", Plot.numbers(rows.stream().map(SelectionRow::shareWithin).toList()));
        trace.set("y", Plot.texts(rows.stream().map(SelectionRow::at).toList()));
        trace.putObject("marker")
                .put("size", 9)
                .set("color", Plot.texts(rows.stream().map(SelectionChart::colour).toList()));
        ObjectNode error = trace.putObject("error_x").put("type", "data").put("color", "#5b6670");
        error.set(
                "array",
                Plot.numbers(
                        rows.stream()
                                .map(row -> row.meanInterval().high() - row.shareWithin())
                                .toList()));
        trace.put("hovertemplate", "%{y}: %{x:.1%}<extra></extra>");
        return new Chart(
                "selection",
                "Where to add places",
                finding.answer().get(0),
                "Points with intervals, one for each place where places could be added, the best at the top.",
                List.of(
                        new LegendKey("Left at the end", "point", Palette.scenario(1)),
                        new LegendKey("Dropped out", "point", Palette.UNCLEAR)),
                plot.json());
    }

    private static String colour(SelectionRow row) {
        return row.isLeft() ? Palette.scenario(1) : Palette.UNCLEAR;
    }

    public DataTable table() {
        return new DataTable(
                "Where places could be added",
                List.of("Place", "Placed in time", "Simulation error", "Futures", "Left"),
                finding.rows().stream().map(SelectionChart::cells).toList());
    }

    private static List<String> cells(SelectionRow row) {
        return List.of(
                row.at(),
                percent(row.shareWithin()),
                percent(row.meanInterval().low()) + " to " + percent(row.meanInterval().high()),
                Integer.toString(row.futures()),
                row.isLeft() ? "yes" : "no");
    }

    private static String percent(double share) {
        return String.format(Locale.UK, "%.1f%%", 100 * share);
    }
}
