package org.secureplaces.bench;

/**
 * The mini estate as one would write it by hand for speed and nothing else: a binary heap of
 * primitives for departures, circular queues, children who gave up found when their turn comes.
 * Laws, rule and measures are those of the scenario file.
 */
final class ArrayLoop {

    private static final int ROOM = 4096;

    private final int[][] places;
    private final double[][] miles;
    private final double from;
    private final double end;
    private final Children children;

    private final int[][] free;
    private final double[] leaves = new double[ROOM];
    private final int[] leavesFrom = new int[ROOM];
    private int staying;
    private final int[][] who = new int[2][ROOM];
    private final double[][] cameAt = new double[2][ROOM];
    private final double[][] goesAt = new double[2][ROOM];
    private final int[] first = new int[2];
    private final int[] waiting = new int[2];
    private double waitedDays;
    private double lived;
    private int referred;
    private int found;
    private int placed;

    /**
     * What one replication says over the measured years.
     *
     * @param waiting welfare children waiting, a time mean
     * @param sharePlaced welfare placements over welfare referrals
     * @param occupancy children over places, both routes
     * @param placed placements, both routes
     */
    record Result(double waiting, double sharePlaced, double occupancy, int placed) {}

    ArrayLoop(MiniEstate estate, Children children) {
        double[] measuredDays = estate.measuredDays();
        this.children = children;
        this.places = estate.places();
        this.miles = estate.miles();
        this.from = measuredDays[0];
        this.end = measuredDays[1];
        this.free = new int[2][places[0].length];
    }

    /** One replication. */
    Result run(long replication) {
        begin(replication);
        while (true) {
            double nextWelfare = children.nextDay(0);
            double nextJustice = children.nextDay(1);
            double arrival = Math.min(nextWelfare, nextJustice);
            if (staying > 0 && leaves[0] <= arrival) {
                if (leaves[0] >= end) {
                    break;
                }
                leave();
            } else if (arrival >= end) {
                break;
            } else {
                arrive(nextWelfare <= nextJustice ? 0 : 1, arrival);
            }
        }
        while (waiting[0] > 0) {
            stopWaiting(end);
        }
        return result();
    }

    private void begin(long replication) {
        children.begin(replication);
        for (int route = 0; route < 2; route++) {
            System.arraycopy(places[route], 0, free[route], 0, free[route].length);
            first[route] = 0;
            waiting[route] = 0;
        }
        staying = 0;
        waitedDays = 0;
        lived = 0;
        referred = 0;
        found = 0;
        placed = 0;
    }

    private Result result() {
        int all = 0;
        for (int[] ofRoute : places) {
            for (int own : ofRoute) {
                all += own;
            }
        }
        double days = end - from;
        return new Result(
                waitedDays / days, (double) found / referred, lived / (all * days), placed);
    }

    private void arrive(int route, double today) {
        if (route == 0 && today >= from) {
            referred++;
        }
        int child = children.next(route);
        int home = choose(route, children.region(child));
        if (home >= 0) {
            free[route][home]--;
            place(child, route, home, today);
        } else {
            int at = (first[route] + waiting[route]++) & (ROOM - 1);
            who[route][at] = child;
            cameAt[route][at] = today;
            goesAt[route][at] = today + children.patienceDays(child);
        }
    }

    private int choose(int route, int region) {
        int[] own = free[route];
        double[] away = miles[region];
        int best = -1;
        for (int home = 0; home < own.length; home++) {
            if (own[home] > 0
                    && (best < 0
                            || away[home] < away[best]
                            || away[home] == away[best] && own[home] > own[best])) {
                best = home;
            }
        }
        return best;
    }

    private void leave() {
        double today = leaves[0];
        int home = leavesFrom[0] >> 1;
        int route = leavesFrom[0] & 1;
        removeFirst();
        while (waiting[route] > 0) {
            int child = who[route][first[route]];
            boolean stillThere = goesAt[route][first[route]] > today;
            if (route == 0) {
                stopWaiting(today);
            } else {
                first[1] = (first[1] + 1) & (ROOM - 1);
                waiting[1]--;
            }
            if (stillThere) {
                place(child, route, home, today);
                return;
            }
        }
        free[route][home]++;
    }

    /** The first welfare child of the queue stops waiting today, or did before. */
    private void stopWaiting(double today) {
        int at = first[0];
        double until = Math.min(today, goesAt[0][at]);
        waitedDays += Math.max(0, until - Math.max(from, cameAt[0][at]));
        first[0] = (at + 1) & (ROOM - 1);
        waiting[0]--;
    }

    private void place(int child, int route, int home, double today) {
        double until = today + children.stayDays(child, route);
        lived += Math.max(0, Math.min(end, until) - Math.max(from, today));
        if (today >= from) {
            placed++;
            found += route == 0 ? 1 : 0;
        }
        insert(until, home << 1 | route);
    }

    private void insert(double day, int what) {
        int at = staying++;
        while (at > 0) {
            int parent = (at - 1) >> 1;
            if (leaves[parent] <= day) {
                break;
            }
            leaves[at] = leaves[parent];
            leavesFrom[at] = leavesFrom[parent];
            at = parent;
        }
        leaves[at] = day;
        leavesFrom[at] = what;
    }

    private void removeFirst() {
        double day = leaves[--staying];
        int what = leavesFrom[staying];
        int at = 0;
        int child = 1;
        while (child < staying) {
            if (child + 1 < staying && leaves[child + 1] < leaves[child]) {
                child++;
            }
            if (day <= leaves[child]) {
                break;
            }
            leaves[at] = leaves[child];
            leavesFrom[at] = leavesFrom[child];
            at = child;
            child = 2 * at + 1;
        }
        leaves[at] = day;
        leavesFrom[at] = what;
    }
}
