package org.secureplaces.forecast.row;

/**
 * One row of {@code ranking.csv}: what closing one home (or a pair, joined by " + ") does to a
 * measure, and the ranks it may hold among all homes.
 *
 * @param rankLow best rank that the home holds in the central 95% of bootstrap samples of the
 *     replications, 1 is the largest harm
 * @param rankHigh worst such rank
 * @param next the home whose closure does the next most harm on average; empty where there is none
 * @param shareMoreThanNext share of futures in which this closure does more harm than that one; NaN
 *     where there is none
 */
public record RankingRow(
        String home,
        String measure,
        String group,
        double meanDifference,
        Band meanInterval,
        Band futures,
        int rankLow,
        int rankHigh,
        String next,
        double shareMoreThanNext) {

    /** A row that says nothing of the next home, as those of earlier versions. */
    public RankingRow(
            String home,
            String measure,
            String group,
            double meanDifference,
            Band meanInterval,
            Band futures,
            int rankLow,
            int rankHigh) {
        this(
                home,
                measure,
                group,
                meanDifference,
                meanInterval,
                futures,
                rankLow,
                rankHigh,
                "",
                Double.NaN);
    }
}
