package org.secureplaces.backtest;

import java.time.LocalDate;

/**
 * A day from which a forecast starts in hindsight.
 *
 * @param date the day of the count with which it begins
 * @param made the day on which that count was published: the forecast could be made from then on
 */
public record Origin(LocalDate date, LocalDate made) {
    public Origin {
        if (made.isBefore(date)) {
            throw new IllegalArgumentException(
                    "a count of " + date + " cannot be published before, was " + made);
        }
    }
}
