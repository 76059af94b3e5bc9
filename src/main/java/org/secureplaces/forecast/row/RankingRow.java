package org.secureplaces.forecast.row;

/**
 * One row of {@code ranking.csv}: what closing one home (or a pair, joined by " + ") does to a
 * measure, and the ranks it may hold among all homes.
 *
 * @param rankLow best rank that the home holds in the central 95% of bootstrap samples of the
 *     replications, 1 is the largest harm
 * @param rankHigh worst such rank
 */
public record RankingRow(
        String home,
        String measure,
        String group,
        double meanDifference,
        Band meanInterval,
        Band futures,
        int rankLow,
        int rankHigh) {}
