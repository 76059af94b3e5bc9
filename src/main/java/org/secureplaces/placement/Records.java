package org.secureplaces.placement;

/** Where a desk records what happened to a referral short of a placement. */
public interface Records {

    /** Records that a council rang a home about a child, and the hours that it took. */
    void called(OpenReferral referral, int home, boolean firstTime, double hours);

    /** Records that a home considered a child. */
    void considered(OpenReferral referral, int home, boolean accepted);

    /** Sends a justice child for whom no home has a place to another sector of custody. */
    void overflow(OpenReferral referral);

    /** Turns away a referral in an arrangement without waiting. */
    void turnAway(OpenReferral referral);
}
