package org.secureplaces.simulation;

import org.secureplaces.demand.SlabArrivals;

/** The arrival of the next child of a slab; the same object serves for all children of it. */
final class Arrival implements Runnable {

    private final Run run;
    private final SlabArrivals arrivals;

    Arrival(Run run, SlabArrivals arrivals) {
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
        run.refer(arrivals.next());
        await();
    }
}
