package org.secureplaces.placement;

import org.secureplaces.child.Profile;
import org.secureplaces.child.Region;
import org.secureplaces.child.Route;

/**
 * The homes as a desk sees them in a run, by their number in the estate, and what it can ask of
 * them.
 */
public interface Homes {

    /** Number of homes. */
    int count();

    /**
     * Effective places for a route that are neither taken nor held by an offer; none where a home
     * does not admit.
     */
    int free(int home, Route route);

    /** Whether the home takes new children on this day. */
    boolean isAdmitting(int home);

    /**
     * Whether the home is registered to admit the child, at the age of this day, and has room for
     * one who needs the staff of several places.
     */
    boolean admits(int home, OpenReferral referral);

    /**
     * A day from which the home is registered for the child, or shortly before it: past if it is
     * already, infinite if it never will be.
     */
    double registeredFrom(int home, OpenReferral referral);

    /** Miles by road from where the child lives. */
    double miles(int home, Profile child);

    /** Miles by road between the centres of the child's region and the home's. */
    double regionMiles(int home, Region from);

    /** Log of the home's factor on the odds of accepting the child. */
    double logOdds(int home, Profile child);

    /** Whether the home is in the region. */
    boolean isIn(int home, Region region);

    /** The homes that share their staff with a home, itself among them, in order. */
    int[] sharingStaff(int home);

    /** The random key of a home, for what belongs to the home rather than to a child. */
    long key(int home);

    /** Keeps a place free for an offer. */
    void hold(int home);

    /** Gives up a place kept for an offer. */
    void release(int home);

    /** Places the child, in a place of the route. */
    void place(OpenReferral referral, int home, Route placeOf);

    /** Where it is recorded what happened short of a placement. */
    Records records();
}
