package org.secureplaces.scoring;

import org.secureplaces.statistics.Spread;

/**
 * The randomised probability integral transform: where an outturn lies among the futures, from 0 to
 * 1, evenly spread over many forecasts if they are right (Czado, Gneiting and Held 2009, Biometrics
 * 65, 1254-1261; here by the rank among the futures, which is exact for any number of them).
 */
public final class Pit {

    private Pit() {}

    /**
     * The place of an outturn.
     *
     * @param uniform a random number between 0 and 1 that places the outturn among futures equal to
     *     it
     */
    public static double of(Spread futures, double outturn, double uniform) {
        int below = 0;
        int equal = 0;
        double[] sorted = futures.sorted();
        for (double future : sorted) {
            below += future < outturn ? 1 : 0;
            equal += future == outturn ? 1 : 0;
        }
        return (below + uniform * (equal + 1)) / (sorted.length + 1);
    }
}
