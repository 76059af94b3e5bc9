package org.secureplaces.scoring;

/**
 * A naive forecast with a normal band.
 *
 * @param sd standard deviation, 0 or more
 */
public record NormalForecast(double mean, double sd) {

    /** Its score, given what came. */
    public double crps(double outturn) {
        return Crps.ofNormal(mean, sd, outturn);
    }
}
