package org.secureplaces.report.chart;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.secureplaces.report.chart.drawing.Chart;
import org.secureplaces.report.chart.drawing.Chart.LegendKey;
import org.secureplaces.report.chart.drawing.DataTable;
import org.secureplaces.report.chart.drawing.Palette;
import org.secureplaces.report.chart.drawing.Plot;
import org.secureplaces.report.content.Unit;
import org.secureplaces.report.finding.SensitivityFinding;
import org.secureplaces.report.finding.WaterfallFinding;
import org.secureplaces.sensitivity.WaterfallRow;

/** A waterfall for each measure: from one scenario to the other, change by change. */
public final class WaterfallCharts {

    private static final List<LegendKey> LEGEND =
            List.of(
                    new LegendKey("Level", "square", Palette.AVAILABLE),
                    new LegendKey("More", "square", Palette.scenario(1)),
                    new LegendKey("Less", "square", Palette.scenario(0)));

    private final WaterfallFinding finding;

    public WaterfallCharts(WaterfallFinding finding) {
        this.finding = finding;
    }

    public List<Chart> charts() {
        List<Chart> charts = new ArrayList<>();
        for (String measure : finding.measures()) {
            charts.add(chart(measure, finding.answer().get(charts.size())));
        }
        return charts;
    }

    private Chart chart(String measure, String takeaway) {
        List<WaterfallRow> rows = finding.of(measure);
        List<Double> bases = new ArrayList<>();
        List<Double> lengths = new ArrayList<>();
        List<String> colours = new ArrayList<>();
        double level = 0;
        for (WaterfallRow row : rows) {
            double by = row.contribution();
            bases.add(row.isLevel() ? 0 : Math.min(level, level + by));
            lengths.add(Math.abs(by));
            colours.add(colour(row));
            level = row.isLevel() ? by : level + by;
        }
        Plot plot = new Plot(92 + 44 * rows.size());
        plot.layout().put("barmode", "stack").put("bargap", 0.35);
        boolean share = SensitivityFinding.unit(measure) == Unit.PERCENT;
        plot.axis("xaxis", SensitivityFinding.label(measure)).put("tickformat", share ? ".0%" : "");
        plot.axis("yaxis", "").put("type", "category").put("autorange", "reversed").remove("title");
        List<String> names = names(rows);
        bar(plot, names, bases).putObject("marker").put("color", "rgba(0,0,0,0)");
        bar(plot, names, lengths).putObject("marker").set("color", Plot.texts(colours));
        return new Chart(
                "waterfall-" + measure.replace('_', '-'),
                SensitivityFinding.label(measure),
                takeaway,
                "Bars from the level of the first scenario to that of the second, one for each change.",
                LEGEND,
                plot.json());
    }

    /** The numbers keep labels apart that begin alike. */
    private List<String> names(List<WaterfallRow> rows) {
        List<String> names = new ArrayList<>();
        for (WaterfallRow row : rows) {
            String number = row.isLevel() ? "" : names.size() + ". ";
            names.add(Plot.begun(number + finding.name(row)));
        }
        return names;
    }

    private static ObjectNode bar(Plot plot, List<String> names, List<Double> lengths) {
        ObjectNode trace = plot.trace("bar").put("orientation", "h").put("hoverinfo", "skip");
        trace.set("x", Plot.numbers(lengths));
        trace.set("y", Plot.texts(names));
        return trace;
    }

    private static String colour(WaterfallRow row) {
        if (row.isLevel()) {
            return Palette.AVAILABLE;
        }
        return Palette.scenario(row.contribution() < 0 ? 0 : 1);
    }

    /** The parts, a table for each measure. */
    public List<DataTable> tables() {
        return finding.measures().stream()
                .map(
                        measure ->
                                new DataTable(
                                        SensitivityFinding.label(measure),
                                        List.of(
                                                "",
                                                "Mean",
                                                "Simulation error",
                                                "95 futures in 100"),
                                        finding.of(measure).stream().map(this::cells).toList()))
                .toList();
    }

    private List<String> cells(WaterfallRow row) {
        return List.of(
                finding.name(row),
                WaterfallFinding.size(row),
                WaterfallFinding.range(row, row.meanInterval()),
                WaterfallFinding.range(row, row.futures()));
    }
}
