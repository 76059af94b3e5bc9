package org.secureplaces.engine;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Converts between dates and simulated days.
 *
 * @param origin the date of day 0
 */
public record Dates(LocalDate origin) {
    /** The mean length of a Julian year, in days. */
    public static final double DAYS_PER_YEAR = 365.25;

    /** The days from the origin to the start of a date; negative before the origin. */
    public double dayOf(LocalDate date) {
        return ChronoUnit.DAYS.between(origin, date);
    }

    /**
     * The date in which a moment falls.
     *
     * @param day days since the origin, finite
     * @throws IllegalArgumentException if the day is infinite or not a number
     */
    public LocalDate dateOf(double day) {
        if (!Double.isFinite(day)) {
            throw new IllegalArgumentException("a day must be finite, was " + day);
        }
        return origin.plusDays((long) Math.floor(day));
    }
}
