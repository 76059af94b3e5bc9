package org.secureplaces.report.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.secureplaces.forecast.row.AssumptionRow;
import org.secureplaces.report.chart.drawing.DataTable;
import org.secureplaces.report.content.Estimate;
import org.secureplaces.report.content.Findings;
import org.secureplaces.report.content.Measure;
import org.secureplaces.report.content.ReportContent;
import org.secureplaces.report.content.ReportContent.SourceText;
import org.secureplaces.report.content.Unit;
import org.secureplaces.report.input.InputWords;

/** What the cost of a scenario counts, in pounds and with the source, and what it leaves out. */
public final class MoneyTable {

    private static final String COSTS = "costs.";
    private static final String LEFT_OUT = "Not counted";

    /** What is left out, and why. */
    private static final List<List<String>> NOT_COUNTED =
            List.of(
                    List.of(
                            "Building, opening or closing a home, and redundancies",
                            "No figure is published"),
                    List.of(
                            "Time of council and home staff on the telephone",
                            "Told in hours, not in pounds"),
                    List.of(
                            "Courts, lawyers, police, and journeys of children and families",
                            "No figure is published"),
                    List.of(
                            "Schooling, health care, and care after a child leaves",
                            "Partly in the price of a place; the rest is not published"),
                    List.of("Harm to children, and their later lives", "No price is put on it"),
                    List.of(
                            "Changes of prices",
                            "Pounds are as published, of different years; none is adjusted"));

    private final ReportContent content;
    private final Findings findings;

    public MoneyTable(ReportContent content, Findings findings) {
        this.content = content;
        this.findings = findings;
    }

    /** One row for each thing; none where no scenario changes what is spent. */
    public Optional<DataTable> table() {
        List<List<String>> rows = new ArrayList<>();
        content.assumptions().stream()
                .filter(row -> row.key().startsWith(COSTS))
                .forEach(row -> rows.add(counted(row)));
        boolean isChanged =
                content.compared().stream()
                        .anyMatch(
                                one ->
                                        findings.change(one.name(), Measure.COST_POUNDS)
                                                .filter(MoneyTable::isChange)
                                                .isPresent());
        if (rows.isEmpty() || !isChanged) {
            return Optional.empty();
        }
        NOT_COUNTED.forEach(
                left -> rows.add(List.of(left.get(0), LEFT_OUT, "\u2013", left.get(1))));
        return Optional.of(
                new DataTable(
                        "What the cost counts, and what it does not",
                        List.of("What", "Counted", "Pounds (range)", "Where the figure is from"),
                        rows));
    }

    private static boolean isChange(Estimate cost) {
        return cost.mean() != 0 || cost.low() < 0 || cost.high() > 0;
    }

    private List<String> counted(AssumptionRow row) {
        String what = InputWords.asTitle(row.key()).replaceFirst("^The cost of ", "");
        return List.of(
                what.substring(0, 1).toUpperCase(java.util.Locale.UK) + what.substring(1),
                "Counted",
                pounds(row),
                from(row));
    }

    private static String pounds(AssumptionRow row) {
        return Unit.POUNDS.value(row.value())
                + (row.low() < row.high()
                        ? " ("
                                + Unit.POUNDS.value(row.low())
                                + " to "
                                + Unit.POUNDS.value(row.high())
                                + ")"
                        : "");
    }

    private String from(AssumptionRow row) {
        String cited =
                Arrays.stream(row.sources().split("\\s*;\\s*"))
                        .filter(id -> !id.isBlank())
                        .map(this::source)
                        .distinct()
                        .collect(Collectors.joining("; "));
        if (cited.isEmpty()) {
            return "Assumed" + (row.reason().isBlank() ? "" : ": " + row.reason());
        }
        return cited + (row.reason().isBlank() ? "" : ": " + row.reason());
    }

    private String source(String id) {
        return content.sources().stream()
                .filter(source -> source.id().equals(id))
                .findFirst()
                .map(MoneyTable::named)
                .orElse(id);
    }

    private static String named(SourceText source) {
        return source.publisher().isBlank()
                ? source.id()
                : source.publisher() + " (" + source.id() + ")";
    }
}
