package org.secureplaces.report.finding;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.secureplaces.planning.SelectionRow;
import org.secureplaces.planning.Standard;
import org.secureplaces.report.answer.Headline;

/**
 * Where to add places, in words.
 *
 * @param ahead by how much of the share in time the best must be ahead for the guarantee
 * @param rows the sites that were compared: those that were left first, each best first
 */
public record SelectionFinding(Standard standard, double ahead, List<SelectionRow> rows) {

    public SelectionFinding {
        rows =
                rows.stream()
                        .sorted(
                                Comparator.comparing(SelectionRow::isLeft)
                                        .thenComparingDouble(SelectionRow::shareWithin)
                                        .reversed())
                        .toList();
    }

    /** The sites that were left, best first. */
    public List<SelectionRow> left() {
        return rows.stream().filter(SelectionRow::isLeft).toList();
    }

    /** The answer, a sentence each. */
    public List<String> answer() {
        SelectionRow best = left().get(0);
        String what =
                best.placesAdded()
                        + " more "
                        + standard.route().label()
                        + " places place most referrals within "
                        + standard.withinDays()
                        + " days";
        return left().size() == 1 ? selected(what, best) : undecided(what, best.futures());
    }

    private List<String> selected(String what, SelectionRow best) {
        List<SelectionRow> near =
                rows.stream()
                        .skip(1)
                        .filter(row -> row.futures() == best.futures())
                        .filter(row -> best.shareWithin() - row.shareWithin() < ahead)
                        .toList();
        return List.of(
                what
                        + " at "
                        + best.at()
                        + ": "
                        + percent(best.shareWithin())
                        + " on average over "
                        + best.futures()
                        + " futures"
                        + (near.isEmpty() ? "." : alike(near)),
                "If the best of the "
                        + rows.size()
                        + " places compared is ahead of every other by at least "
                        + points(ahead)
                        + ", it is this one with a probability of at least 95%.");
    }

    private String alike(List<SelectionRow> near) {
        List<String> names =
                near.stream()
                        .map(row -> row.at() + " (" + percent(row.shareWithin()) + ")")
                        .toList();
        return "; practically as well at "
                + Headline.joined(names)
                + ", less than "
                + points(ahead)
                + " behind.";
    }

    private List<String> undecided(String what, int futures) {
        List<String> names = left().stream().map(SelectionRow::at).toList();
        return List.of(
                "Where "
                        + what
                        + " cannot be told after "
                        + futures
                        + " futures: "
                        + Headline.joined(names)
                        + " are left.",
                "The best of the "
                        + rows.size()
                        + " places compared is among these with a probability of at least 95% if it is ahead by "
                        + points(ahead)
                        + ". More futures would decide, or leaving it open which of two that are nearly as good is the best.");
    }

    /** What the answer holds for, a sentence each. */
    public List<String> guarantee() {
        return List.of(
                "Every place sees the same futures: the same children, referred at the same moments with the same stays,"
                        + " and the same draws of the uncertain figures, which are independent of one another.",
                "After each future, those that are clearly behind another one drop out (the procedure of Kim and Nelson,"
                        + " 2001). If the best is ahead of every other by at least "
                        + points(ahead)
                        + ", it is selected with a probability of at least 95%; among places closer than that, one of"
                        + " them is selected. This is exact for normal values, and futures are many.",
                "Shares of places that dropped out rest on fewer futures: compare them through their intervals.");
    }

    private static String percent(double share) {
        return String.format(Locale.UK, "%.1f%%", 100 * share);
    }

    private static String points(double share) {
        return String.format(Locale.UK, "%.2f points of the share", 100 * share);
    }
}
