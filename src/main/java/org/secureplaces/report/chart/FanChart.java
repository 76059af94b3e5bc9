package org.secureplaces.report.chart;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.secureplaces.forecast.row.HistoryRow;
import org.secureplaces.forecast.row.SeriesName;
import org.secureplaces.report.answer.Headline;
import org.secureplaces.report.chart.drawing.Chart;
import org.secureplaces.report.chart.drawing.Chart.LegendKey;
import org.secureplaces.report.chart.drawing.Palette;
import org.secureplaces.report.chart.drawing.Plot;
import org.secureplaces.report.content.Estimate;
import org.secureplaces.report.content.Findings;
import org.secureplaces.report.content.Measure;
import org.secureplaces.report.content.MonthSeries;
import org.secureplaces.report.content.Periods;
import org.secureplaces.report.content.ReportContent;
import org.secureplaces.report.content.ReportContent.ScenarioText;
import org.secureplaces.report.content.Unit;

/** Children in homes and children in need, as fans against places, after the official counts. */
public final class FanChart {
    private static final String CHILDREN = Measure.CHILDREN_ACCOMMODATED.id();
    private static final String NEED = Measure.NEED_UNCAPPED.id();

    private final ReportContent content;
    private final Findings findings;
    private final Subject subject;

    private FanChart(ReportContent content, Findings findings, Subject subject) {
        this.content = content;
        this.findings = findings;
        this.subject = subject;
    }

    /** Welfare children of each scenario against welfare places, then all children. */
    public static List<Chart> charts(ReportContent content, Findings findings) {
        List<Chart> charts = new ArrayList<>();
        for (Subject subject : Subject.values()) {
            FanChart fan = new FanChart(content, findings, subject);
            content.scenarios().stream()
                    .filter(scenario -> !fan.months(scenario, CHILDREN).isEmpty())
                    .map(fan::chart)
                    .forEach(charts::add);
        }
        return List.copyOf(charts);
    }

    /** Whom a chart is about. Need and places of both routes together would hide a shortage. */
    private enum Subject {
        WELFARE("route=welfare", "welfare", "Welfare children and welfare places"),
        ALL("all", "all", "All children and all places, after the official counts");

        private final String group;
        private final String id;
        private final String title;

        Subject(String group, String id, String title) {
            this.group = group;
            this.id = id;
            this.title = title;
        }
    }

    private Chart chart(ScenarioText scenario) {
        int index = content.scenarios().indexOf(scenario);
        String colour = Palette.scenario(index);
        Plot plot = new Plot(470);
        plot.timeAxis(first(), content.dates().end());
        plot.axis("yaxis", "Children or places").putArray("range").add(0).add(top());
        plot.shade(content.dates().dataCutOff(), content.dates().forecastFrom(), "known\nevents");
        plot.mark(content.dates().forecastFrom().toString(), "dot");
        if (subject == Subject.WELFARE) {
            fan(plot, months(scenario, NEED), Palette.NEED, "need a place for a first stay");
        }
        fan(plot, months(scenario, CHILDREN), colour, "in homes");
        places(plot, scenario);
        if (subject == Subject.ALL) {
            history(plot);
        }
        return new Chart(
                "fan-" + subject.id + "-" + index,
                subject.title + ": " + scenario.name(),
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
        if (content.run().hasRange()) {
            plot.band(series, "0.025", "0.975", Palette.faded(colour, 0.16));
            plot.band(series, "0.25", "0.75", Palette.faded(colour, 0.30));
        }
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
        return findings.months(scenario.name(), target, subject.group);
    }

    private LocalDate first() {
        if (subject == Subject.WELFARE) {
            return content.dates().dataCutOff();
        }
        return content.history().stream()
                .map(HistoryRow::date)
                .min(LocalDate::compareTo)
                .orElse(content.dates().dataCutOff())
                .minusMonths(6);
    }

    /** One top for all scenarios, so that their charts can be laid side by side. */
    private double top() {
        double highest =
                subject == Subject.WELFARE
                        ? 0
                        : content.history().stream().mapToDouble(HistoryRow::value).max().orElse(0);
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
        String who = subject == Subject.WELFARE ? " welfare children" : " children";
        level(scenario, Measure.CHILDREN_ACCOMMODATED)
                .ifPresent(
                        level ->
                                parts.add(spoken(level) + who + " are in homes on an average day"));
        if (subject == Subject.WELFARE) {
            level(scenario, Measure.NEED_UNCAPPED)
                    .ifPresent(
                            level -> parts.add(spoken(level) + " need a place for a first stay"));
        }
        double effective =
                months(scenario, "places_effective").meanFrom(content.dates().forecastFrom());
        if (!Double.isNaN(effective)) {
            parts.add("there are about " + Unit.PLACES.value(effective) + " effective places");
        }
        return parts.isEmpty()
                ? ""
                : "From " + findings.periods().whole() + ", about " + Headline.joined(parts) + ".";
    }

    private Optional<Estimate> level(ScenarioText scenario, Measure measure) {
        SeriesName series = new SeriesName(measure.id(), subject.group, Periods.ALL);
        return findings.summary(scenario.name(), series).map(Estimate::of);
    }

    private static String spoken(Estimate level) {
        return Unit.CHILDREN.value(level.mean()) + " (" + Unit.CHILDREN.range(level) + ")";
    }

    private List<LegendKey> legend(String colour) {
        List<LegendKey> keys = new ArrayList<>();
        keys.add(new LegendKey("Children in homes, middle forecast", "line", colour));
        if (subject == Subject.WELFARE) {
            keys.add(
                    new LegendKey(
                            "Children who need a place, first stays only", "line", Palette.NEED));
        }
        if (content.run().hasRange()) {
            keys.add(new LegendKey("Darker: 50 futures in 100", "band", colour));
            keys.add(new LegendKey("Paler: 95 futures in 100", "pale", colour));
        }
        keys.add(new LegendKey("Effective places", "line", Palette.EFFECTIVE));
        keys.add(new LegendKey("Available places", "dash", Palette.AVAILABLE));
        keys.add(new LegendKey("Approved places", "dot", Palette.APPROVED));
        if (subject == Subject.ALL) {
            String counted = "Official count of children (open: estimate or second hand)";
            keys.add(new LegendKey(counted, "point", Palette.EFFECTIVE));
            keys.add(new LegendKey("Official approved places", "square", Palette.APPROVED));
        }
        return List.copyOf(keys);
    }
}
