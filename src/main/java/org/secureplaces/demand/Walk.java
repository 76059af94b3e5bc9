package org.secureplaces.demand;

import java.time.LocalDate;
import java.util.List;
import org.secureplaces.engine.Dates;
import org.secureplaces.evidence.Figure;

/**
 * A random walk of the logarithm of a rate per head: nobody knows where it goes. Its steps belong
 * to the draw of the parameters, so they count as ignorance, not as chance.
 *
 * @param from first day on which a step can move it
 * @param yearlySd standard deviation of a year's step
 * @param steps a standard normal value for each year from then on; empty leaves the rate flat
 */
public record Walk(LocalDate from, Figure yearlySd, List<Double> steps) {

    public Walk {
        steps = List.copyOf(steps);
    }

    /** Number of steps before a day. */
    public int yearsUntil(LocalDate end) {
        int years = 0;
        while (from.plusYears(years).isBefore(end)) {
            years++;
        }
        return years;
    }

    /** The factor on the rate through time. */
    public Factor factor(Dates calendar) {
        double[] days = new double[steps.size()];
        double[] levels = new double[steps.size()];
        double log = 0;
        for (int year = 0; year < days.length; year++) {
            log += yearlySd.value() * steps.get(year);
            days[year] = calendar.dayOf(from.plusYears(year));
            levels[year] = StrictMath.exp(log);
        }
        return new Factor.Steps(days, levels);
    }
}
