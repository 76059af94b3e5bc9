package org.secureplaces.demand;

import java.util.ArrayList;
import java.util.List;
import org.secureplaces.child.Profile;
import org.secureplaces.demand.Removal.Reason;
import org.secureplaces.engine.Dates;
import org.secureplaces.engine.Phase;
import org.secureplaces.engine.random.Mix;

/**
 * The removals of one stream made ready to run. A child gives one answer to all removals for one
 * reason and is referred while the answer lies below the product of what they leave: one more
 * removal takes children away and brings nobody back, and one of share 0 changes nothing.
 */
final class Removals {

    private static final Reason[] REASONS = Reason.values();

    private record Ready(Removal removal, Phase.Extent extent) {}

    private final List<Ready> all = new ArrayList<>();

    Removals(List<Removal> removals, Dates calendar) {
        removals.forEach(one -> all.add(new Ready(one, one.phase().in(calendar))));
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    /** Whether the child is referred on a day. */
    boolean leave(long key, Profile child, double day) {
        for (Reason reason : REASONS) {
            double left = left(reason, child, day);
            if (left < 1 && Mix.uniform(key, reason.question().number()) >= left) {
                return false;
            }
        }
        return true;
    }

    private double left(Reason reason, Profile child, double day) {
        double left = 1;
        for (Ready ready : all) {
            Removal removal = ready.removal();
            if (removal.reason() == reason && removal.whom().includes(child)) {
                left *= 1 - removal.share().value() * ready.extent().on(day);
            }
        }
        return left;
    }
}
