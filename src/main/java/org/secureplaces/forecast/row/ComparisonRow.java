package org.secureplaces.forecast.row;

import org.secureplaces.statistics.Band;

/**
 * One row of {@code comparison.csv}: the paired difference of a measure between two scenarios on
 * the same random numbers, scenario minus the one it is compared with.
 *
 * @param shareHigher share of replications in which the scenario's value is the higher one
 * @param varianceRatio (variance of base + variance of other) / variance of the paired difference;
 *     NaN where the divisor is 0
 */
public record ComparisonRow(
        String scenario,
        String against,
        SeriesName series,
        double meanDifference,
        Band meanInterval,
        Band futures,
        double shareHigher,
        double varianceRatio) {}
