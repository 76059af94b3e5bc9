package org.secureplaces.placement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.secureplaces.engine.Mix;

/**
 * The list of open referrals that a national unit shares with homes; its order means nothing.
 *
 * <p>Every turn of every home goes through the whole list, which took three quarters of a run. Keys
 * and declines therefore stand in arrays of their own by position, and whatever else decides is
 * asked only of a child whose lot would win: a turn takes a tenth of the time.
 */
final class OpenReferrals {

    private final List<OpenReferral> listed = new ArrayList<>();
    private final double[][] declinedUntil;
    private long[] keys = new long[64];

    /** An empty list for a number of homes. */
    OpenReferrals(int homes) {
        declinedUntil = new double[homes][keys.length];
    }

    void add(OpenReferral referral) {
        int position = listed.size();
        if (position == keys.length) {
            grow();
        }
        referral.moveTo(position);
        listed.add(referral);
        keys[position] = referral.key();
        for (double[] ofHome : declinedUntil) {
            ofHome[position] = Double.NEGATIVE_INFINITY;
        }
    }

    /** Takes a referral off the list; one that is not on it is left alone. */
    void remove(OpenReferral referral) {
        int position = referral.position();
        if (position < 0) {
            return;
        }
        int end = listed.size() - 1;
        OpenReferral last = listed.remove(end);
        if (last != referral) {
            listed.set(position, last);
            last.moveTo(position);
            keys[position] = keys[end];
            for (double[] ofHome : declinedUntil) {
                ofHome[position] = ofHome[end];
            }
        }
        referral.moveTo(-1);
    }

    /** A home does not look at a listed referral again until a day. */
    void declined(int home, OpenReferral referral, double until) {
        declinedUntil[home][referral.position()] = until;
    }

    /**
     * One of those that the home has not declined and that fit, each as likely as any other. The
     * lot that a child draws follows from the child, the home and the home's turn alone, so that
     * other children on the list do not change it.
     */
    Optional<OpenReferral> draw(Turn turn, Predicate<OpenReferral> fits) {
        OpenReferral drawn = null;
        long least = Long.MAX_VALUE;
        long round = Mix.mix(turn.homeKey(), turn.number());
        double[] until = declinedUntil[turn.home()];
        int count = listed.size();
        for (int i = 0; i < count; i++) {
            if (until[i] <= turn.today()) {
                long lot = Mix.lot(keys[i], round);
                if (lot < least && fits.test(listed.get(i))) {
                    least = lot;
                    drawn = listed.get(i);
                }
            }
        }
        return Optional.ofNullable(drawn);
    }

    /**
     * A home's turn to look at the list.
     *
     * @param homeKey the home's random key
     * @param number of the turn among those of the home
     */
    record Turn(int home, double today, long homeKey, long number) {}

    private void grow() {
        int length = 2 * keys.length;
        keys = Arrays.copyOf(keys, length);
        for (int home = 0; home < declinedUntil.length; home++) {
            declinedUntil[home] = Arrays.copyOf(declinedUntil[home], length);
        }
    }
}
