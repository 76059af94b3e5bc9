package org.secureplaces.placement.queue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.secureplaces.child.Region;
import org.secureplaces.child.Route;
import org.secureplaces.placement.Desk;
import org.secureplaces.placement.Homes;
import org.secureplaces.placement.OpenReferral;

/** First come, first served at work in one run: a queue for each route. */
final class FirstComeFirstServedDesk implements Desk {

    private static final int NO_HOME = -1;
    private static final Route[] ROUTES = Route.values();

    private final FirstComeFirstServed rule;
    private final Homes homes;
    private final List<Deque<OpenReferral>> queues = new ArrayList<>();
    private final double[][] regionMiles;
    private final int[][] nearestFirst;

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
        nearestFirst = new int[regions.length][];
        for (int region = 0; region < regions.length; region++) {
            double[] miles = regionMiles[region];
            nearestFirst[region] =
                    IntStream.range(0, miles.length)
                            .boxed()
                            .sorted(Comparator.comparingDouble(home -> miles[home]))
                            .mapToInt(home -> home)
                            .toArray();
        }
    }

    @Override
    public void open(OpenReferral referral) {
        int home = choose(referral);
        if (home != NO_HOME) {
            homes.place(referral, home, referral.child().route());
        } else if (rule.waiting()) {
            queue(referral.child().route()).addLast(referral);
        } else {
            homes.records().turnAway(referral);
        }
    }

    @Override
    public void close(OpenReferral referral) {
        queue(referral.child().route()).remove(referral);
    }

    @Override
    public void placesChanged(int home) {
        for (Route route : ROUTES) {
            placeFirstWaiting(home, route);
        }
    }

    @Override
    public List<OpenReferral> handOver() {
        List<OpenReferral> left = new ArrayList<>();
        for (Deque<OpenReferral> queue : queues) {
            left.addAll(queue);
            queue.clear();
        }
        return left;
    }

    private void placeFirstWaiting(int home, Route route) {
        Deque<OpenReferral> queue = queue(route);
        while (!queue.isEmpty()
                && homes.free(home, route) > 0
                && homes.admits(home, queue.getFirst())) {
            homes.place(queue.removeFirst(), home, route);
        }
        if (!queue.isEmpty()) {
            placeOthersWaiting(queue, home, route);
        }
    }

    private void placeOthersWaiting(Deque<OpenReferral> queue, int home, Route route) {
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
        return switch (rule.choice()) {
            case FIRST_LISTED -> firstListed(referral);
            case MOST_FREE -> mostFree(referral);
            case NEAREST_REGION -> inNearestRegion(referral);
        };
    }

    private int firstListed(OpenReferral referral) {
        for (int home = 0; home < homes.count(); home++) {
            if (homes.free(home, referral.child().route()) > 0 && homes.admits(home, referral)) {
                return home;
            }
        }
        return NO_HOME;
    }

    private int mostFree(OpenReferral referral) {
        int best = NO_HOME;
        int most = 0;
        for (int home = 0; home < homes.count(); home++) {
            int free = homes.free(home, referral.child().route());
            if (free > most && homes.admits(home, referral)) {
                best = home;
                most = free;
            }
        }
        return best;
    }

    /** Mostly one of the nearest homes has a place, so the rest of them is not looked at. */
    private int inNearestRegion(OpenReferral referral) {
        int region = referral.child().region().ordinal();
        double[] miles = regionMiles[region];
        int best = NO_HOME;
        int most = 0;
        for (int home : nearestFirst[region]) {
            if (best != NO_HOME && miles[home] > miles[best]) {
                break;
            }
            int free = homes.free(home, referral.child().route());
            if (free > most && homes.admits(home, referral)) {
                best = home;
                most = free;
            }
        }
        return best;
    }

    private Deque<OpenReferral> queue(Route route) {
        return queues.get(route.ordinal());
    }
}
