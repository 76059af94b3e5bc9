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
import org.secureplaces.report.content.GroupWords;
import org.secureplaces.report.content.Measure;
import org.secureplaces.report.content.Periods;
import org.secureplaces.report.content.ReportContent;
import org.secureplaces.report.content.ReportContent.ScenarioText;
import org.secureplaces.report.content.Unit;

/** The numbers behind the charts: measures by financial year, and children by group. */
public final class YearTables {
    private static final List<Measure> LEVELS =
            List.of(Measure.CHILDREN_ACCOMMODATED, Measure.NEED_UNCAPPED);

    private static final List<Measure> WELFARE =
            List.of(
                    Measure.CHILDREN_REFERRED,
                    Measure.CHILDREN_WITHOUT_PLACE,
                    Measure.WAITING,
                    Measure.REFERRALS,
                    Measure.PLACED,
                    Measure.DISCHARGES,
                    Measure.UNPLACED,
                    Measure.SHARE_PLACED);

    private final ReportContent content;
    private final Findings findings;

    public YearTables(ReportContent content, Findings findings) {
        this.content = content;
        this.findings = findings;
    }

    /** Children in homes and in need: financial years down, scenarios across. */
    public List<DataTable> levels() {
        return tables(LEVELS);
    }

    /** Waiting, referrals and what became of them, laid out alike. */
    public List<DataTable> welfare() {
        return tables(WELFARE);
    }

    private List<DataTable> tables(List<Measure> measures) {
        return measures.stream().map(this::table).filter(table -> !table.rows().isEmpty()).toList();
    }

    private DataTable table(Measure measure) {
        List<String> headers = new ArrayList<>(List.of("Financial year"));
        content.scenarios().forEach(scenario -> headers.add(scenario.name()));
        List<List<String>> rows =
                findings.periods().inForecast().stream()
                        .map(period -> row(measure, period))
                        .filter(
                                row ->
                                        row.stream()
                                                .skip(1)
                                                .anyMatch(cell -> !cell.equals("\u2013")))
                        .toList();
        return new DataTable(measure.label() + group(measure), headers, rows);
    }

    private static String group(Measure measure) {
        return measure.groups().get(0).equals("route=welfare") ? " (welfare)" : "";
    }

    private List<String> row(Measure measure, String period) {
        List<String> cells = new ArrayList<>(List.of(findings.periods().label(period)));
        content.scenarios().forEach(scenario -> cells.add(cell(scenario, measure, period)));
        return cells;
    }

    private String cell(ScenarioText scenario, Measure measure, String period) {
        return cell(
                scenario, new SeriesName(measure.id(), measure.groups().get(0), period), measure);
    }

    private String cell(ScenarioText scenario, SeriesName series, Measure measure) {
        return findings.summary(scenario.name(), series)
                .map(row -> words(row, measure.unit()))
                .orElse("\u2013");
    }

    private static String words(SummaryRow row, Unit unit) {
        return unit.value(row.mean()) + " (" + unit.range(Estimate.of(row)) + ")";
    }

    /** Children in homes by route, basis, sex and region, over the whole forecast. */
    public Optional<DataTable> groups() {
        List<String> headers = new ArrayList<>(List.of("Group"));
        content.scenarios().forEach(scenario -> headers.add(scenario.name()));
        List<List<String>> rows =
                Stream.of("route=", "basis=", "sex=", "region=")
                        .flatMap(
                                grouping ->
                                        findings.members(grouping).stream()
                                                .map(name -> grouping + name))
                        .map(this::groupRow)
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
                                "Children in secure homes on an average day, "
                                        + findings.periods().whole(),
                                headers,
                                rows));
    }

    private List<String> groupRow(String group) {
        Measure measure = Measure.CHILDREN_ACCOMMODATED;
        List<String> cells = new ArrayList<>(List.of(GroupWords.of(group)));
        content.scenarios()
                .forEach(
                        scenario ->
                                cells.add(
                                        cell(
                                                scenario,
                                                new SeriesName(measure.id(), group, Periods.ALL),
                                                measure)));
        return cells;
    }
}
