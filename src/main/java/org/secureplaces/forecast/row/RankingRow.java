package org.secureplaces.forecast.row;

import org.secureplaces.statistics.Band;

/**
 * One row of {@code ranking.csv}: what closing one home (or a pair, joined by " + ") does to a
 * measure, and the ranks it may hold among all homes.
 */
public record RankingRow(
        String home,
        String measure,
        String group,
        double meanDifference,
        Band meanInterval,
        Band futures,
        Ranks ranks) {

    /**
     * Where a closure stands among all.
     *
     * @param low best rank that the home holds in the central 95% of bootstrap samples of the
     *     replications, 1 is the largest harm
     * @param high worst such rank
     * @param next the home whose closure does the next most harm on average; empty where there is
     *     none
     * @param shareMoreThanNext share of futures in which this closure does more harm than that one;
     *     NaN where there is none
     */
    public record Ranks(int low, int high, String next, double shareMoreThanNext) {

        /** Ranks that say nothing of the next home, as those of earlier versions. */
        public Ranks(int low, int high) {
            this(low, high, "", Double.NaN);
        }
    }

    public int rankLow() {
        return ranks.low();
    }

    public int rankHigh() {
        return ranks.high();
    }

    public String next() {
        return ranks.next();
    }

    public double shareMoreThanNext() {
        return ranks.shareMoreThanNext();
    }
}
