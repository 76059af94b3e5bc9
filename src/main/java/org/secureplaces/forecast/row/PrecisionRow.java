package org.secureplaces.forecast.row;

import org.secureplaces.statistics.Band;

/**
 * How precisely a number of a forecast is known.
 *
 * @param statistic {@code mean}, or the probability of a quantile
 * @param replications number of futures it rests on
 * @param interval 95% interval: simulation error only
 * @param relativeHalfWidth half of the interval over the mean of the measure
 */
public record PrecisionRow(
        String scenario,
        String measure,
        String statistic,
        int replications,
        double estimate,
        Band interval,
        double relativeHalfWidth) {}
