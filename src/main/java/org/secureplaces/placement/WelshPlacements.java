package org.secureplaces.placement;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import org.secureplaces.child.Region;
import org.secureplaces.child.Route;

/**
 * Placement of welfare children from Wales, who are placed and not referred: in the first free
 * place, in Wales before the nearest elsewhere; otherwise they wait for the next, first come first
 * served.
 */
final class WelshPlacements {

    private final Homes homes;
    private final Deque<OpenReferral> waiting = new ArrayDeque<>();

    WelshPlacements(Homes homes) {
        this.homes = homes;
    }

    /** Places the child, or lets it wait. */
    void open(OpenReferral referral) {
        int best = -1;
        double least = Double.POSITIVE_INFINITY;
        for (int home = 0; home < homes.count(); home++) {
            if (homes.free(home, Route.WELFARE) > 0 && homes.admits(home, referral)) {
                double miles =
                        homes.isIn(home, Region.WALES) ? -1 : homes.miles(home, referral.child());
                if (miles < least) {
                    best = home;
                    least = miles;
                }
            }
        }
        if (best >= 0) {
            homes.place(referral, best, Route.WELFARE);
        } else {
            waiting.add(referral);
        }
    }

    void close(OpenReferral referral) {
        waiting.remove(referral);
    }

    /** Fills places of a home with those who wait. */
    void placesChanged(int home) {
        Iterator<OpenReferral> next = waiting.iterator();
        while (next.hasNext() && homes.free(home, Route.WELFARE) > 0) {
            OpenReferral referral = next.next();
            if (homes.admits(home, referral)) {
                next.remove();
                homes.place(referral, home, Route.WELFARE);
            }
        }
    }

    List<OpenReferral> handOver() {
        List<OpenReferral> left = List.copyOf(waiting);
        waiting.clear();
        return left;
    }
}
