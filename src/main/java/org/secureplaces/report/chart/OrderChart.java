package org.secureplaces.report.chart;

import java.util.List;
import org.secureplaces.planning.OrderRow;
import org.secureplaces.report.chart.drawing.Chart;
import org.secureplaces.report.chart.drawing.DataTable;
import org.secureplaces.report.chart.drawing.Forest;
import org.secureplaces.report.content.Estimate;
import org.secureplaces.report.finding.OrderFinding;

/** The closures in their order, with the ranks that each may hold. */
public final class OrderChart {

    private final OrderFinding finding;

    public OrderChart(OrderFinding finding) {
        this.finding = finding;
    }

    public Chart chart() {
        return new Chart(
                "order",
                "What closing each home would change",
                finding.answer().get(0),
                "Points with intervals, one for each home that closes, the largest harm at the top.",
                Forest.legend(),
                Forest.plot(
                                finding.rows().stream().map(this::line).toList(),
                                "Change in children without a place, a year")
                        .json());
    }

    private Forest.Line line(OrderRow row) {
        Estimate harm = new Estimate(row.meanDifference(), row.band()).times(1 / finding.years());
        return new Forest.Line(
                row.home() + " \u00b7 rank " + OrderFinding.ranks(row),
                harm,
                finding.perYear(row.meanDifference()) + " (" + range(row) + ")");
    }

    public DataTable table() {
        return new DataTable(
                "Closures by harm: children without a place, a year",
                List.of(
                        "Home closed",
                        "Rank (1: most harm)",
                        "Change",
                        "Simulation error",
                        "95 futures in 100",
                        "Futures",
                        "Open"),
                finding.rows().stream().map(this::cells).toList());
    }

    private List<String> cells(OrderRow row) {
        return List.of(
                row.home(),
                OrderFinding.ranks(row),
                finding.perYear(row.meanDifference()),
                Double.isNaN(row.meanInterval().low())
                        ? "too few futures"
                        : finding.perYear(row.meanInterval().low())
                                + " to "
                                + finding.perYear(row.meanInterval().high()),
                range(row),
                Integer.toString(row.futures()),
                row.isOpen() ? "yes" : "no");
    }

    private String range(OrderRow row) {
        return Double.isNaN(row.band().low())
                ? "too few futures"
                : finding.perYear(row.band().low()) + " to " + finding.perYear(row.band().high());
    }
}
