package org.secureplaces.simulation.pathway;

import org.secureplaces.demand.Referral;
import org.secureplaces.happening.Happening;
import org.secureplaces.placement.OpenReferral;
import org.secureplaces.stay.PlannedStay;
import org.secureplaces.stay.StayPlan;

/** A place is asked for. */
public final class Referring {

    private final Time time;
    private final Announcements announcements;
    private final StayPlan stays;
    private final Seeking seeking;

    Referring(Time time, Announcements announcements, StayPlan stays, Seeking seeking) {
        this.time = time;
        this.announcements = announcements;
        this.stays = stays;
        this.seeking = seeking;
    }

    /** A child is referred today. */
    public void refer(Referral referral) {
        refer(referral, stays.planned(referral.profile(), referral.key()));
    }

    /** A child is referred today whose stay is known. */
    public void refer(Referral referral, PlannedStay planned) {
        announcements.tell(new Happening.Referred(time.today(), referral, planned));
        seeking.begin(new OpenReferral(referral, planned));
    }
}
