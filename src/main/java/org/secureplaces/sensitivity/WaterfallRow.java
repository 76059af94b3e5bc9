package org.secureplaces.sensitivity;

import org.secureplaces.statistics.Band;

/**
 * The part of a driver in the change of a measure between two scenarios.
 *
 * @param driver the change; {@code from} and {@code to} stand for the scenarios themselves, whose
 *     levels are given, the second last of all
 * @param contribution mean over futures
 * @param meanInterval 95% interval of that mean: simulation error only
 * @param futures central 95% of futures
 */
public record WaterfallRow(
        String measure, String driver, double contribution, Band meanInterval, Band futures) {

    public static final String FROM = "from";
    public static final String TO = "to";

    /** Whether it is a level rather than a part. */
    public boolean isLevel() {
        return driver.equals(FROM) || driver.equals(TO);
    }
}
