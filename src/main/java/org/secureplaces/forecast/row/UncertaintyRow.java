package org.secureplaces.forecast.row;

import org.secureplaces.statistics.Band;

/**
 * One row of {@code uncertainty.csv}: how much of the spread of a measure is chance from run to
 * run, and how much is ignorance of the parameters. All but the mean is NaN where there are too few
 * draws to tell.
 *
 * @param share95 95% interval of the share of ignorance; none in results of earlier versions
 */
public record UncertaintyRow(
        String scenario,
        SeriesName series,
        double mean,
        double chanceSd,
        double ignoranceSd,
        double shareIgnorance,
        Band share95) {

    /** Whether the spread is divided at all. */
    public boolean isSplit() {
        return !Double.isNaN(shareIgnorance);
    }

    /** Whether ignorance is more than chance could feign. */
    public boolean isIgnoranceTold() {
        return share95.low() > 0;
    }
}
