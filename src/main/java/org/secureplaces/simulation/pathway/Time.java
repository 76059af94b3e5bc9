package org.secureplaces.simulation.pathway;

import java.time.LocalDate;
import org.secureplaces.engine.Calendar;
import org.secureplaces.engine.Dates;

/**
 * The time of a run.
 *
 * @param calendar what is to come
 * @param dates turns days of the run into dates
 * @param lastDay on which the run ends: that of the forecast, or a later one
 */
public record Time(Calendar calendar, Dates dates, double lastDay) {

    /** The day that it is. */
    public double today() {
        return calendar.today();
    }

    /** The number of a date's day. */
    double dayOf(LocalDate date) {
        return dates.dayOf(date);
    }
}
