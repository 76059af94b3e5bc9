package org.secureplaces.report.chart;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.secureplaces.forecast.row.UncertaintyRow;
import org.secureplaces.report.answer.Certainty;
import org.secureplaces.report.chart.drawing.Chart;
import org.secureplaces.report.chart.drawing.Chart.LegendKey;
import org.secureplaces.report.chart.drawing.DataTable;
import org.secureplaces.report.chart.drawing.Palette;
import org.secureplaces.report.chart.drawing.Plot;
import org.secureplaces.report.content.Findings;
import org.secureplaces.report.content.Measure;
import org.secureplaces.report.content.ReportContent;
import org.secureplaces.report.content.ReportContent.ScenarioText;
import org.secureplaces.report.content.Unit;

/** Chance against ignorance: where the spread of each measure comes from. */
public final class SpreadChart {
    private record Share(Measure measure, UncertaintyRow row) {
        /** Whether the measure varies at all, and by what. */
        boolean isKnown() {
            return row.isSplit() && row.chanceSd() + row.ignoranceSd() > 0;
        }

        /** Whether ignorance is known to be the larger part. */
        boolean isMostly() {
            double low = row.share95().low();
            return (Double.isNaN(low) ? row.shareIgnorance() : low) > 0.5;
        }

        /** No bar where the share could be none; results of earlier versions do not say. */
        boolean hasBar() {
            return !(row.share95().low() <= 0);
        }
    }

    private static final List<LegendKey> LEGEND =
            List.of(
                    new LegendKey(
                            "Ignorance: figures nobody knows exactly", "square", Palette.IGNORANCE),
                    new LegendKey(
                            "Chance: how the years happen to fall", "square", Palette.CHANCE));

    private final ReportContent content;
    private final Findings findings;

    public SpreadChart(ReportContent content, Findings findings) {
        this.content = content;
        this.findings = findings;
    }

    public List<Chart> charts() {
        return content.scenarios().stream().flatMap(scenario -> chart(scenario).stream()).toList();
    }

    /** What the charts leave out. */
    public List<String> notes() {
        List<String> notes = new ArrayList<>();
        boolean left = false;
        for (ScenarioText scenario : content.scenarios()) {
            left |= shares(scenario).stream().anyMatch(share -> !share.hasBar());
        }
        if (left) {
            notes.add(
                    "Measures whose interval of the share of ignorance holds 0 have no bar:"
                            + " whether anything but chance spreads them cannot be told.");
        }
        boolean split = content.results().uncertainty().stream().anyMatch(UncertaintyRow::isSplit);
        if (!split && !content.results().uncertainty().isEmpty()) {
            notes.add(Certainty.NOT_SPLIT);
        }
        return notes;
    }

    private List<Share> shares(ScenarioText scenario) {
        return Arrays.stream(Measure.values())
                .flatMap(
                        measure ->
                                findings
                                        .uncertainty(scenario.name(), measure)
                                        .map(row -> new Share(measure, row))
                                        .stream())
                .filter(Share::isKnown)
                .toList();
    }

    private Optional<Chart> chart(ScenarioText scenario) {
        List<Share> all = shares(scenario);
        List<Share> shares = all.stream().filter(Share::hasBar).toList();
        if (shares.isEmpty()) {
            return Optional.empty();
        }
        Plot plot = new Plot(92 + 30 * shares.size());
        plot.layout().put("barmode", "stack").put("bargap", 0.35);
        plot.axis("xaxis", "Share of the spread (variance)")
                .put("tickformat", ".0%")
                .putArray("range")
                .add(0)
                .add(1);
        plot.axis("yaxis", "").put("type", "category").put("autorange", "reversed").remove("title");
        bars(plot, shares, true);
        bars(plot, shares, false);
        return Optional.of(
                new Chart(
                        "spread-" + content.scenarios().indexOf(scenario),
                        scenario.name(),
                        takeaway(all),
                        "Stacked bars: for each measure, the share of its spread that is ignorance and the share that is chance.",
                        LEGEND,
                        plot.json()));
    }

    private static void bars(Plot plot, List<Share> shares, boolean ignorance) {
        List<Double> values =
                shares.stream()
                        .map(
                                share ->
                                        ignorance
                                                ? share.row().shareIgnorance()
                                                : 1 - share.row().shareIgnorance())
                        .toList();
        ObjectNode trace = plot.trace("bar").put("orientation", "h");
        trace.set("x", Plot.numbers(values));
        trace.set(
                "y",
                Plot.texts(shares.stream().map(share -> shortLabel(share.measure())).toList()));
        trace.putObject("marker").put("color", ignorance ? Palette.IGNORANCE : Palette.CHANCE);
        trace.put(
                "hovertemplate",
                "%{y}: %{x:.0%} " + (ignorance ? "ignorance" : "chance") + "<extra></extra>");
    }

    private static String shortLabel(Measure measure) {
        int bracket = measure.label().indexOf(" (");
        return bracket < 0 ? measure.label() : measure.label().substring(0, bracket);
    }

    private static String takeaway(List<Share> shares) {
        long mostly = shares.stream().filter(Share::isMostly).count();
        return "For "
                + mostly
                + " of the "
                + shares.size()
                + " measures that vary, more of the spread comes from figures nobody knows exactly than from chance,"
                + " beyond the error of the split.";
    }

    public Optional<DataTable> table() {
        List<List<String>> rows = new ArrayList<>();
        for (ScenarioText scenario : content.scenarios()) {
            shares(scenario).forEach(share -> rows.add(row(scenario, share)));
        }
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new DataTable(
                                "Spread by source, "
                                        + findings.periods().whole()
                                        + " (standard deviations)",
                                List.of(
                                        "Measure",
                                        "Scenario",
                                        "Average",
                                        "Chance",
                                        "Ignorance",
                                        "Share from unknown inputs",
                                        "95% interval of the share"),
                                rows));
    }

    private List<String> row(ScenarioText scenario, Share share) {
        double factor = share.measure().perYear(findings.periods().years());
        Unit unit = share.measure().unit();
        UncertaintyRow row = share.row();
        return List.of(
                share.measure().yearlyLabel(),
                scenario.name(),
                unit.value(row.mean() * factor),
                spread(unit, row.chanceSd() * factor),
                spread(unit, row.ignoranceSd() * factor),
                Unit.PERCENT.value(row.shareIgnorance()),
                interval(row));
    }

    private static String interval(UncertaintyRow row) {
        return Double.isNaN(row.share95().low())
                ? ""
                : Unit.PERCENT.value(row.share95().low())
                        + " to "
                        + Unit.PERCENT.value(row.share95().high());
    }

    private static String spread(Unit unit, double sd) {
        return unit.size(sd, sd) + (unit == Unit.PERCENT ? " points" : "");
    }
}
