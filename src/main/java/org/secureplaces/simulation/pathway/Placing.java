package org.secureplaces.simulation.pathway;

import org.secureplaces.child.Route;
import org.secureplaces.demand.Referral;
import org.secureplaces.happening.Happening;
import org.secureplaces.placement.OpenReferral;
import org.secureplaces.simulation.estate.Register;
import org.secureplaces.stay.PlannedStay;

/** A child comes to live in a home. */
public final class Placing {

    private final Time time;
    private final Announcements announcements;
    private final Register register;
    private final Households households;
    private final Staying staying;

    Placing(
            Time time,
            Announcements announcements,
            Register register,
            Households households,
            Staying staying) {
        this.time = time;
        this.announcements = announcements;
        this.register = register;
        this.households = households;
        this.staying = staying;
    }

    /** A child for whom a place was sought is placed today. */
    void place(OpenReferral open, int home, Route placeOf) {
        open.end();
        Referral referral = open.referral();
        Resident resident = new Resident(referral, home, placeOf, time.today());
        households.enter(resident);
        double miles = register.miles(home, referral.profile());
        announcements.tell(new Happening.Placed(time.today(), referral, home, placeOf, miles));
        staying.begin(resident, open);
        announcements.tellDeclared();
    }

    /** A child lives in a home when the run begins. */
    public void findInHome(Referral referral, int home, PlannedStay remaining) {
        Route placeOf = referral.profile().route();
        Resident resident = new Resident(referral, home, placeOf, referral.day());
        households.enter(resident);
        announcements.tell(
                new Happening.FoundInHome(time.today(), referral, home, placeOf, remaining));
        staying.begin(resident, remaining);
    }
}
