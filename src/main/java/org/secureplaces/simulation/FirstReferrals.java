package org.secureplaces.simulation;

import java.util.ArrayList;
import java.util.List;
import org.secureplaces.demand.Referral;
import org.secureplaces.demand.SlabArrivals;
import org.secureplaces.engine.Mark;
import org.secureplaces.engine.Rewindable;
import org.secureplaces.engine.Streams;
import org.secureplaces.stay.PlannedStay;

/**
 * The first referrals of one replication and the stays that the children bring, slab by slab: made
 * when they are first asked for, and kept where other scenarios have the same children. To keep
 * them costs a tenth of a run.
 */
final class FirstReferrals {

    private final Model model;
    private final boolean kept;
    private final List<Slab> slabs = new ArrayList<>();

    FirstReferrals(Model model, Streams streams, boolean kept) {
        this.model = model;
        this.kept = kept;
        model.arrivals().stream()
                .flatMap(plan -> plan.start(streams).stream())
                .forEach(arrivals -> slabs.add(new Slab(arrivals)));
    }

    /** A child who is referred for the first time. */
    record Child(Referral referral, PlannedStay stay) {}

    /** All slabs from the beginning, each in order of time. */
    List<Reader> readers() {
        return slabs.stream().map(Reader::new).toList();
    }

    /** The children of one slab, as far as they were asked for. */
    private final class Slab {

        private final SlabArrivals arrivals;
        private final List<Child> made = new ArrayList<>();

        Slab(SlabArrivals arrivals) {
            this.arrivals = arrivals;
        }

        Child child(int number) {
            if (number < made.size()) {
                return made.get(number);
            }
            Referral referral = arrivals.next();
            PlannedStay stay = model.stays().planned(referral.profile(), referral.key());
            Child child = new Child(referral, stay);
            if (kept) {
                made.add(child);
            }
            return child;
        }

        double day(int number) {
            return number < made.size() ? made.get(number).referral().day() : arrivals.nextDay();
        }
    }

    /** One run's way through a slab. */
    static final class Reader implements Rewindable {

        private final Slab slab;
        private int read;

        private Reader(Slab slab) {
            this.slab = slab;
        }

        /** The day of the next child; infinite where none comes before the end of the run. */
        double nextDay() {
            return slab.day(read);
        }

        @Override
        public Mark mark() {
            int readNow = read;
            return new Mark().with(() -> read = readNow);
        }

        Child next() {
            return slab.child(read++);
        }
    }
}
