package org.secureplaces.simulation.pathway;

import java.util.function.IntConsumer;
import org.secureplaces.demand.Referral;
import org.secureplaces.happening.Happening;
import org.secureplaces.simulation.estate.Register;

/** Children move out of a home that closes: to another home, or away from secure homes. */
final class Moving {

    private final Time time;
    private final Announcements announcements;
    private final Register register;
    private final Households households;
    private final IntConsumer placesChanged;

    /**
     * Takes what a move touches.
     *
     * @param placesChanged hears of a home where a child came or went
     */
    Moving(
            Time time,
            Announcements announcements,
            Register register,
            Households households,
            IntConsumer placesChanged) {
        this.time = time;
        this.announcements = announcements;
        this.register = register;
        this.households = households;
        this.placesChanged = placesChanged;
    }

    /** A child moves to another home. */
    void transfer(Resident resident, int to) {
        int from = resident.home();
        Referral referral = resident.referral();
        households.leave(resident);
        resident.moveTo(to);
        households.enter(resident);
        double miles = register.miles(to, referral.profile());
        double admitted = resident.admitted();
        announcements.tell(
                new Happening.Transferred(time.today(), referral, from, to, miles, admitted));
        placesChanged.accept(to);
        announcements.tellDeclared();
    }

    /** A child for whom no home has a place leaves secure homes, and waits for nothing more. */
    void moveElsewhere(Resident resident, Leaving leaving) {
        int from = resident.home();
        households.leave(resident);
        resident.leaves();
        leaving.stopWaiting(resident);
        announcements.tell(
                new Happening.MovedElsewhere(
                        time.today(), resident.referral(), from, resident.admitted()));
        announcements.tellDeclared();
    }

    /** Whoever moved out has left staff to homes that share them with the one that closes. */
    void movedOut(int from) {
        placesChanged.accept(from);
    }
}
