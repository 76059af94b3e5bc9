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
import org.secureplaces.report.input.InputWords;
import org.secureplaces.sensitivity.SensitivityRow;

/** A tornado for each measure: the inputs that drive it, the largest at the top. */
public final class SensitivityCharts {

    private static final int BARS = 15;

    private final SensitivityFinding finding;

    public SensitivityCharts(SensitivityFinding finding) {
        this.finding = finding;
    }

    public List<Chart> charts() {
        List<Chart> charts = new ArrayList<>();
        for (String measure : finding.measures()) {
            charts.add(chart(measure, finding.answer(measure)));
        }
        return charts;
    }

    private Chart chart(String measure, String takeaway) {
        List<SensitivityRow> rows =
                finding.largest(measure, finding.leading()).stream().limit(BARS).toList();
        Plot plot = new Plot(92 + 40 * rows.size());
        plot.axis("xaxis", finding.isSobol() ? "Share of the variance" : "Change of the measure")
                .put("tickformat", format(measure));
        plot.axis("yaxis", "").put("type", "category").put("autorange", "reversed").remove("title");
        ObjectNode trace = plot.trace("bar").put("orientation", "h");
        trace.set("x", Plot.numbers(rows.stream().map(SensitivityRow::estimate).toList()));
        trace.set("y", Plot.texts(rows.stream().map(SensitivityCharts::words).toList()));
        trace.putObject("marker").put("color", Palette.IGNORANCE);
        ObjectNode error = trace.putObject("error_x").put("type", "data").put("symmetric", false);
        error.put("color", "#5b6670");
        error.set(
                "array",
                Plot.numbers(
                        rows.stream().map(row -> row.interval().high() - row.estimate()).toList()));
        error.set(
                "arrayminus",
                Plot.numbers(
                        rows.stream().map(row -> row.estimate() - row.interval().low()).toList()));
        trace.put("hovertemplate", "%{y}: %{x:" + format(measure) + "}<extra></extra>");
        return new Chart(
                "sensitivity-" + measure.replace('_', '-'),
                SensitivityFinding.label(measure),
                takeaway,
                "Bars, one for each input, the largest at the top, with bootstrap intervals.",
                List.of(new LegendKey(name(finding.leading()), "square", Palette.IGNORANCE)),
                plot.json());
    }

    private String format(String measure) {
        boolean share = SensitivityFinding.unit(measure) == Unit.PERCENT;
        return share || finding.isSobol() ? ".0%" : ".3~g";
    }

    private static String words(SensitivityRow row) {
        return Plot.lines(InputWords.asTitle(row.input()));
    }

    /** The indices of every input, a table for each measure. */
    public List<DataTable> tables() {
        List<DataTable> tables = new ArrayList<>();
        for (String measure : finding.measures()) {
            String other = finding.isSobol() ? "first" : "sigma";
            List<List<String>> rows = new ArrayList<>();
            for (SensitivityRow row : finding.largest(measure, finding.leading())) {
                finding.largest(measure, other).stream()
                        .filter(same -> same.input().equals(row.input()))
                        .forEach(same -> rows.add(cells(row, same)));
            }
            tables.add(
                    new DataTable(
                            SensitivityFinding.label(measure),
                            List.of(
                                    "What is uncertain",
                                    "Setting",
                                    name(finding.leading()),
                                    "95% interval",
                                    name(other),
                                    "95% interval"),
                            rows));
        }
        return tables;
    }

    private static List<String> cells(SensitivityRow one, SensitivityRow other) {
        return List.of(
                InputWords.asTitle(one.input()),
                one.input(),
                SensitivityFinding.size(one, one.estimate()),
                range(one),
                SensitivityFinding.size(other, other.estimate()),
                range(other));
    }

    private static String range(SensitivityRow row) {
        return SensitivityFinding.size(row, row.interval().low())
                + " to "
                + SensitivityFinding.size(row, row.interval().high());
    }

    private static String name(String index) {
        return switch (index) {
            case "total" -> "Total index";
            case "first" -> "First-order index";
            case "mu_star" -> "mu* (mean size of the change)";
            default -> "sigma (its spread)";
        };
    }
}
