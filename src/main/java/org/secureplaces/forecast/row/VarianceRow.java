package org.secureplaces.forecast.row;

import org.secureplaces.statistics.Band;

/**
 * A mean over the whole forecast, plain and with the expected need as a control variate.
 *
 * @param mean the plain mean, with its simulation error
 * @param controlledMean the same number, known better
 * @param varianceRatio variance of the plain mean over that of the controlled one
 */
public record VarianceRow(
        String scenario,
        String measure,
        String group,
        double mean,
        Band meanInterval,
        double controlledMean,
        Band controlledInterval,
        double varianceRatio) {}
