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
 * asked only of a child whose lot would win: a turn takes a tenth of the time. Days stand there as
 * the bits of a number that is not negative, which are in the same order, so that all lots come
 * from whole numbers without a branch.
 */
final class OpenReferrals {

    private final List<OpenReferral> listed = new ArrayList<>();
    private final long[][] declinedUntil;
    private long[] keys = new long[64];
    private long[] lots = new long[64];

    /** An empty list for a number of homes. */
    OpenReferrals(int homes) {
        declinedUntil = new long[homes][keys.length];
    }

    void add(OpenReferral referral) {
        int position = listed.size();
        if (position == keys.length) {
            grow();
        }
        referral.moveTo(position);
        listed.add(referral);
        keys[position] = referral.key();
        for (long[] ofHome : declinedUntil) {
            ofHome[position] = 0;
        }
    }

    /** All of them, in no order that means anything. */
    List<OpenReferral> listed() {
        return List.copyOf(listed);
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
            for (long[] ofHome : declinedUntil) {
                ofHome[position] = ofHome[end];
            }
        }
        referral.moveTo(-1);
    }

    /** A home does not look at a listed referral again until a day. */
    void declined(int home, OpenReferral referral, double until) {
        declinedUntil[home][referral.position()] = Double.doubleToRawLongBits(until);
    }

    /**
     * One of those that the home has not declined and that fit, each as likely as any other. The
     * lot that a child draws follows from the child, the home and the home's turn alone, so that
     * other children on the list do not change it.
     */
    Optional<OpenReferral> draw(Turn turn, Predicate<OpenReferral> fits) {
        OpenReferral drawn = null;
        long least = Long.MAX_VALUE;
        drawLots(turn);
        int count = listed.size();
        for (int i = 0; i < count; i++) {
            if (lots[i] < least && fits.test(listed.get(i))) {
                least = lots[i];
                drawn = listed.get(i);
            }
        }
        return Optional.ofNullable(drawn);
    }

    /** Gives a child whom the home declined the highest lot, which never wins. */
    private void drawLots(Turn turn) {
        long round = Mix.mix(turn.homeKey(), turn.number());
        long today = Double.doubleToRawLongBits(turn.today());
        long[] until = declinedUntil[turn.home()];
        int count = listed.size();
        for (int i = 0; i < count; i++) {
            long declined = (today - until[i]) >> 63; // all bits set, or none
            lots[i] = Mix.lot(keys[i], round) & ~declined | Long.MAX_VALUE & declined;
        }
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
        lots = Arrays.copyOf(lots, length);
        for (int home = 0; home < declinedUntil.length; home++) {
            declinedUntil[home] = Arrays.copyOf(declinedUntil[home], length);
        }
    }
}
