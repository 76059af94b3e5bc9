package org.secureplaces.demand;

import org.secureplaces.child.Profile;

/**
 * A request for a place for one child: a welfare referral or a placement asked for by a court.
 *
 * @param key the child's random key for this referral
 * @param profile the child on the day of the referral
 * @param day days since the run began; below 0 for one made before
 * @param episode 0 for a first referral, counting up with each repeat
 */
public record Referral(long key, Profile profile, double day, int episode) {

    public boolean isFirst() {
        return episode == 0;
    }

    /** Age in years on a day, with its fraction. */
    public double ageOn(double today) {
        return today == day ? profile.age() : profile.ageAfter(today - day);
    }

    /** The child as old as on a day. */
    public Profile childOn(double today) {
        return today == day ? profile : profile.olderBy(today - day);
    }
}
