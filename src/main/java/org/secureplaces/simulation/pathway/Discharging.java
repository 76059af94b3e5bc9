package org.secureplaces.simulation.pathway;

import java.util.function.IntConsumer;
import org.secureplaces.demand.Referral;
import org.secureplaces.happening.Ending;
import org.secureplaces.happening.Happening;
import org.secureplaces.stay.StayPlan;

/** A stay is over: the child leaves, the place falls free, and the child may come again. */
final class Discharging {

    private final Announcements announcements;
    private final Households households;
    private final StayPlan stays;
    private final ReferredAgain again;
    private final IntConsumer placesChanged;

    /**
     * Takes what a discharge touches.
     *
     * @param placesChanged hears of a home where a place fell free
     */
    Discharging(
            Announcements announcements,
            Households households,
            StayPlan stays,
            ReferredAgain again,
            IntConsumer placesChanged) {
        this.announcements = announcements;
        this.households = households;
        this.stays = stays;
        this.again = again;
        this.placesChanged = placesChanged;
    }

    /** A child leaves on a day. */
    void discharge(Resident resident, double today) {
        int home = resident.home();
        Referral referral = resident.referral();
        households.leave(resident);
        int orders = stays.orders(referral.profile(), today - resident.admitted());
        boolean ofAge = stays.isOfLeavingAge(referral.profile(), today - referral.day());
        announcements.tell(
                new Happening.Discharged(
                        today,
                        referral,
                        home,
                        resident.placeOf(),
                        orders,
                        resident.admitted(),
                        ofAge ? Ending.TURNED_18 : Ending.DISCHARGED));
        placesChanged.accept(home);
        announcements.tellDeclared();
        again.afterStay(resident);
    }
}
