package org.secureplaces.scenario;

import java.time.LocalDate;
import java.time.Period;
import org.secureplaces.engine.Dates;

/**
 * The dates of a run. Between the data cut-off and the date from which it forecasts, known events
 * are replayed.
 *
 * @param dataCutOff day of the last full count; the run begins on the next day
 * @param knownUntil last day up to which events are known
 * @param forecastFrom first day of the forecast
 * @param length of the forecast
 */
public record Horizon(
        LocalDate dataCutOff, LocalDate knownUntil, LocalDate forecastFrom, Period length) {

    public Horizon {
        if (knownUntil.isBefore(dataCutOff)) {
            throw new IllegalArgumentException(
                    "known_until must not be before data_cut_off "
                            + dataCutOff
                            + ", was "
                            + knownUntil);
        }
        if (!forecastFrom.isAfter(dataCutOff)) {
            throw new IllegalArgumentException(
                    "forecast_from must be after data_cut_off "
                            + dataCutOff
                            + ", was "
                            + forecastFrom);
        }
        if (length.isNegative() || length.isZero()) {
            throw new IllegalArgumentException(
                    "the forecast must be longer than nothing, was " + length);
        }
    }

    /** First day of the run. */
    public LocalDate start() {
        return dataCutOff.plusDays(1);
    }

    /** First day after the run. */
    public LocalDate end() {
        return forecastFrom.plus(length);
    }

    /** The calendar whose day 0 is the first day of the run. */
    public Dates dates() {
        return new Dates(start());
    }

    /** Length of the run in days. */
    public double days() {
        return dates().dayOf(end());
    }

    /** The same with another number of years after the date from which it forecasts. */
    public Horizon forYears(int years) {
        return new Horizon(dataCutOff, knownUntil, forecastFrom, Period.ofYears(years));
    }
}
