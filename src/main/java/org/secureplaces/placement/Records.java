package org.secureplaces.placement;

import org.secureplaces.happening.Happening;

/** Where a desk tells what happened to a referral short of a placement. */
public interface Records {

    /** Tells that a home was rung about a child, or considered it. */
    void tell(Happening happening);

    /** Sends a justice child for whom no home has a place to another sector of custody. */
    void overflow(OpenReferral referral);

    /** Turns away a referral in an arrangement without waiting. */
    void turnAway(OpenReferral referral);
}
