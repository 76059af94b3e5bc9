package org.secureplaces.report.chart;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.secureplaces.forecast.row.SeriesName;
import org.secureplaces.forecast.row.SummaryRow;
import org.secureplaces.report.chart.drawing.Chart;
import org.secureplaces.report.chart.drawing.Chart.LegendKey;
import org.secureplaces.report.chart.drawing.DataTable;
import org.secureplaces.report.chart.drawing.Plot;
import org.secureplaces.report.content.Estimate;
import org.secureplaces.report.content.Findings;
import org.secureplaces.report.content.Measure;
import org.secureplaces.report.content.MonthSeries;
import org.secureplaces.report.content.Periods;
import org.secureplaces.report.content.ReportContent;
import org.secureplaces.report.content.ReportContent.ScenarioText;
import org.secureplaces.report.content.Unit;

/**
 * How full each home is at the end of each financial year, as a heat map, and over the whole
 * forecast as a table.
 */
public final class OccupancyCharts {
    private static final List<Measure> LAYERS =
            List.of(
                    Measure.OCCUPANCY_APPROVED,
                    Measure.OCCUPANCY_AVAILABLE,
                    Measure.OCCUPANCY_EFFECTIVE);

    private record HomeAverage(String home, double occupancy) {}

    private final ReportContent content;
    private final Findings findings;
    private final List<String> homes;
    private final HomeSizes sizes;

    public OccupancyCharts(ReportContent content, Findings findings) {
        this.content = content;
        this.findings = findings;
        homes = findings.members("home=");
        sizes = new HomeSizes(content.base().homes());
    }

    public List<Chart> charts() {
        return content.scenarios().stream().flatMap(scenario -> chart(scenario).stream()).toList();
    }

    private Optional<Chart> chart(ScenarioText scenario) {
        return LAYERS.stream()
                .filter(
                        layer ->
                                homes.stream()
                                        .anyMatch(home -> !ends(scenario, layer, home).isEmpty()))
                .findFirst()
                .map(layer -> chart(scenario, layer));
    }

    private Chart chart(ScenarioText scenario, Measure layer) {
        List<String> shown =
                homes.stream()
                        .filter(home -> !ends(scenario, layer, home).isEmpty())
                        .sorted(Comparator.reverseOrder())
                        .toList();
        Plot plot = new Plot(90 + 26 * shown.size());
        plot.axis("xaxis", "31 March").put("type", "category").put("showgrid", false);
        plot.axis("yaxis", "").put("type", "category").put("showgrid", false).remove("title");
        ((ObjectNode) plot.layout().get("margin")).put("r", 8);
        heat(plot, scenario, layer, shown);
        return new Chart(
                "occupancy-" + content.scenarios().indexOf(scenario),
                scenario.name(),
                takeaway(scenario, layer, shown),
                "Heat map, one row for each home and one column for each 31 March: children as a share of "
                        + layerName(layer)
                        + " places. White: no places.",
                scale(),
                plot.json());
    }

    private void heat(Plot plot, ScenarioText scenario, Measure layer, List<String> shown) {
        ObjectNode trace =
                plot.trace("heatmap")
                        .put("zmin", 0)
                        .put("zmax", 1)
                        .put("showscale", false)
                        .put("xgap", 0)
                        .put("ygap", 2);
        List<LocalDate> dates = dates(scenario, layer, shown);
        trace.set(
                "x",
                Plot.texts(dates.stream().map(date -> String.valueOf(date.getYear())).toList()));
        trace.set("y", Plot.texts(shown));
        ArrayNode rows = trace.putArray("z");
        for (String home : shown) {
            MonthSeries series = ends(scenario, layer, home);
            rows.add(
                    Plot.numbers(
                            dates.stream()
                                    .map(date -> series.at(date, MonthSeries.MEAN))
                                    .toList()));
        }
        ArrayNode colours = trace.putArray("colorscale");
        for (int i = 0; i < COLOURS.size(); i++) {
            colours.addArray().add(i / (double) (COLOURS.size() - 1)).add(COLOURS.get(i));
        }
        trace.put("hovertemplate", "%{y}, 31 March %{x}: %{z:.0%} full<extra></extra>")
                .put("hoverongaps", false);
    }

