package org.secureplaces.report.chart;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.secureplaces.forecast.row.HistoryRow;
import org.secureplaces.report.chart.drawing.Chart;
import org.secureplaces.report.chart.drawing.Chart.LegendKey;
import org.secureplaces.report.chart.drawing.Palette;
import org.secureplaces.report.chart.drawing.Plot;
import org.secureplaces.report.content.MonthSeries;
import org.secureplaces.report.content.Periods;
import org.secureplaces.report.finding.Vintage;

/** What earlier forecasts said, against what was counted since. */
public final class VintageChart {

    private final List<Vintage> vintages;
    private final List<HistoryRow> history;

    public VintageChart(List<Vintage> vintages, List<HistoryRow> history) {
        this.vintages = vintages.stream().filter(one -> !one.forecast().isEmpty()).toList();
        this.history = List.copyOf(history);
    }

    /** A chart of children in homes, and one of those waiting if such figures came. */
    public List<Chart> charts() {
        return Stream.of(
                        new Subject("children_accommodated", "Children in homes"),
                        new Subject("waiting", "Children waiting for a place"))
                .filter(this::isWorthDrawing)
                .map(this::chart)
                .toList();
    }

    /** What a chart is about. */
    private record Subject(String target, String title) {}

    private boolean isWorthDrawing(Subject subject) {
        boolean forecast =
                vintages.stream().anyMatch(one -> !one.months(subject.target()).isEmpty());
        return forecast && !counts(subject).isEmpty();
    }

    private Chart chart(Subject subject) {
        Plot plot = new Plot(380);
        plot.timeAxis(first(subject), last(subject));
        plot.axis("yaxis", "Children").put("rangemode", "tozero");
        List<LegendKey> keys = new ArrayList<>();
        for (int number = 0; number < vintages.size(); number++) {
            Vintage vintage = vintages.get(number);
            MonthSeries series = vintage.months(subject.target());
            String colour = Palette.scenario(number);
            if (!series.isEmpty()) {
                plot.band(series, "0.025", "0.975", Palette.faded(colour, 0.16));
                plot.line(series.dates(), series.middle(), colour)
                        .put("hovertemplate", "%{x|%B %Y}: %{y:.0f} forecast<extra></extra>");
                plot.mark(vintage.origin().toString(), "dot");
                keys.add(new LegendKey("Forecast " + vintage.name(), "line", colour));
            }
        }
        keys.add(new LegendKey("Paler: 95 futures in 100", "pale", Palette.scenario(0)));
        keys.add(new LegendKey("What was counted", "point", Palette.EFFECTIVE));
        counted(plot, subject);
        return new Chart(
                "vintages-" + subject.target(),
                subject.title() + ": what earlier forecasts said",
                takeaway(subject),
                "Line chart by month: each stored forecast with its middle and the band of 95 futures in 100 from the count"
                        + " that it began with, and dots for what was counted.",
                keys,
                plot.json());
    }

    private void counted(Plot plot, Subject subject) {
        SortedMap<LocalDate, Double> counts = counts(subject);
        ObjectNode trace =
                plot.line(
                        new ArrayList<>(counts.keySet()),
                        new ArrayList<>(counts.values()),
                        Palette.EFFECTIVE);
        trace.put("mode", "markers");
        trace.put("hovertemplate", "%{x|%B %Y}: %{y:.0f} counted<extra></extra>");
        trace.putObject("marker").put("size", 8).put("color", Palette.EFFECTIVE);
    }

    /** Published counts, and the figures with which the forecasts were scored. */
    private SortedMap<LocalDate, Double> counts(Subject subject) {
        SortedMap<LocalDate, Double> counts = new TreeMap<>();
        history.stream()
                .filter(row -> row.measure().equals(subject.target()))
                .forEach(row -> counts.put(row.date(), row.value()));
        vintages.stream()
                .flatMap(one -> one.outturns().stream())
                .filter(outturn -> outturn.measure().equals(subject.target()))
                .forEach(outturn -> counts.put(outturn.date(), outturn.value()));
        return counts;
    }

    /** One sentence for each forecast: how many of the later counts its band held. */
    private String takeaway(Subject subject) {
        List<String> sentences = new ArrayList<>();
        for (Vintage vintage : vintages) {
            MonthSeries series = vintage.months(subject.target());
            if (!series.isEmpty()) {
                sentences.add(sentence(vintage, series, counts(subject)));
            }
        }
        return String.join(" ", sentences);
    }

    private static String sentence(
            Vintage vintage, MonthSeries series, SortedMap<LocalDate, Double> counts) {
        long later = 0;
        long inside = 0;
        for (Map.Entry<LocalDate, Double> count : counts.entrySet()) {
            double low = series.at(count.getKey(), "0.025");
            double high = series.at(count.getKey(), "0.975");
            later += Double.isNaN(low) ? 0 : 1;
            inside += count.getValue() >= low && count.getValue() <= high ? 1 : 0;
        }
        String begun = "The forecast " + vintage.name() + ", begun from " + day(vintage.origin());
        return later == 0
                ? begun + ", cannot be judged yet: no later figure has been published."
                : begun + ", held " + inside + " of " + later + " later figures in its band.";
    }

    private static String day(LocalDate date) {
        return "the count of " + Periods.day(date);
    }

    private LocalDate first(Subject subject) {
        LocalDate origin =
                vintages.stream()
                        .map(Vintage::origin)
                        .min(LocalDate::compareTo)
                        .orElse(LocalDate.EPOCH);
        LocalDate count = counts(subject).firstKey();
        return (count.isBefore(origin) ? count : origin).minusMonths(6);
    }

    private LocalDate last(Subject subject) {
        return vintages.stream()
                .flatMap(one -> one.months(subject.target()).dates().stream())
                .max(LocalDate::compareTo)
                .orElse(LocalDate.EPOCH);
    }
}
