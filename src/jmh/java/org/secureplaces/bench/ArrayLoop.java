package org.secureplaces.bench;

import java.util.SplittableRandom;

/**
 * The mini estate as one would write it by hand for speed and nothing else: a binary heap of
 * primitives for departures, circular queues, children who gave up found when their turn comes, no
 * child that can be named afterwards. Laws, rule and measures are those of the scenario file.
 */
final class ArrayLoop {

    private static final double YEAR = 365.25;
    private static final double[] PER_DAY = {400 / YEAR, 450 / YEAR};
    private static final double PATIENCE_DAYS = 21;
    private static final double CV = 110.0 / 150;
    private static final double SD_LOG = Math.sqrt(Math.log(1 + CV * CV));
    private static final double MEAN_LOG = Math.log(150) - SD_LOG * SD_LOG / 2;
    private static final double SHAPE = 90.0 * 90 / (80 * 80);
    private static final double SCALE = 80.0 * 80 / 90;
    private static final int ROOM = 4096;

    private final int[][] places;
    private final double[][] miles;
    private final double from;
    private final double end;

    private SplittableRandom random = new SplittableRandom(0);
    private final int[][] free;
    private final double[] leaves = new double[ROOM];
    private final int[] leavesFrom = new int[ROOM];
    private int staying;
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

    ArrayLoop(int[][] places, double[][] miles, double[] measuredDays) {
        this.places = places;
        this.miles = miles;
        this.from = measuredDays[0];
        this.end = measuredDays[1];
        this.free = new int[2][places[0].length];
    }

    /** One replication. */
    Result run(long seed) {
        begin(seed);
        double nextWelfare = exponential() / PER_DAY[0];
        double nextJustice = exponential() / PER_DAY[1];
        while (true) {
            double arrival = Math.min(nextWelfare, nextJustice);
            if (staying > 0 && leaves[0] <= arrival) {
                if (leaves[0] >= end) {
                    break;
                }
                leave();
            } else if (arrival >= end) {
                break;
            } else if (nextWelfare <= nextJustice) {
                arrive(0, arrival);
                nextWelfare = arrival + exponential() / PER_DAY[0];
            } else {
                arrive(1, arrival);
                nextJustice = arrival + exponential() / PER_DAY[1];
            }
        }
        while (waiting[0] > 0) {
            stopWaiting(end);
        }
        return result();
    }

    private void begin(long seed) {
        random = new SplittableRandom(seed);
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
        int home = choose(route, random.nextInt(miles.length));
        if (home >= 0) {
            free[route][home]--;
            place(route, home, today);
        } else {
            int at = (first[route] + waiting[route]++) & (ROOM - 1);
            cameAt[route][at] = today;
            goesAt[route][at] = today + PATIENCE_DAYS * exponential();
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
            boolean stillThere = goesAt[route][first[route]] > today;
            if (route == 0) {
                stopWaiting(today);
            } else {
                first[1] = (first[1] + 1) & (ROOM - 1);
                waiting[1]--;
            }
            if (stillThere) {
                place(route, home, today);
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

    private void place(int route, int home, double today) {
        double until = today + (route == 0 ? lognormal() : gamma());
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

    private double exponential() {
        return random.nextExponential();
    }

    private double lognormal() {
        return Math.exp(MEAN_LOG + SD_LOG * random.nextGaussian());
    }

    /** Marsaglia and Tsang 2000, ACM Transactions on Mathematical Software 26(3); shape above 1. */
    private double gamma() {
        double d = SHAPE - 1.0 / 3;
        double c = 1 / Math.sqrt(9 * d);
        while (true) {
            double z = random.nextGaussian();
            double v = 1 + c * z;
            double cube = v * v * v;
            if (v > 0
                    && Math.log(1 - random.nextDouble())
                            < z * z / 2 + d - d * cube + d * Math.log(cube)) {
                return SCALE * d * cube;
            }
        }
    }
}
