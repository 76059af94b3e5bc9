package org.secureplaces.report.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.secureplaces.sensitivity.WaterfallRow;

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
                            + " goes from "
                            + number(own.get(0).contribution())
                            + " to "
                            + number(own.get(own.size() - 1).contribution())
                            + "; the largest part, "
                            + number(largest.contribution())
                            + ", is: "
                            + largest.driver()
                            + (largest.driver().endsWith(".") ? "" : "."));
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

    static String number(double value) {
        return String.format(Locale.UK, Math.abs(value) < 10 ? "%.3g" : "%,.1f", value);
    }
}
