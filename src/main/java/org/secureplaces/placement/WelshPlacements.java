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
public final class WelshPlacements {

    private final Homes homes;
    private final Deque<OpenReferral> waiting = new ArrayDeque<>();

    public WelshPlacements(Homes homes) {
        this.homes = homes;
    }

    /** Places the child, or lets it wait. */
    public void open(OpenReferral referral) {
        Nearest.of(
                        homes.count(),
                        home -> homes.free(home, Route.WELFARE) > 0 && homes.admits(home, referral),
                        home -> milesBeyondWales(home, referral))
                .ifPresentOrElse(
                        home -> homes.place(referral, home, Route.WELFARE),
                        () -> waiting.add(referral));
    }

    /** Any home in Wales is nearer than any other. */
    private double milesBeyondWales(int home, OpenReferral referral) {
        return homes.isIn(home, Region.WALES) ? -1 : homes.miles(home, referral.child());
    }

    public void close(OpenReferral referral) {
        waiting.remove(referral);
    }

    /** Fills places of a home with those who wait. */
    public void placesChanged(int home) {
        Iterator<OpenReferral> next = waiting.iterator();
        while (next.hasNext() && homes.free(home, Route.WELFARE) > 0) {
            OpenReferral referral = next.next();
            if (homes.admits(home, referral)) {
                next.remove();
                homes.place(referral, home, Route.WELFARE);
            }
        }
    }

    public List<OpenReferral> handOver() {
        List<OpenReferral> left = List.copyOf(waiting);
        waiting.clear();
        return left;
    }
}
