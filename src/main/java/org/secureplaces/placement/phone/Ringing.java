package org.secureplaces.placement.phone;

import java.util.Arrays;
import org.secureplaces.placement.Homes;
import org.secureplaces.placement.OpenReferral;

/** A council's calls about one child: whom it rings next, and whom it need not ring again yet. */
final class Ringing {

    /**
     * No home is left in a round: a number, since it is asked tens of thousands of times a year.
     */
    static final int END_OF_ROUND = -1;

    private final OpenReferral referral;
    private final int[] nearestFirst;
    private final double[] notBefore;
    private final boolean[] rung;
    private int next;
    private int answers;
    private boolean searching = true;
    private int called;
    private double callDone;

    /** Whether a council that goes by what it knows rings a home. */
    @FunctionalInterface
    interface WorthACall {
        boolean test(int home, OpenReferral referral);
    }

    Ringing(OpenReferral referral, Homes homes) {
        this.referral = referral;
        double[] miles = new double[homes.count()];
        for (int home = 0; home < miles.length; home++) {
            miles[home] = homes.miles(home, referral.child());
        }
        this.nearestFirst = order(miles);
        this.notBefore = new double[miles.length];
        this.rung = new boolean[miles.length];
        Arrays.fill(notBefore, Double.NEGATIVE_INFINITY);
    }

    /** Homes by distance; of several as near the first comes first. */
    private static int[] order(double[] miles) {
        int[] order = new int[miles.length];
        for (int home = 0; home < miles.length; home++) {
            int at = home;
            while (at > 0 && miles[order[at - 1]] > miles[home]) {
                order[at] = order[at - 1];
                at--;
            }
            order[at] = home;
        }
        return order;
    }

    OpenReferral referral() {
        return referral;
    }

    boolean isSearching() {
        return searching;
    }

    void stop() {
        searching = false;
    }

    /** The council is on the telephone with a home until a moment. */
    void calls(int home, double done) {
        called = home;
        callDone = done;
    }

    int called() {
        return called;
    }

    double callDone() {
        return callDone;
    }

    /**
     * The next home of the round that is worth a call; {@link #END_OF_ROUND} at its end, after
     * which a new one begins.
     */
    int next(WorthACall rule, double today) {
        while (next < nearestFirst.length) {
            int home = nearestFirst[next++];
            if (notBefore[home] <= today && rule.test(home, referral)) {
                return home;
            }
        }
        next = 0;
        return END_OF_ROUND;
    }

    /** Whether this is the first call to a home; it is not from now on. */
    boolean isFirstCallTo(int home) {
        boolean first = !rung[home];
        rung[home] = true;
        return first;
    }

    void waitsForAnswerFrom(int home) {
        notBefore[home] = Double.POSITIVE_INFINITY;
    }

    /** The home has answered; it is not worth a call before a day. */
    void heardFrom(int home, double notBeforeDay) {
        notBefore[home] = notBeforeDay;
    }

    /** Counts an answer and says which it is, from 0. */
    int nextAnswer() {
        return answers++;
    }
}
