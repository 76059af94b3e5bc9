package org.secureplaces.report.chart;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.secureplaces.report.chart.drawing.Chart;
import org.secureplaces.report.chart.drawing.Chart.LegendKey;
import org.secureplaces.report.chart.drawing.Plot;
import org.secureplaces.report.content.Estimate;
import org.secureplaces.report.content.Findings;
import org.secureplaces.report.content.Measure;
import org.secureplaces.report.content.ReportContent;
import org.secureplaces.report.content.ReportContent.ScenarioText;
import org.secureplaces.report.content.Unit;

/** Whom a change touches: region by sex, each cell with its number and band. */
public final class BurdenChart {
    private static final String LESS = "#0067a5";
    private static final String MORE = "#c8500a";

    private static final List<LegendKey> LEGEND =
            List.of(
                    new LegendKey("More get no place", "square", MORE),
                    new LegendKey("Fewer do", "square", LESS),
                    new LegendKey("Bold: clear of zero in 95 futures in 100", "none", ""));

    private final ReportContent content;
    private final Findings findings;
    private final List<String> regions;
    private final List<String> sexes;

    BurdenChart(ReportContent content, Findings findings) {
        this.content = content;
        this.findings = findings;
        regions = findings.members("region=");
        sexes = findings.members("sex=");
    }

    Optional<Chart> chart(ScenarioText scenario) {
        List<Estimate> cells =
                regions.stream()
                        .flatMap(
                                region ->
                                        sexes.stream()
                                                .flatMap(
                                                        sex ->
                                                                cell(scenario, sex, region)
                                                                        .stream()))
                        .toList();
        if (cells.isEmpty()) {
            return Optional.empty();
        }
        double furthest = cells.stream().mapToDouble(cell -> Math.abs(cell.mean())).max().orElse(1);
        return Optional.of(
                new Chart(
                        "burden-" + content.scenarios().indexOf(scenario),
                        "Whom it touches: region by sex, welfare, children a year",
                        takeaway(cells),
                        "Grid of regions by sex: average change in children a year who get no secure place within a year, with the band of 95 futures in 100.",
                        LEGEND,
                        plot(scenario, Math.max(furthest, 0.1)).json()));
    }

    private static String takeaway(List<Estimate> cells) {
        long clear = cells.stream().filter(Estimate::isClear).count();
        return clear == 0
                ? "In no single group is the change clear of chance; it is spread over all of them."
                : "The change is clear of chance in "
                        + clear
                        + " of the "
                        + cells.size()
                        + " groups; in the others it could be zero.";
    }

    private Optional<Estimate> cell(ScenarioText scenario, String sex, String region) {
        return findings.change(
                scenario.name(),
                Measure.CHILDREN_WITHOUT_PLACE,
                "route=welfare;sex=" + sex + ";region=" + region);
    }

    private Plot plot(ScenarioText scenario, double furthest) {
        Plot plot = new Plot(70 + 38 * regions.size());
        plot.axis("xaxis", "")
                .put("type", "category")
                .put("showgrid", false)
                .put("side", "top")
                .remove("title");
        plot.axis("yaxis", "")
                .put("type", "category")
                .put("showgrid", false)
                .put("autorange", "reversed")
                .remove("title");
        ((ObjectNode) plot.layout().get("margin")).put("t", 34).put("b", 12);
        ObjectNode trace =
                plot.trace("heatmap").put("showscale", false).put("xgap", 3).put("ygap", 3);
        trace.put("zmin", -furthest * 1.5).put("zmax", furthest * 1.5).put("hoverinfo", "skip");
        trace.set(
                "x",
                Plot.texts(sexes.stream().map(sex -> EffectCharts.words("sex=", sex)).toList()));
        trace.set("y", Plot.texts(regions));
        ArrayNode colours = trace.putArray("colorscale");
        colours.addArray().add(0).add(LESS);
        colours.addArray().add(0.5).add("#f6f7f8");
        colours.addArray().add(1).add(MORE);
        ArrayNode rows = trace.putArray("z");
        regions.forEach(region -> rows.add(row(plot, scenario, region)));
        return plot;
    }

    private ArrayNode row(Plot plot, ScenarioText scenario, String region) {
        List<Double> values = new ArrayList<>();
        for (String sex : sexes) {
            Optional<Estimate> cell = cell(scenario, sex, region);
            values.add(cell.map(Estimate::mean).orElse(Double.NaN));
            cell.ifPresent(estimate -> label(plot, estimate, sex, region));
        }
        return Plot.numbers(values);
    }

    private static void label(Plot plot, Estimate estimate, String sex, String region) {
        String number = Unit.CHILDREN.change(estimate.mean(), estimate.mean());
        String band = " (" + Unit.CHILDREN.changeRange(estimate) + ")";
        ObjectNode note =
                plot.note(EffectCharts.words("sex=", sex), "", "center")
                        .put("y", Plot.text(region));
        note.put("text", number + band);
        ((ObjectNode) note.get("font"))
                .put("color", "#1b1f23")
                .put("weight", estimate.isClear() ? 700 : 400);
    }
}
