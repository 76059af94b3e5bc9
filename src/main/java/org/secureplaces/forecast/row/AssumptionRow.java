package org.secureplaces.forecast.row;

/**
 * One row of the table of assumptions: a parameter of a scenario, its range, and where it comes
 * from.
 *
 * @param key path of the key in the scenario file, for example {@code welfare.withdrawal_per_day}
 * @param low lower end of the range it is drawn from; equal to value where it is fixed
 * @param status {@code published}, {@code derived}, {@code assumed} or {@code scenario} (set by the
 *     scenario's author)
 * @param sources source ids, separated by "; ", empty where assumed
 * @param reason why this value and range, in words
 */
public record AssumptionRow(
        String key,
        double value,
        double low,
        double high,
        String unit,
        String status,
        String sources,
        String reason) {}
