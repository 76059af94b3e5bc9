package org.secureplaces.simulation.pathway;

import org.jspecify.annotations.Nullable;
import org.secureplaces.child.Route;
import org.secureplaces.demand.Referral;
import org.secureplaces.engine.Appointment;

/** A child who lives in a home. */
final class Resident {

    private final Route placeOf;
    private final double admitted;
    private Referral referral;
    private double returnFactor = 1;
    private int home;
    private int position;
    private int turn;
    private @Nullable Appointment next;

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

    /** Stands at a position among those of the home, and came as which one of them. */
    void isAt(int newPosition, int newTurn) {
        position = newPosition;
        turn = newTurn;
    }

    int position() {
        return position;
    }

    int turn() {
        return turn;
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
        next = appointment;
    }

    /** Takes whatever was to happen next out of the calendar. */
    void leaves() {
        if (next != null) {
            next.cancel();
        }
    }
}
