package org.secureplaces.planning;

import org.secureplaces.child.Route;

/**
 * What is asked of the estate: that a share of the referrals of a route is placed within some days.
 *
 * @param target share of referrals, above 0 and below 1
 * @param withinDays days from the referral to the placement, at least 0
 */
public record Standard(Route route, double target, int withinDays) {

    public Standard {
        if (!(target > 0 && target < 1)) {
            throw new IllegalArgumentException(
                    "the target must be a share above 0 and below 1, was " + target);
        }
        if (withinDays < 0) {
            throw new IllegalArgumentException("the days must not be negative, were " + withinDays);
        }
    }
}
