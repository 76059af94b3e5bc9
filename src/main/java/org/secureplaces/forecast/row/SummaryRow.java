package org.secureplaces.forecast.row;

import org.secureplaces.statistics.Band;

/**
 * One row of {@code summary.csv}: a measure for a group of children or homes in a period.
 *
 * @param series what was measured
 * @param mean mean over all replications; of the share placed, placements over referrals summed
 *     over them
 * @param meanInterval 95% interval of the mean: simulation error only, shrinks with replications
 * @param futures central 95% of futures, parameters drawn from their ranges
 */
public record SummaryRow(
        String scenario,
        SeriesName series,
        double mean,
        Band meanInterval,
        Band futures,
        String unit) {}
