package org.secureplaces.forecast.row;

/**
 * One row of {@code library.csv}: the paired difference that a scenario of the library makes.
 *
 * @param file the scenario file
 * @param cautionShare the caution share of the run, or {@code drawn} from its range
 */
public record LibraryRow(String file, String cautionShare, ComparisonRow difference) {}
