package org.secureplaces.placement;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** A council's calls about one child: whom it rings next, and whom it need not ring again yet. */
final class Ringing {

    private final OpenReferral referral;
    private final int[] nearestFirst;
    private final double[] notBefore;
    private final boolean[] rung;
    private int next;
    private int answers;

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
        this.nearestFirst =
                IntStream.range(0, miles.length)
                        .boxed()
                        .sorted(Comparator.comparingDouble(home -> miles[home]))
                        .mapToInt(home -> home)
                        .toArray();
        this.notBefore = new double[miles.length];
        this.rung = new boolean[miles.length];
        Arrays.fill(notBefore, Double.NEGATIVE_INFINITY);
    }

    OpenReferral referral() {
        return referral;
    }

    /**
     * The next home of the round that is worth a call; -1 at the end of the round, after which a
     * new one begins.
     */
    int next(WorthACall rule, double today) {
        while (next < nearestFirst.length) {
            int home = nearestFirst[next++];
            if (notBefore[home] <= today && rule.test(home, referral)) {
                return home;
            }
        }
        next = 0;
        return -1;
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
