package org.secureplaces.scoring;

/**
 * A naive forecast whose logarithm has a normal band.
 *
 * @param median half of its futures are lower, above 0
 * @param logSd standard deviation of the logarithm, 0 or more
 */
public record LogNormalForecast(double median, double logSd) {

    /** Its score, given what came. */
    public double crps(double outturn) {
        return Crps.ofLogNormal(median, logSd, outturn);
    }
}
