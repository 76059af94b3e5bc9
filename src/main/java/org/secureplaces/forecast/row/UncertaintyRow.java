package org.secureplaces.forecast.row;

/**
 * One row of {@code uncertainty.csv}: how much of the spread of a measure is chance from run to
 * run, and how much is ignorance of the parameters.
 */
public record UncertaintyRow(
        String scenario,
        SeriesName series,
        double mean,
        double chanceSd,
        double ignoranceSd,
        double shareIgnorance) {}
