package org.secureplaces.simulation;

import java.util.ArrayList;
import java.util.List;
import org.secureplaces.demand.Referral;
import org.secureplaces.demand.SlabArrivals;
import org.secureplaces.engine.random.Streams;
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

    /** Children for one run: none of them is kept. */
    static FirstReferrals forOneRun(Model model, Streams streams) {
        return new FirstReferrals(model, streams, false);
    }

    /** Children for several runs, each of which begins with the first. */
    static FirstReferrals forSeveralRuns(Model model, Streams streams) {
        return new FirstReferrals(model, streams, true);
    }

    private FirstReferrals(Model model, Streams streams, boolean kept) {
        this.model = model;
        this.kept = kept;
        model.arrivals().stream()
                .flatMap(plan -> plan.start(streams).stream())
                .forEach(arrivals -> slabs.add(new Slab(arrivals)));
    }

    /** All slabs from the beginning, each in order of time. */
    List<Reader> readers() {
        return slabs.stream().map(Reader::new).toList();
    }

    /** The children of one slab, as far as they were asked for; the last one where none is kept. */
    private final class Slab {

        private final SlabArrivals arrivals;
        private final List<Referral> referrals = new ArrayList<>();
        private final List<PlannedStay> stays = new ArrayList<>();

        Slab(SlabArrivals arrivals) {
            this.arrivals = arrivals;
        }

        private PlannedStay stayOf(Referral referral) {
            return stay(referral);
        }

        private Referral make() {
            Referral referral = arrivals.next();
            if (kept) {
                referrals.add(referral);
                stays.add(stay(referral));
            }
            return referral;
        }
    }

    private PlannedStay stay(Referral referral) {
        return model.stays().planned(referral.profile(), referral.key());
    }

    /** One run's way through a slab. */
    static final class Reader {

        private final Slab slab;
        private int read;

        private Reader(Slab slab) {
            this.slab = slab;
        }

        /** The day of the next child; infinite where none comes before the end of the run. */
        double nextDay() {
            return read < slab.referrals.size()
                    ? slab.referrals.get(read).day()
                    : slab.arrivals.nextDay();
        }

        /** Goes on to the next child. */
        Referral next() {
            return read++ < slab.referrals.size() ? slab.referrals.get(read - 1) : slab.make();
        }

        /** The stay that this child brings. */
        PlannedStay stay(Referral referral) {
            return read <= slab.stays.size() ? slab.stays.get(read - 1) : slab.stayOf(referral);
        }
    }
}
