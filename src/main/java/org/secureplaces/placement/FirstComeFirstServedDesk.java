package org.secureplaces.placement;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import org.secureplaces.child.Region;
import org.secureplaces.child.Route;

/** First come, first served at work in one run: a queue for each route. */
final class FirstComeFirstServedDesk implements Desk {

    private static final Route[] ROUTES = Route.values();

    private final FirstComeFirstServed rule;
    private final Homes homes;
    private final List<Deque<OpenReferral>> queues = new ArrayList<>();
    private final double[][] regionMiles;

    FirstComeFirstServedDesk(FirstComeFirstServed rule, Homes homes) {
        this.rule = rule;
        this.homes = homes;
        for (Route route : ROUTES) {
            queues.add(route.ordinal(), new ArrayDeque<>());
        }
        Region[] regions = Region.values();
        regionMiles = new double[regions.length][homes.count()];
        for (Region region : regions) {
            for (int home = 0; home < homes.count(); home++) {
                regionMiles[region.ordinal()][home] = homes.regionMiles(home, region);
            }
        }
    }

    @Override
    public void open(OpenReferral referral) {
        int home = choose(referral);
        if (home >= 0) {
            homes.place(referral, home, referral.route());
        } else if (rule.waiting()) {
            queue(referral.route()).addLast(referral);
        } else {
            homes.turnAway(referral);
        }
    }

    @Override
    public void close(OpenReferral referral) {
        queue(referral.route()).remove(referral);
    }

    @Override
    public void placesChanged(int home) {
        for (Route route : ROUTES) {
            placeFirstWaiting(home, route);
        }
    }

    private void placeFirstWaiting(int home, Route route) {
        Deque<OpenReferral> queue = queue(route);
        if (queue.isEmpty()) {
            return;
        }
        Iterator<OpenReferral> waiting = queue.iterator();
        while (waiting.hasNext() && homes.free(home, route) > 0) {
            OpenReferral referral = waiting.next();
            if (homes.admits(home, referral)) {
                waiting.remove();
                homes.place(referral, home, route);
            }
        }
    }

    private int choose(OpenReferral referral) {
        int best = -1;
        for (int home = 0; home < homes.count(); home++) {
            if (homes.free(home, referral.route()) > 0
                    && homes.admits(home, referral)
                    && (best < 0 || isBetter(home, best, referral))) {
                best = home;
            }
        }
        return best;
    }

    private boolean isBetter(int home, int best, OpenReferral referral) {
        return switch (rule.choice()) {
            case FIRST_LISTED -> false;
            case MOST_FREE ->
                    homes.free(home, referral.route()) > homes.free(best, referral.route());
            case NEAREST_REGION -> isNearer(home, best, referral);
        };
    }

    private boolean isNearer(int home, int best, OpenReferral referral) {
        double[] miles = regionMiles[referral.child().region().ordinal()];
        return miles[home] < miles[best]
                || (miles[home] == miles[best]
                        && homes.free(home, referral.route()) > homes.free(best, referral.route()));
    }

    private Deque<OpenReferral> queue(Route route) {
        return queues.get(route.ordinal());
    }
}
