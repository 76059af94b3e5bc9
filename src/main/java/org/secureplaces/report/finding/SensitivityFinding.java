package org.secureplaces.report.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.secureplaces.sensitivity.SensitivityRow;

/**
 * Which inputs drive the answer, in words.
 *
 * @param futures number of futures that each point is a mean of
 */
public record SensitivityFinding(List<SensitivityRow> rows, int futures) {

    private static final int TOLD = 3;

    public SensitivityFinding {
        rows = List.copyOf(rows);
    }

    /** The measures, in the order of the table. */
    public List<String> measures() {
        return rows.stream().map(SensitivityRow::measure).distinct().toList();
    }

    /** Whether the indices are shares of variance. */
    public boolean isSobol() {
        return rows.stream().anyMatch(row -> row.method().equals("sobol"));
    }

    /** The index by which inputs are ordered. */
    public String leading() {
        return isSobol() ? "total" : "mu_star";
    }

    /** The rows of a measure and an index, largest first. */
    public List<SensitivityRow> largest(String measure, String index) {
        return rows.stream()
                .filter(row -> row.measure().equals(measure) && row.index().equals(index))
                .sorted(Comparator.comparingDouble(SensitivityRow::estimate).reversed())
                .toList();
    }

    /** The answer, a sentence for each measure. */
    public List<String> answer() {
        List<String> lines = new ArrayList<>();
        for (String measure : measures()) {
            List<String> inputs = new ArrayList<>();
            largest(measure, leading()).stream().limit(TOLD).forEach(row -> inputs.add(told(row)));
            lines.add(label(measure) + " is driven most by " + Headline.joined(inputs) + ".");
        }
        return lines.isEmpty() ? List.of("No measure depends on any input.") : lines;
    }

    /** How it was found, a sentence each. */
    public List<String> method() {
        List<String> lines = new ArrayList<>();
        lines.add(
                isSobol()
                        ? "The total index is the share of the variance of the answer, over the ranges of the inputs, that is"
                                + " left when all inputs but this one are known; the first-order index is the share that goes"
                                + " when this one is known. Inputs that are not listed have their stated values."
                        : "mu_star is the mean size of the change of the measure as an input goes through its range, from the"
                                + " 2.5% to the 97.5% point, wherever the others are; sigma is large where that change depends on"
                                + " the others or is not linear.");
        lines.add(
                "Every point of the inputs sees the same "
                        + futures
                        + " futures and is their mean, so chance does not differ between points: the indices are about"
                        + " ignorance, as these futures show it. Another --seed tells how much the futures matter.");
        lines.add(
                "Inputs vary independently of one another. In a forecast, calibrated figures are drawn together and tied"
                        + " to one another, so its variance is not exactly the one that is divided here.");
        lines.add(
                "Intervals are bootstrap intervals over "
                        + (isSobol() ? "points" : "paths")
                        + ". A key that ends in .drift is how far the rate of referrals per head has gone by the end of the"
                        + " forecast.");
        return lines;
    }

    /** A measure as it reads. */
    public static String label(String measure) {
        String words = measure.replace('_', ' ');
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    private String told(SensitivityRow row) {
        return row.input()
                + (isSobol() ? format(" (total index %.2f)", row) : format(" (%.3g)", row));
    }

    private static String format(String pattern, SensitivityRow row) {
        return String.format(Locale.UK, pattern, row.estimate());
    }
}
