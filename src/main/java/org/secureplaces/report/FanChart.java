package org.secureplaces.report;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.secureplaces.forecast.HistoryRow;
import org.secureplaces.report.Chart.LegendKey;
import org.secureplaces.report.ReportContent.ScenarioText;

/** Children in homes and children in need, as fans against places, after the official counts. */
final class FanChart {
    private static final String CHILDREN = Measure.CHILDREN_ACCOMMODATED.id();
    private static final String NEED = Measure.NEED_UNCAPPED.id();

    private final ReportContent content;
    private final Findings findings;

    FanChart(ReportContent content, Findings findings) {
        this.content = content;
        this.findings = findings;
    }

    List<Chart> charts() {
        return content.scenarios().stream()
                .filter(scenario -> !months(scenario, CHILDREN).isEmpty())
                .map(this::chart)
                .toList();
    }

    private Chart chart(ScenarioText scenario) {
        int index = content.scenarios().indexOf(scenario);
        String colour = Palette.scenario(index);
        Plot plot = new Plot(470);
        plot.timeAxis(first(), content.dates().end());
        plot.axis("yaxis", "Children or places").putArray("range").add(0).add(top());
        plot.shade(content.dates().dataCutOff(), content.dates().forecastFrom(), "known\nevents");
        plot.mark(content.dates().forecastFrom().toString(), "dot");
        fan(plot, months(scenario, NEED), Palette.NEED, "need a place");
        fan(plot, months(scenario, CHILDREN), colour, "in homes");
        places(plot, scenario);
        history(plot);
        return new Chart(
                "fan-" + index,
                scenario.name(),
                takeaway(scenario),
                "Line chart by month from "
                        + first().getYear()
                        + " to "
                        + content.dates().end().getYear()
                        + ": official counts, then children in homes and children who need a place with bands of 50 and 95 futures in 100, "
                        + "against approved, available and effective places.",
                legend(colour),
                plot.json());
    }

    private void fan(Plot plot, MonthSeries series, String colour, String words) {
        if (series.isEmpty()) {
            return;
        }
        plot.band(series, "0.025", "0.975", Palette.faded(colour, 0.16));
        plot.band(series, "0.25", "0.75", Palette.faded(colour, 0.30));
        plot.line(series.dates(), series.middle(), colour)
                .put("hovertemplate", "%{x|%B %Y}: %{y:.0f} children " + words + "<extra></extra>");
    }

    private void places(Plot plot, ScenarioText scenario) {
        step(plot, scenario, "places_approved", Palette.APPROVED, "dot");
        step(plot, scenario, "places_available", Palette.AVAILABLE, "dash");
        step(plot, scenario, "places_effective", Palette.EFFECTIVE, "solid");
    }

    private void step(Plot plot, ScenarioText scenario, String target, String colour, String dash) {
        MonthSeries series = months(scenario, target);
        if (series.isEmpty()) {
            return;
        }
        String layer = target.substring("places_".length());
        ObjectNode trace = plot.line(series.dates(), series.line(MonthSeries.MEAN), colour);
        trace.put("hovertemplate", "%{x|%B %Y}: %{y:.0f} " + layer + " places<extra></extra>");
        ((ObjectNode) trace.get("line")).put("dash", dash).put("shape", "vh").put("width", 1.8);
    }

    private void history(Plot plot) {
        points(plot, CHILDREN, "children counted", Palette.EFFECTIVE);
        points(plot, "places_approved", "approved places", Palette.APPROVED);
    }

    private void points(Plot plot, String measure, String words, String colour) {
        List<HistoryRow> rows = history(measure);
        if (rows.isEmpty()) {
            return;
        }
        List<LocalDate> dates = rows.stream().map(HistoryRow::date).toList();
        ObjectNode trace = plot.line(dates, rows.stream().map(HistoryRow::value).toList(), colour);
        trace.put("mode", "markers");
        trace.put("hovertemplate", "%{x|%B %Y}: %{y:.0f} " + words + " (%{text})<extra></extra>");
        trace.set("text", Plot.texts(rows.stream().map(HistoryRow::status).toList()));
        ObjectNode marker = trace.putObject("marker").put("size", 7).put("color", colour);
        marker.set("symbol", Plot.texts(rows.stream().map(FanChart::symbol).toList()));
    }

    /** Filled where published, open where it is an estimate or second hand. */
    private static String symbol(HistoryRow row) {
        String shape = row.measure().equals(CHILDREN) ? "circle" : "square";
        return row.status().equals("published") ? shape : shape + "-open";
    }

    private List<HistoryRow> history(String measure) {
        return content.history().stream().filter(row -> row.measure().equals(measure)).toList();
    }

    private MonthSeries months(ScenarioText scenario, String target) {
        return findings.months(scenario.name(), target, "all");
    }

    private LocalDate first() {
        return content.history().stream()
                .map(HistoryRow::date)
                .min(LocalDate::compareTo)
                .orElse(content.dates().dataCutOff())
                .minusMonths(6);
    }

    /** One top for all scenarios, so that their charts can be laid side by side. */
    private double top() {
        double highest = content.history().stream().mapToDouble(HistoryRow::value).max().orElse(0);
        for (ScenarioText scenario : content.scenarios()) {
            for (String target : List.of(CHILDREN, NEED, "places_approved")) {
                MonthSeries series = months(scenario, target);
                String upper = series.has("0.975") ? "0.975" : MonthSeries.MEAN;
                highest =
                        Math.max(
                                highest,
                                series.line(upper).stream()
                                        .filter(Double::isFinite)
                                        .mapToDouble(v -> v)
                                        .max()
                                        .orElse(0));
            }
        }
        return Math.ceil(highest * 1.12 / 10) * 10;
    }

    private String takeaway(ScenarioText scenario) {
        List<String> parts = new ArrayList<>();
        findings.level(scenario.name(), Measure.CHILDREN_ACCOMMODATED)
                .ifPresent(
                        level ->
                                parts.add(
                                        spoken(level)
                                                + " children are in homes on an average day"));
        findings.level(scenario.name(), Measure.NEED_UNCAPPED)
                .ifPresent(level -> parts.add(spoken(level) + " need a place"));
        double effective =
                months(scenario, "places_effective").meanFrom(content.dates().forecastFrom());
        if (!Double.isNaN(effective)) {
            parts.add("there are about " + Unit.PLACES.value(effective) + " effective places");
        }
        return parts.isEmpty()
                ? ""
                : "From " + findings.periods().whole() + ", about " + Headline.joined(parts) + ".";
    }

    private static String spoken(Estimate level) {
        return Unit.CHILDREN.value(level.mean()) + " (" + Unit.CHILDREN.range(level) + ")";
    }

    private static List<LegendKey> legend(String colour) {
        return List.of(
                new LegendKey("Children in homes, middle forecast", "line", colour),
                new LegendKey("Children who need a place", "line", Palette.NEED),
                new LegendKey("Darker: 50 futures in 100", "band", colour),
                new LegendKey("Paler: 95 futures in 100", "pale", colour),
                new LegendKey("Effective places", "line", Palette.EFFECTIVE),
                new LegendKey("Available places", "dash", Palette.AVAILABLE),
                new LegendKey("Approved places", "dot", Palette.APPROVED),
                new LegendKey(
                        "Official count of children (open: estimate or second hand)",
                        "point",
                        Palette.EFFECTIVE),
                new LegendKey("Official approved places", "square", Palette.APPROVED));
    }
}