    /** The days on which any of the homes has places. */
    private List<LocalDate> dates(ScenarioText scenario, Measure layer, List<String> shown) {
        return shown.stream()
                .flatMap(home -> ends(scenario, layer, home).dates().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** Light to dark in even steps of lightness, blue to stay apart for colour-blind readers. */
    private static final List<String> COLOURS =
            List.of("#eef3f7", "#c3d9e8", "#86b4d3", "#3f83b1", "#0b5286", "#062c4d");

    private static List<LegendKey> scale() {
        List<LegendKey> keys = new ArrayList<>();
        for (int i = 0; i < COLOURS.size(); i++) {
            keys.add(new LegendKey(i * 20 + "%", "square", COLOURS.get(i)));
        }
        return keys;
    }

    /**
     * Earlier results told homes at every month end: of them too only the ends of years are shown.
     */
    private MonthSeries ends(ScenarioText scenario, Measure layer, String home) {
        return findings.months(scenario.name(), layer.id(), "home=" + home)
                .from(content.dates().forecastFrom())
                .endsOfFinancialYears();
    }

    private static String layerName(Measure layer) {
        return layer.id().substring("occupancy_".length());
    }

    private String takeaway(ScenarioText scenario, Measure layer, List<String> shown) {
        List<HomeAverage> averages =
                shown.stream()
                        .map(home -> new HomeAverage(home, average(scenario, layer, home)))
                        .filter(average -> Double.isFinite(average.occupancy()))
                        .sorted(Comparator.comparingDouble(HomeAverage::occupancy))
                        .toList();
        if (averages.isEmpty()) {
            return "";
        }
        HomeAverage emptiest = averages.get(0);
        HomeAverage fullest = averages.get(averages.size() - 1);
        return "While open, the fullest home is "
                + fullest.home()
                + " ("
                + Unit.PERCENT.value(fullest.occupancy())
                + " of "
                + layerName(layer)
                + " places on average) and the least full "
                + emptiest.home()
                + " ("
                + Unit.PERCENT.value(emptiest.occupancy())
                + ").";
    }

    /** As in the table: over the whole forecast, a home that closes for as long as it is open. */
    private double average(ScenarioText scenario, Measure layer, String home) {
        SeriesName series = new SeriesName(layer.id(), "home=" + home, Periods.ALL);
        return findings.summary(scenario.name(), series).map(SummaryRow::mean).orElse(Double.NaN);
    }

    /** Average occupancy by home in the three layers, base against each other scenario. */
    public Optional<DataTable> table() {
        List<String> headers = new ArrayList<>(List.of("Home", "Scenario"));
        LAYERS.forEach(layer -> headers.add("of " + layerName(layer) + " places"));
        List<List<String>> rows = new ArrayList<>();
        for (String home : homes) {
            content.scenarios().forEach(scenario -> row(home, scenario).ifPresent(rows::add));
        }
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new DataTable(
                                "Average occupancy by home, "
                                        + findings.periods().whole()
                                        + " (95 futures in 100)",
                                sizes.dated(headers, HomeSizes.AS_OF),
                                rows));
    }

    private Optional<List<String>> row(String home, ScenarioText scenario) {
        List<Optional<SummaryRow>> found =
                LAYERS.stream()
                        .map(
                                layer ->
                                        findings.summary(
                                                scenario.name(),
                                                new SeriesName(
                                                        layer.id(), "home=" + home, Periods.ALL)))
                        .toList();
        if (found.stream().allMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        List<String> cells = new ArrayList<>(List.of(home, scenario.name()));
        found.forEach(row -> cells.add(row.map(OccupancyCharts::cell).orElse("\u2013")));
        return Optional.of(sizes.dated(cells, sizes.asOf(home)));
    }

    private static String cell(SummaryRow row) {
        return Unit.PERCENT.value(row.mean()) + " (" + Unit.PERCENT.range(Estimate.of(row)) + ")";
    }
}
