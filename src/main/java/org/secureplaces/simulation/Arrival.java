package org.secureplaces.simulation;

import org.secureplaces.demand.Referral;
import org.secureplaces.engine.Calendar;

/** The arrival of the next child of a slab; the same object serves for all children of it. */
final class Arrival {

    private final Run run;
    private final FirstReferrals.Reader arrivals;
    private final Calendar.Recurring next;

    Arrival(Run run, FirstReferrals.Reader arrivals) {
        this.run = run;
        this.arrivals = arrivals;
        this.next = run.calendar().recurring(this::comes);
    }

    /** Lets the next child come, if there is one before the end of the run. */
    void await() {
        if (arrivals.nextDay() <= run.lastDay()) {
            next.at(arrivals.nextDay());
        }
    }

    private void comes() {
        Referral referral = arrivals.next();
        run.refer(referral, arrivals.stay(referral));
        await();
    }
}
