package org.secureplaces.simulation.pathway;

import java.util.Optional;
import org.secureplaces.child.Route;
import org.secureplaces.demand.Referral;
import org.secureplaces.engine.Phase;
import org.secureplaces.happening.Destination;
import org.secureplaces.happening.Happening;
import org.secureplaces.placement.OpenReferral;
import org.secureplaces.stay.RelevantAccommodation;
import org.secureplaces.stay.RelevantAccommodation.Asked;

/** Relevant accommodation in a run: whom it takes, before or after the homes, and for how long. */
final class RelevantPlaces {

    private final Time time;
    private final Announcements announcements;
    private final SearchEnds ends;
    private final ReferredAgain again;
    private final Optional<RelevantAccommodation> places;
    private final Optional<Phase.Extent> readiness;
    private int taken;

    RelevantPlaces(Time time, Announcements announcements, SearchEnds ends, ReferredAgain again) {
        this.time = time;
        this.announcements = announcements;
        this.ends = ends;
        this.again = again;
        this.places = ends.relevant();
        this.readiness = places.map(stated -> stated.phase().in(time.dates()));
    }

    /** Takes the child, if a place is asked for now, suits and is free; says whether. */
    boolean takes(OpenReferral referral, Asked now) {
        if (places.isEmpty() || !canTake(places.get(), referral, now)) {
            return false;
        }
        double today = time.today();
        double planned = referral.planned().days();
        referral.end();
        announcements.tell(
                new Happening.Withdrawn(
                        today, referral.referral(), Destination.RELEVANT_ACCOMMODATION, planned));
        taken++;
        double days =
                Math.min(places.get().days(referral.key()), ends.daysToLeavingAge(referral, today));
        time.calendar().after(days, () -> leave(referral.referral()));
        return true;
    }

    private boolean canTake(RelevantAccommodation stated, OpenReferral referral, Asked now) {
        return stated.asked() == now
                && referral.child().route() == Route.WELFARE
                && taken < stated.ready(readiness.orElseThrow().on(time.today()))
                && stated.isSuitable(referral.key())
                && ends.daysToLeavingAge(referral, time.today()) > 0;
    }

    private void leave(Referral referral) {
        taken--;
        announcements.tell(new Happening.LeftRelevant(time.today(), referral));
        again.mayFollow(referral, ReferredAgain.After.RELEVANT);
    }
}
