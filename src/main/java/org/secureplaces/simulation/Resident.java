package org.secureplaces.simulation;

import java.util.Optional;
import org.secureplaces.child.Route;
import org.secureplaces.demand.Referral;
import org.secureplaces.engine.Appointment;
import org.secureplaces.engine.Mark;
import org.secureplaces.engine.Rewindable;

/** A child who lives in a home. */
final class Resident implements Rewindable {

    private final Route placeOf;
    private final double admitted;
    private Referral referral;
    private double returnFactor = 1;
    private int home;
    private Optional<Appointment> next = Optional.empty();

    Resident(Referral referral, int home, Route placeOf, double admitted) {
        this.referral = referral;
        this.home = home;
        this.placeOf = placeOf;
        this.admitted = admitted;
    }

    Referral referral() {
        return referral;
    }

    int home() {
        return home;
    }

    Route placeOf() {
        return placeOf;
    }

    /** Day of admission; below 0 for a child found in the home when the run began. */
    double admitted() {
        return admitted;
    }

    void moveTo(int newHome) {
        home = newHome;
    }

    /** Leaves for a step-down place, after which children come again so much more or less often. */
    void stepsDown(double factor) {
        returnFactor = factor;
    }

    /** Factor on the probability of being referred again. */
    double returnFactor() {
        return returnFactor;
    }

    void nowHeldAs(Referral changed) {
        referral = changed;
    }

    void expects(Appointment appointment) {
        next = Optional.of(appointment);
    }

    @Override
    public Mark mark() {
        Referral referralNow = referral;
        int homeNow = home;
        var nextNow = next;
        return new Mark()
                .with(
                        () -> {
                            referral = referralNow;
                            home = homeNow;
                            next = nextNow;
                        });
    }

    /** Takes whatever was to happen next out of the calendar. */
    void leaves() {
        next.ifPresent(Appointment::cancel);
    }
}
