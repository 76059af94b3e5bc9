package org.secureplaces.simulation;

import org.secureplaces.demand.Referral;
import org.secureplaces.engine.Calendar;
import org.secureplaces.simulation.pathway.Referring;
import org.secureplaces.simulation.pathway.Time;

/** The arrival of the next child of a slab; the same object serves for all children of it. */
final class Arrival {

    private final Time time;
    private final Referring referring;
    private final FirstReferrals.Reader arrivals;
    private final Calendar.Recurring next;

    Arrival(Time time, Referring referring, FirstReferrals.Reader arrivals) {
        this.time = time;
        this.referring = referring;
        this.arrivals = arrivals;
        this.next = time.calendar().recurring(this::comes);
    }

    /** Lets the next child come, if there is one before the end of the run. */
    void await() {
        if (arrivals.nextDay() <= time.lastDay()) {
            next.at(arrivals.nextDay());
        }
    }

    private void comes() {
        Referral referral = arrivals.next();
        referring.refer(referral, arrivals.stay(referral));
        await();
    }
}
