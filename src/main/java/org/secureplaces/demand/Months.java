package org.secureplaces.demand;

/**
 * The level of a rate in each month of one replication.
 *
 * @param days first day of each month, the first not after day 0
 */
record Months(double[] days, double[] levels) {

    double highest(double until) {
        return new Factor.Steps(days, levels).highest(until);
    }
}
