package org.secureplaces.planning;

import org.secureplaces.statistics.Band;

/**
 * One of the sites that places could be added at.
 *
 * @param route {@code welfare} or {@code justice}
 * @param at the home, or the region of a new home
 * @param placesAdded approved places added there
 * @param futures number of futures after which it was selected or dropped out
 * @param shareWithin mean over these of the share of referrals that is placed in time
 * @param meanInterval 95% interval of that mean: simulation error only
 * @param isLeft whether it was left when the comparison ended: the best, where it is the only one
 */
public record SelectionRow(
        String route,
        String at,
        int placesAdded,
        int futures,
        double shareWithin,
        Band meanInterval,
        boolean isLeft) {}
