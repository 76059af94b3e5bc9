package org.secureplaces.report.finding;

import java.util.ArrayList;
import java.util.List;
import org.secureplaces.planning.InterimLooks;
import org.secureplaces.planning.PlacesQuestion;
import org.secureplaces.report.answer.PastRecord;
import org.secureplaces.statistics.Band;

/** What an answer about places holds for, and how such forecasts did in the past. */
public record PlacesMethod(PlacesQuestion question) {

    private static final int A_YEAR = 12;

    /** What the answer holds for, a sentence each. */
    public List<String> guarantee() {
        return List.of(
                "Every number of places was tried on the same futures: the same children, referred at the same moments"
                        + " with the same stays, and the same draws of the uncertain figures, which are independent"
                        + " of one another.",
                question.sure().isPresent()
                        ? "Each number that was tried was simulated in "
                                + question.most()
                                + " futures, and the share of them that meet the target was counted;"
                                + " the range beside the answer is where these futures leave that"
                                + " share open (95% interval by Wilson)."
                        : "At each number futures were added, "
                                + InterimLooks.EACH
                                + " at a time, until it was clear on which side of the target their"
                                + " mean lies, or until "
                                + question.most()
                                + " futures, where their mean decided. The documentation of the"
                                + " model says how that was judged.",
                "The search takes it that more places never place fewer children in time on average. "
                        + "Probabilities are shares of futures, with the uncertain figures drawn from their ranges.",
                "Places are approved places, all ready, with the scenario's available and effective shares: not each of"
                        + " them can be used.");
    }

    /** How such ranges did in the past, a sentence each. */
    public List<String> past(PastRecord record) {
        String measure = "children_accommodated;route=" + question.standard().route().label();
        List<String> lines =
                record.of(PastRecord.Kind.BACKTEST).stream()
                        .filter(row -> row.horizonMonths() == A_YEAR)
                        .filter(
                                row ->
                                        row.name().equals(measure)
                                                || row.name().equals("children_accommodated"))
                        .map(PastRecord.Row::says)
                        .toList();
        List<String> all = new ArrayList<>(lines);
        all.add(
                "Futures are as sure as the ranges of the figures that they are drawn from. No past"
                        + " figure says how often the share placed in time lay in its range, since"
                        + " nobody publishes it.");
        return List.copyOf(all);
    }

    /**
     * 95% interval of a probability that was seen as a share of some futures: Wilson, 1927, Journal
     * of the American Statistical Association 22, 209-212.
     */
    static Band wilson(double share, int futures) {
        double z = 1.959964; // of 95%
        double grown = 1 + z * z / futures;
        double middle = (share + z * z / (2 * futures)) / grown;
        double half =
                z
                        / grown
                        * Math.sqrt(
                                share * (1 - share) / futures + z * z / (4.0 * futures * futures));
        return new Band(middle - half, middle + half);
    }
}
