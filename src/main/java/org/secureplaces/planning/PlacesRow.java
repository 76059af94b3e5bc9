package org.secureplaces.planning;

import org.secureplaces.statistics.Band;

/**
 * How far a standard is met with a number of places, for the children of a region or of all.
 *
 * @param route {@code welfare} or {@code justice}
 * @param region {@code all} or the children's region
 * @param places approved places of the route in the whole estate
 * @param shareWithin mean over futures of the share of referrals that is placed in time
 * @param meanInterval 95% interval of that mean: simulation error only
 * @param probabilityMet share of futures in which the share is at least the target
 * @param oneInN one child in this many is not placed in time; infinite where all are
 */
public record PlacesRow(
        String route,
        String region,
        int places,
        double shareWithin,
        Band meanInterval,
        double probabilityMet,
        double oneInN) {}
