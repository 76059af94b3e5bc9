package org.secureplaces.report.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.secureplaces.report.answer.Headline;
import org.secureplaces.report.content.Measure;
import org.secureplaces.report.content.Unit;
import org.secureplaces.report.input.InputWords;
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

    /** The answer: what matters most for the first measure, then a sentence for each. */
    public List<String> answer() {
        List<String> lines = new ArrayList<>();
        measures().stream().limit(1).forEach(measure -> lines.add(headline(measure)));
        measures().forEach(measure -> lines.add(answer(measure)));
        return lines.isEmpty() ? List.of("No measure depends on any input.") : lines;
    }

    private String headline(String measure) {
        List<SensitivityRow> rows = largest(measure, leading());
        SensitivityRow first = rows.get(0);
        List<String> rivals =
                rows.stream()
                        .skip(1)
                        .filter(row -> row.interval().high() > first.interval().low())
                        .map(row -> InputWords.of(row.input()))
                        .toList();
        return label(measure)
                + " depends most on "
                + InputWords.of(first.input())
                + (rivals.isEmpty() ? "." : undecided(rivals));
    }

    /** Where intervals overlap, the order of the estimates may be chance. */
    private String undecided(List<String> rivals) {
        String who =
                rivals.size() > TOLD ? rivals.size() + " other inputs" : Headline.joined(rivals);
        return ", but "
                + who
                + " may matter as much: the intervals overlap, and a larger design of runs tells more.";
    }

    /** What a measure depends on most. */
    public String answer(String measure) {
        List<SensitivityRow> largest = largest(measure, leading());
        List<String> inputs =
                largest.stream()
                        .limit(TOLD)
                        .filter(row -> row == largest.get(0) || matters(row))
                        .map(this::told)
                        .toList();
        return label(measure)
                + (isSobol() ? ": its uncertainty comes most from " : ": most depends on ")
                + Headline.joined(inputs)
                + ".";
    }

    /** Whether it is told as more than nothing. */
    private static boolean matters(SensitivityRow row) {
        return row.estimate() > 0 && !size(row, row.estimate()).matches("0(\\.0)?%?( points)?");
    }

    /** How it was found, a sentence each. */
    public List<String> method() {
        List<String> lines = new ArrayList<>();
        lines.add(
                isSobol()
                        ? "The total index is the share of the variance of the answer, over the ranges of the inputs, that is"
                                + " left when all inputs but this one are known; the first-order index is the share that goes"
                                + " when this one is known. Total indices add up to more than 100% where inputs work together, and"
                                + " being estimates they may exceed it by themselves. Inputs that are not listed have their"
                                + " stated values."
                        : "mu_star is the mean size of the change of the measure as an input goes through its range, from the"
                                + " 2.5% to the 97.5% point, wherever the others are; sigma is large where that change depends on"
                                + " the others or is not linear.");
        lines.add(
                "Every point of the inputs sees the same "
                        + futures
                        + " futures and is their mean, so chance does not differ between points: the indices are about"
                        + " figures that are unknown, as these futures show it. Other random numbers tell how much the futures matter.");
        lines.add(
                "Inputs vary independently of one another. In a forecast, calibrated figures are drawn together and tied"
                        + " to one another, so its variance is not exactly the one that is divided here.");
        lines.add(
                "Intervals are bootstrap intervals over "
                        + (isSobol() ? "points" : "paths")
                        + ". Drift is how far the rate of referrals per head has gone by the end of the forecast; what counts"
                        + " children or days one by one is a total over the whole forecast.");
        return lines;
    }

    /** A measure of the whole forecast as it reads. */
    public static String label(String measure) {
        return Measure.named(measure).map(Measure::totalLabel).orElse(measure.replace('_', ' '));
    }

    /** How much an input matters, or an end of its interval, as its measure is written. */
    public static String size(SensitivityRow row, double value) {
        if (row.method().equals("sobol")) {
            return Unit.PERCENT.value(value);
        }
        Unit unit = unit(row.measure());
        return unit.size(value, value) + (unit == Unit.PERCENT ? " points" : "");
    }

    /** The unit in which a measure is told. */
    public static Unit unit(String measure) {
        return Measure.named(measure).map(Measure::unit).orElse(Unit.NUMBER);
    }

    private String told(SensitivityRow row) {
        String words = InputWords.of(row.input());
        String size = isSobol() && row.estimate() >= 1 ? "nearly all" : size(row, row.estimate());
        return words
                + (isSobol() ? " (" + size + " of its variance)" : " (moves it by " + size + ")");
    }
}
