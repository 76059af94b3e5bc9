package org.secureplaces.report.chart;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.secureplaces.planning.PlacesRow;
import org.secureplaces.report.chart.drawing.Chart;
import org.secureplaces.report.chart.drawing.Chart.LegendKey;
import org.secureplaces.report.chart.drawing.DataTable;
import org.secureplaces.report.chart.drawing.Palette;
import org.secureplaces.report.chart.drawing.Plot;
import org.secureplaces.report.finding.PlacesFinding;

/** How far a standard is met as places are added: the share in time, and how often it suffices. */
public final class PlacesChart {

    private static final String TARGET = "#5b6670";

    private final PlacesFinding finding;

    public PlacesChart(PlacesFinding finding) {
        this.finding = finding;
    }

    public Chart chart() {
        String shares = Palette.scenario(0);
        String met = Palette.scenario(1);
        Plot plot = new Plot(360);
        plot.axis("xaxis", "Approved places of the route, whole estate");
        plot.axis("yaxis", "Share").put("tickformat", ".0%").putArray("range").add(0).add(1);
        target(plot);
        ObjectNode share =
                line(plot, finding.tried().stream().map(PlacesRow::shareWithin).toList());
        share.putObject("line").put("color", shares).put("width", 2.2);
        errors(share);
        line(plot, finding.tried().stream().map(PlacesRow::probabilityMet).toList())
                .putObject("line")
                .put("color", met)
                .put("dash", "dash");
        return new Chart(
                "places",
                "What more places would do",
                finding.answer().get(0),
                "Two lines against the number of places: the mean share that is placed in time with its interval, and"
                        + " the share of futures in which the target is met; the target is a level line.",
                List.of(
                        new LegendKey("Mean share placed in time", "line", shares),
                        new LegendKey("Share of futures that meet the target", "dash", met),
                        new LegendKey("Target", "dash", TARGET)),
                plot.json());
    }

    private ObjectNode line(Plot plot, List<Double> values) {
        ObjectNode trace = plot.trace("scatter").put("mode", "lines+markers");
        List<Double> places = finding.tried().stream().map(row -> (double) row.places()).toList();
        trace.set("x", Plot.numbers(places));
        trace.set("y", Plot.numbers(values));
        trace.put("hovertemplate", "%{x} places: %{y:.1%}<extra></extra>");
        return trace;
    }

    private void errors(ObjectNode trace) {
        List<Double> above = new ArrayList<>();
        for (PlacesRow row : finding.tried()) {
            above.add(row.meanInterval().high() - row.shareWithin());
        }
        ObjectNode error = trace.putObject("error_y").put("type", "data");
        error.set("array", Plot.numbers(above));
    }

    private void target(Plot plot) {
        double target = finding.question().standard().target();
        ObjectNode shape = ((ArrayNode) plot.layout().get("shapes")).addObject();
        shape.put("type", "line").put("xref", "paper").put("x0", 0).put("x1", 1);
        shape.put("y0", target).put("y1", target);
        shape.putObject("line").put("color", TARGET).put("width", 1).put("dash", "dot");
    }

    /** Every number that was tried, and the regions at the number that the answer is about. */
    public List<DataTable> tables() {
        List<List<String>> tried = new ArrayList<>();
        finding.tried().forEach(row -> tried.add(cells(Integer.toString(row.places()), row)));
        int places = finding.answered().places();
        List<List<String>> regions = new ArrayList<>();
        finding.regions(places).forEach(row -> regions.add(cells(row.region(), row)));
        return List.of(
                new DataTable("Numbers of places that were tried", headers("Places"), tried),
                new DataTable("By region with " + places + " places", headers("Region"), regions));
    }

    private static List<String> headers(String first) {
        return List.of(
                first,
                "Placed in time",
                "Simulation error",
                "Futures that meet the target",
                "Not in time");
    }

    private static List<String> cells(String first, PlacesRow row) {
        return List.of(
                first,
                percent(row.shareWithin()),
                percent(row.meanInterval().low()) + " to " + percent(row.meanInterval().high()),
                percent(row.probabilityMet()),
                percent(1 - row.shareWithin()));
    }

    private static String percent(double share) {
        return String.format(Locale.UK, "%.1f%%", 100 * share);
    }
}
