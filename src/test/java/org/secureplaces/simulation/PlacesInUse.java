package org.secureplaces.simulation;

import java.util.HashMap;
import java.util.Map;
import org.secureplaces.child.Route;
import org.secureplaces.demand.Referral;
import org.secureplaces.happening.Happening;

/**
 * The welfare places of each home that children take or block, or that are kept for a child: what a
 * plain recount of what happened so far gives.
 */
final class PlacesInUse {

    final Whereabouts whereabouts = new Whereabouts();
    final int[][] effective;

    private final double keptDays;
    private final Map<Referral, Kept> kept = new HashMap<>();

    /** Places that homes keep for a child, up to a day. */
    private static final class Kept {
        final double until;
        final Map<Integer, Integer> homes = new HashMap<>();

        Kept(double until) {
            this.until = until;
        }
    }

    /**
     * Follows a run under an arrangement.
     *
     * @param keptDays days from the first place that is kept for a child to the admission
     */
    PlacesInUse(int homes, double keptDays) {
        this.effective = new int[homes][2];
        this.keptDays = keptDays;
    }

    void accept(Happening happening) {
        whereabouts.accept(happening);
        if (happening instanceof Happening.PlacesSet set) {
            effective[set.home()][set.route().ordinal()] = set.effective();
        } else if (happening instanceof Happening.Considered asked && asked.accepted()) {
            double until = asked.day() + keptDays;
            kept.values().removeIf(before -> before.until <= asked.day());
            kept.computeIfAbsent(asked.referral(), child -> new Kept(until))
                    .homes
                    .merge(asked.home(), 1, Integer::sum);
        } else if (happening instanceof Happening.Placed placed) {
            kept.remove(placed.referral());
        } else if (happening instanceof Happening.Withdrawn gone) {
            kept.remove(gone.referral());
        }
    }

    int on(int home, double day) {
        int used = 0;
        for (Whereabouts.Child child : whereabouts.inHome(home)) {
            used += child.placeOf == Route.WELFARE ? 1 : 0;
            used += Blocking.by(child.referral);
        }
        for (Kept offers : kept.values()) {
            used += offers.until > day ? offers.homes.getOrDefault(home, 0) : 0;
        }
        return used;
    }
}
