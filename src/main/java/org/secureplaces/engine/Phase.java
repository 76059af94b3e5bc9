package org.secureplaces.engine;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A time during which something is at work, growing to its full extent in equal monthly steps.
 *
 * @param from first day
 * @param until first day on which it is over
 * @param rampUpMonths months until it is at work in full; 0 for at once
 */
public record Phase(LocalDate from, Optional<LocalDate> until, int rampUpMonths) {

    public Phase {
        if (rampUpMonths < 0) {
            throw new IllegalArgumentException(
                    "months of ramp-up must not be negative, were " + rampUpMonths);
        }
        if (until.map(over -> !over.isAfter(from)).orElse(false)) {
            throw new IllegalArgumentException("what begins on " + from + " must end after it");
        }
    }

    /** At work in full from a day on, for ever. */
    public static Phase from(LocalDate day) {
        return new Phase(day, Optional.empty(), 0);
    }

    /** How far it is at work through the days of a run. */
    public Extent in(Dates calendar) {
        double[] days = new double[rampUpMonths + 1];
        for (int month = 0; month <= rampUpMonths; month++) {
            days[month] = calendar.dayOf(from.plusMonths(month));
        }
        return new Extent(days, until.map(calendar::dayOf).orElse(Double.POSITIVE_INFINITY));
    }

    /**
     * How far something is at work through the days of a run, from 0 to 1.
     *
     * @param steps first day of each step up
     * @param end first day on which it is over
     */
    public record Extent(double[] steps, double end) {

        /** How far it is at work on a day. */
        public double on(double day) {
            if (day >= end) {
                return 0;
            }
            int begun = 0;
            while (begun < steps.length && steps[begun] <= day) {
                begun++;
            }
            return (double) begun / steps.length;
        }
    }
}
