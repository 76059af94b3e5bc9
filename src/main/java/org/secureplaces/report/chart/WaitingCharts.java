package org.secureplaces.report.chart;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.secureplaces.forecast.row.SeriesName;
import org.secureplaces.forecast.row.SummaryRow;
import org.secureplaces.report.answer.Headline;
import org.secureplaces.report.chart.drawing.Chart;
import org.secureplaces.report.chart.drawing.Chart.LegendKey;
import org.secureplaces.report.chart.drawing.Palette;
import org.secureplaces.report.chart.drawing.Plot;
import org.secureplaces.report.content.Findings;
import org.secureplaces.report.content.Measure;
import org.secureplaces.report.content.MonthSeries;
import org.secureplaces.report.content.ReportContent;
import org.secureplaces.report.content.ReportContent.ScenarioText;

/** Children waiting by month, and the share of referrals placed by financial year. */
public final class WaitingCharts {
    private final ReportContent content;
    private final Findings findings;

    public WaitingCharts(ReportContent content, Findings findings) {
        this.content = content;
        this.findings = findings;
    }

    public List<Chart> charts() {
        List<Chart> charts = new ArrayList<>();
        waiting().ifPresent(charts::add);
        sharePlaced().ifPresent(charts::add);
        return charts;
    }

    private Optional<Chart> waiting() {
        Plot plot = new Plot(380);
        plot.timeAxis(content.dates().dataCutOff(), content.dates().end());
        plot.axis("yaxis", "Children waiting").put("rangemode", "tozero");
        plot.shade(content.dates().dataCutOff(), content.dates().forecastFrom(), "known\nevents");
        plot.mark(content.dates().forecastFrom().toString(), "dot");
        List<LegendKey> legend = new ArrayList<>();
        for (ScenarioText scenario : content.scenarios()) {
            MonthSeries series = findings.months(scenario.name(), Measure.WAITING.id(), "all");
            if (!series.isEmpty()) {
                fan(plot, scenario, series, legend);
            }
        }
        return legend.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Chart(
                                "waiting",
                                "Children waiting for a place, on the last day of each month",
                                takeaway(Measure.WAITING),
                                "Line chart by month: middle forecast of children waiting for each scenario, with the band of 95 futures in 100.",
                                legend,
                                plot.json()));
    }

    private void fan(Plot plot, ScenarioText scenario, MonthSeries series, List<LegendKey> legend) {
        int index = content.scenarios().indexOf(scenario);
        String colour = Palette.scenario(index);
        if (content.run().hasRange()) {
            edges(plot, index, series);
        }
        ObjectNode trace = plot.line(series.dates(), series.middle(), colour);
        ((ObjectNode) trace.get("line")).put("dash", index == 0 ? "solid" : "dash");
        trace.put("hovertemplate", "%{x|%B %Y}: %{y:.0f} waiting<br>%{meta}<extra></extra>")
                .put("meta", Plot.text(scenario.name()));
        legend.add(new LegendKey(scenario.name(), index == 0 ? "line" : "dash", colour));
        if (content.run().hasRange()) {
            legend.add(new LegendKey("95 futures in 100", index == 0 ? "pale" : "thin", colour));
        }
    }

    /** The base's band is filled, the others' are outlined, so that they can be told apart. */
    private static void edges(Plot plot, int index, MonthSeries series) {
        String colour = Palette.scenario(index);
        if (index == 0) {
            plot.band(series, "0.025", "0.975", Palette.faded(colour, 0.18));
            return;
        }
        for (String edge : List.of("0.025", "0.975")) {
            ObjectNode trace = plot.line(series.dates(), series.line(edge), colour);
            ((ObjectNode) trace.put("hoverinfo", "skip").get("line"))
                    .put("width", 1)
                    .put("dash", "dot");
        }
    }

    private Optional<Chart> sharePlaced() {
        Plot plot = yearPlot();
        List<LegendKey> legend = new ArrayList<>();
        for (ScenarioText scenario : content.scenarios()) {
            List<SummaryRow> rows = yearly(scenario);
            if (!rows.isEmpty()) {
                intervals(plot, scenario, rows);
                legend.add(
                        new LegendKey(
                                scenario.name() + ", with 95 futures in 100",
                                "point",
                                Palette.scenario(content.scenarios().indexOf(scenario))));
            }
        }
        return legend.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Chart(
                                "share-placed",
                                "Share of welfare referrals placed, by financial year",
                                takeaway(Measure.SHARE_PLACED),
                                "Points with intervals by financial year: share of welfare referrals placed in each scenario.",
                                legend,
                                plot.json()));
    }

    private static Plot yearPlot() {
        Plot plot = new Plot(380);
        plot.axis("xaxis", "Financial year (April to March)")
                .put("type", "category")
                .put("showgrid", false);
        plot.axis("yaxis", "Share of referrals placed")
                .put("tickformat", ".0%")
                .put("rangemode", "tozero");
        plot.layout().put("scattermode", "group").put("scattergap", 0.6);
        return plot;
    }

    private List<SummaryRow> yearly(ScenarioText scenario) {
        List<String> periods = findings.periods().inForecast();
        for (String group : Measure.SHARE_PLACED.groups()) {
            List<SummaryRow> rows =
                    periods.stream()
                            .flatMap(
                                    period ->
                                            findings
                                                    .summary(
                                                            scenario.name(),
                                                            new SeriesName(
                                                                    Measure.SHARE_PLACED.id(),
                                                                    group,
                                                                    period))
                                                    .stream())
                            .toList();
            if (!rows.isEmpty()) {
                return rows;
            }
        }
        return List.of();
    }

    private void intervals(Plot plot, ScenarioText scenario, List<SummaryRow> rows) {
        int index = content.scenarios().indexOf(scenario);
        String colour = Palette.scenario(index);
        ObjectNode trace =
                plot.trace("scatter")
                        .put("mode", "markers")
                        .put("meta", Plot.text(scenario.name()));
        trace.put("offsetgroup", "s" + index);
        trace.set(
                "x",
                Plot.texts(rows.stream().map(row -> yearLabel(row.series().period())).toList()));
        trace.set("y", Plot.numbers(rows.stream().map(SummaryRow::mean).toList()));
        trace.putObject("marker")
                .put("color", colour)
                .put("size", 9)
                .put("symbol", index == 0 ? "circle" : "diamond");
        ObjectNode error =
                trace.putObject("error_y")
                        .put("type", "data")
                        .put("symmetric", false)
                        .put("width", 3);
        error.put("color", colour).put("thickness", 1.6);
        error.set(
                "array",
                Plot.numbers(rows.stream().map(row -> row.futures().high() - row.mean()).toList()));
        error.set(
                "arrayminus",
                Plot.numbers(rows.stream().map(row -> row.mean() - row.futures().low()).toList()));
        trace.put("hovertemplate", "%{x}: %{y:.0%} placed<br>%{meta}<extra></extra>");
    }

    /** A partial year is marked by a star, explained in the note below the chart. */
    private String yearLabel(String period) {
        String label = findings.periods().label(period);
        int bracket = label.indexOf(" (");
        return bracket < 0 ? label : label.substring(0, bracket) + "*";
    }

    private String takeaway(Measure measure) {
        List<String> parts =
                content.scenarios().stream()
                        .flatMap(
                                scenario ->
                                        findings.level(scenario.name(), measure).stream()
                                                .map(
                                                        level ->
                                                                measure.unit().value(level.mean())
                                                                        + " ("
                                                                        + measure.unit()
                                                                                .range(level)
                                                                        + ") in \u201c"
                                                                        + scenario.name()
                                                                        + "\u201d"))
                        .toList();
        return parts.isEmpty()
                ? ""
                : measure.label()
                        + ", "
                        + findings.periods().whole()
                        + ": "
                        + Headline.joined(parts)
                        + ".";
    }
}
