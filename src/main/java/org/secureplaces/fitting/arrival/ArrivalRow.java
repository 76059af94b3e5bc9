package org.secureplaces.fitting.arrival;

/**
 * A form of the rate of arrivals that was tried.
 *
 * @param aicOverLowest its criterion of Akaike less the lowest one
 */
public record ArrivalRow(
        String stream, String form, int parameters, double aicOverLowest, boolean isChosen) {}
