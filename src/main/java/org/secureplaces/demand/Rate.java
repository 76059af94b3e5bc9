package org.secureplaces.demand;

import java.util.List;

/**
 * A rate of arrivals through time: a level in arrivals a day times factors.
 *
 * @param perDay arrivals a day where every factor is 1
 */
public record Rate(double perDay, List<Factor> factors) {

    public Rate {
        factors = List.copyOf(factors);
    }

    /** Arrivals a day at a time in days since the run began. */
    public double at(double day) {
        double rate = perDay;
        for (int i = 0; i < factors.size(); i++) {
            rate *= factors.get(i).at(day);
        }
        return rate;
    }

    /** An upper bound of the rate between day 0 and a day. */
    public double highest(double until) {
        double highest = perDay;
        for (Factor factor : factors) {
            highest *= factor.highest(until);
        }
        return highest;
    }
}
