package org.secureplaces.simulation;

/** The arrival of the next child of a slab; the same object serves for all children of it. */
final class Arrival implements Runnable {

    private final Run run;
    private final FirstReferrals.Reader arrivals;

    Arrival(Run run, FirstReferrals.Reader arrivals) {
        this.run = run;
        this.arrivals = arrivals;
    }

    /** Lets the next child come, if there is one before the end of the run. */
    void await() {
        if (arrivals.nextDay() <= run.lastDay()) {
            run.calendar().at(arrivals.nextDay(), this);
        }
    }

    @Override
    public void run() {
        FirstReferrals.Child child = arrivals.next();
        run.refer(child.referral(), child.stay());
        await();
    }
}
