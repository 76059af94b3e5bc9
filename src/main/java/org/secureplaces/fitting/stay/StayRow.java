package org.secureplaces.fitting.stay;

import org.secureplaces.statistics.Band;

/**
 * A fitted law of stays beside what was counted.
 *
 * @param law name and number of parameters, and how far it is from the best
 * @param isChosen whether it has the lowest criterion of Akaike
 * @param survival share who stay longer than the day, by the law
 * @param counted the same by Kaplan and Meier, not a number where too few are left to publish it
 * @param countedInterval 95%
 */
public record StayRow(
        String basis,
        TriedLaw law,
        boolean isChosen,
        int day,
        double survival,
        double counted,
        Band countedInterval) {

    /**
     * A law that was tried.
     *
     * @param aicOverLowest its criterion of Akaike less the lowest one
     */
    public record TriedLaw(String name, int parameters, double aicOverLowest) {}
}
