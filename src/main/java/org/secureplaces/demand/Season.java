package org.secureplaces.demand;

import org.secureplaces.engine.Dates;

/**
 * A yearly (or other) swing of arrivals.
 *
 * @param amplitude highest excess over the mean, as a share of it, 0 to 1
 * @param peakDay day of the year of the peak, 1 is 1 January
 * @param periodDays length of the cycle
 */
public record Season(double amplitude, double peakDay, double periodDays) {

    /** No season. */
    public static final Season NONE = new Season(0, 1, Dates.DAYS_PER_YEAR);
}
