package org.secureplaces.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.secureplaces.forecast.row.SeriesName;
import org.secureplaces.forecast.row.SummaryRow;
import org.secureplaces.report.chart.drawing.DataTable;
import org.secureplaces.report.content.Estimate;
import org.secureplaces.report.content.Findings;
import org.secureplaces.report.content.Measure;
import org.secureplaces.report.content.Periods;
import org.secureplaces.report.content.ReportContent;
import org.secureplaces.report.content.ReportContent.ScenarioText;

/** Who is referred, placed and discharged, side by side, and how long children stay. */
public final class FlowTable {

    private static final List<Measure> MEASURES =
            List.of(
                    Measure.REFERRALS,
                    Measure.PLACED,
                    Measure.DISCHARGES,
                    Measure.DAYS_OF_STAY,
                    Measure.ELAPSED_DAYS);

    private final ReportContent content;
    private final Findings findings;

    public FlowTable(ReportContent content, Findings findings) {
        this.content = content;
        this.findings = findings;
    }

    /** The table; none where nothing of it was counted. */
    public Optional<DataTable> table() {
        List<String> headers = new ArrayList<>(List.of("Children and scenario"));
        headers.addAll(
                List.of(
                        "Referred",
                        "Placed",
                        "Discharged",
                        "Days they had stayed",
                        "Days so far, last day"));
        List<List<String>> rows =
                Stream.of("welfare", "justice")
                        .flatMap(
                                route ->
                                        content.scenarios().stream()
                                                .map(scenario -> row(route, scenario)))
                        .filter(
                                row ->
                                        row.stream()
                                                .skip(1)
                                                .anyMatch(cell -> !cell.equals("\u2013")))
                        .toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new DataTable(
                                "Referred, placed and discharged, a year, "
                                        + findings.periods().whole(),
                                headers,
                                rows));
    }

    private List<String> row(String route, ScenarioText scenario) {
        List<String> cells = new ArrayList<>();
        cells.add((route.equals("welfare") ? "Welfare" : "Justice") + ": " + scenario.name());
        MEASURES.forEach(measure -> cells.add(cell(measure, route, scenario)));
        return cells;
    }

    private String cell(Measure measure, String route, ScenarioText scenario) {
        SeriesName series = new SeriesName(measure.id(), "route=" + route, Periods.ALL);
        return findings.summary(scenario.name(), series)
                .map(row -> words(row, measure))
                .orElse("\u2013");
    }

    private String words(SummaryRow row, Measure measure) {
        Estimate yearly = Estimate.of(row).times(measure.perYear(findings.periods().years()));
        return measure.unit().value(yearly.mean()) + " (" + measure.unit().range(yearly) + ")";
    }
}
