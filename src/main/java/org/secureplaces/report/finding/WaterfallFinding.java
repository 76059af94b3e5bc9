package org.secureplaces.report.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.secureplaces.report.content.Estimate;
import org.secureplaces.report.content.Unit;
import org.secureplaces.report.input.InputWords;
import org.secureplaces.sensitivity.WaterfallRow;
import org.secureplaces.statistics.Band;

/** Which changes make the difference between two scenarios, in words. */
public record WaterfallFinding(String from, String to, List<WaterfallRow> rows) {

    public WaterfallFinding {
        rows = List.copyOf(rows);
    }

    /** The measures, in the order of the table. */
    public List<String> measures() {
        return rows.stream().map(WaterfallRow::measure).distinct().toList();
    }

    /** The rows of a measure: the level before, the parts, the level after. */
    public List<WaterfallRow> of(String measure) {
        return rows.stream().filter(row -> row.measure().equals(measure)).toList();
    }

    /** The answer, a sentence for each measure. */
    public List<String> answer() {
        List<String> lines = new ArrayList<>();
        for (String measure : measures()) {
            List<WaterfallRow> own = of(measure);
            WaterfallRow largest =
                    own.stream()
                            .filter(row -> !row.isLevel())
                            .max(Comparator.comparingDouble(row -> Math.abs(row.contribution())))
                            .orElseThrow();
            lines.add(
                    SensitivityFinding.label(measure)
                            + ": from "
                            + size(own.get(0))
                            + " to "
                            + size(own.get(own.size() - 1))
                            + "; most of the change, "
                            + size(largest)
                            + ", comes from: "
                            + name(largest)
                            + (name(largest).endsWith(".") ? "" : "."));
        }
        return lines;
    }

    /** How it was found, a sentence each. */
    public List<String> method() {
        return List.of(
                "The first scenario is \"" + from + "\", the second \"" + to + "\".",
                "Every set of the changes was run on the same futures. The part of a change is what it adds, averaged over"
                        + " all orders in which the changes can be made (Shapley value), so that the parts add up to the whole"
                        + " difference, future by future.",
                "A part that depends on the others is shared between them equally.");
    }

    /** A level or a part, as its measure is written. */
    public static String size(WaterfallRow row) {
        Unit unit = SensitivityFinding.unit(row.measure());
        double size = row.contribution();
        return row.isLevel() ? unit.value(size) : unit.change(size, size);
    }

    /** A range of a level or of a part, as its measure is written. */
    public static String range(WaterfallRow row, Band band) {
        Unit unit = SensitivityFinding.unit(row.measure());
        Estimate estimate = new Estimate(row.contribution(), band);
        return row.isLevel() ? unit.range(estimate) : unit.changeRange(estimate);
    }

    /** What a row is about: one of the scenarios, or what differs between them. */
    public String name(WaterfallRow row) {
        return switch (row.driver()) {
            case WaterfallRow.FROM -> from;
            case WaterfallRow.TO -> to;
            case "arrangement" -> "How children get places";
            default -> InputWords.asTitle(row.driver());
        };
    }
}
