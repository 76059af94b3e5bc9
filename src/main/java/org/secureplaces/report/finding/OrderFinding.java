package org.secureplaces.report.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.secureplaces.planning.InterimLooks;
import org.secureplaces.planning.OrderRow;
import org.secureplaces.report.answer.Headline;

/**
 * The order of closures by harm, in words.
 *
 * @param sure probability with which all ranks are right
 * @param ahead children a year below which two closures count as alike
 * @param years length of the forecast
 * @param rows the closures, the largest harm first
 */
public record OrderFinding(double sure, double ahead, double years, List<OrderRow> rows) {

    private static final double PERCENT = 100;

    public OrderFinding {
        rows =
                rows.stream()
                        .sorted(
                                Comparator.comparingInt(OrderRow::rankLow)
                                        .thenComparingInt(OrderRow::rankHigh)
                                        .thenComparingDouble(row -> -row.meanDifference())
                                        .thenComparing(OrderRow::home))
                        .toList();
    }

    /** The answer, a sentence each, then a line for each closure. */
    public List<String> answer() {
        List<String> lines = new ArrayList<>();
        lines.add(first());
        lines.add(
                "All ranks are right at once with a probability of at least "
                        + percent()
                        + " (see how it was found).");
        rows.forEach(row -> lines.add(line(row)));
        lines.add(spent());
        return List.copyOf(lines);
    }

    private String first() {
        List<String> top =
                rows.stream().filter(row -> row.rankLow() == 1).map(OrderRow::home).toList();
        return top.size() == 1
                ? "Closing "
                        + top.get(0)
                        + " does the most harm: "
                        + perYear(rows.get(0).meanDifference())
                        + " children a year without a place, on average."
                : Headline.joined(top)
                        + " are not told apart at the top: each of these closures may do the most harm.";
    }

    private String line(OrderRow row) {
        return row.home()
                + ": rank "
                + ranks(row)
                + "; "
                + perYear(row.meanDifference())
                + " children a year without a place ("
                + count(row.futures())
                + " futures"
                + (row.isOpen() ? ", still open)" : ")");
    }

    private String spent() {
        int most = rows.stream().mapToInt(OrderRow::futures).max().orElse(0);
        int all = rows.stream().mapToInt(OrderRow::futures).sum();
        return "This took "
                + count(all)
                + " futures of closures; as many for each as for the closest one would have been "
                + count(most * rows.size())
                + ".";
    }

    /** What the answer holds for, a sentence each. */
    public List<String> guarantee() {
        return List.of(
                "Every closure sees the same futures: the same children with the same stays, and the same draws of the"
                        + " uncertain figures. Each future has a draw of its own, and draws are independent.",
                "After every "
                        + InterimLooks.EACH
                        + " futures, from "
                        + InterimLooks.FIRST
                        + " on, each pair of closures that is still open is looked at. A pair is settled when"
                        + " the interval of its mean difference leaves out zero, or when it lies within "
                        + number(ahead)
                        + " children a year to either side: then the two count as alike. A closure all of whose"
                        + " pairs are settled is simulated no more.",
                "With a probability of at least "
                        + percent()
                        + " everything that was settled is right, all at once, however often one looks: the"
                        + " intervals hold at every number of futures (Lai 1976; Wang and Ramdas 2025), and the error"
                        + " is shared out among all pairs (Bonferroni). So every range of ranks holds the true rank"
                        + " (Mogstad and others 2024).",
                "This is exact where the differences between two closures follow a normal law, and close for many"
                        + " futures. It is about simulation error only: that the model"
                        + " itself may be wrong is another matter.",
                "Closures that share ranks are alike, or more futures are needed to tell them apart; those marked as"
                        + " open came to the largest number of futures.");
    }

    /** Ranks that a closure may hold, such as 2 to 4. */
    public static String ranks(OrderRow row) {
        return row.rankLow() == row.rankHigh()
                ? Integer.toString(row.rankLow())
                : row.rankLow() + " to " + row.rankHigh();
    }

    /** A change over the whole forecast as a number a year, with its sign. */
    public String perYear(double change) {
        return String.format(Locale.UK, "%+.1f", change / years + 0.0);
    }

    private String percent() {
        return number(PERCENT * sure) + "%";
    }

    private static String count(int futures) {
        return String.format(Locale.UK, "%,d", futures);
    }

    private static String number(double value) {
        String text = String.format(Locale.UK, "%.4f", value);
        return text.replaceAll("\\.?0+$", "");
    }
}
