package org.secureplaces.simulation.pathway;

import java.util.function.Function;
import org.secureplaces.happening.Destination;
import org.secureplaces.happening.Happening;
import org.secureplaces.placement.Desk;
import org.secureplaces.placement.OpenReferral;
import org.secureplaces.placement.Records;
import org.secureplaces.stay.RelevantAccommodation.Asked;

/** A place is sought at the desk until a home is found, or the search ends without one. */
public final class Seeking implements Records {

    private final Time time;
    private final Announcements announcements;
    private final SearchEnds ends;
    private final RelevantPlaces relevant;
    private final GivingUp givingUp;
    private final ReferredAgain again;
    private final Desk desk;

    /**
     * Opens the desk.
     *
     * @param desks makes the desk that applies the arrangement, given where it tells what happened
     */
    Seeking(
            Time time,
            Announcements announcements,
            SearchEnds ends,
            ReferredAgain again,
            Function<Records, Desk> desks) {
        this.time = time;
        this.announcements = announcements;
        this.ends = ends;
        this.again = again;
        this.relevant = new RelevantPlaces(time, announcements, ends, again);
        this.givingUp = new GivingUp(time, ends, this::giveUp);
        this.desk = desks.apply(this);
    }

    /** A search begins, in relevant accommodation where that is asked before the homes. */
    void begin(OpenReferral referral) {
        if (!relevant.takes(referral, Asked.FIRST)) {
            inHomes(referral);
        }
        announcements.tellDeclared();
    }

    /** A search goes on that began before the run: only homes are left to ask. */
    public void goOn(OpenReferral referral) {
        inHomes(referral);
        announcements.tellDeclared();
    }

    private void inHomes(OpenReferral referral) {
        desk.open(referral);
        if (referral.isOpen()) {
            givingUp.await(referral);
        }
    }

    /** A search ends without a place. */
    private void giveUp(OpenReferral referral) {
        desk.close(referral);
        if (!referral.isHeard()) {
            tell(new Happening.NeverHeard(time.today(), referral.referral()));
        }
        turnAway(referral);
        announcements.tellDeclared();
    }

    /** Places of a home fell free or changed. */
    void placesChanged(int home) {
        desk.placesChanged(home);
    }

    /** Places of any of so many homes may have changed. */
    public void allPlacesChanged(int homes) {
        for (int home = 0; home < homes; home++) {
            desk.placesChanged(home);
        }
        announcements.tellDeclared();
    }

    @Override
    public void tell(Happening happening) {
        announcements.tell(happening);
    }

    @Override
    public void overflow(OpenReferral referral) {
        referral.end();
        tell(new Happening.Overflowed(time.today(), referral.referral()));
    }

    @Override
    public void turnAway(OpenReferral referral) {
        if (relevant.takes(referral, Asked.LAST)) {
            return;
        }
        referral.end();
        Destination destination = ends.destination(referral.key(), time.today());
        double days = referral.planned().days();
        tell(new Happening.Withdrawn(time.today(), referral.referral(), destination, days));
        again.mayFollow(referral.referral(), ReferredAgain.After.SEARCH);
    }
}
