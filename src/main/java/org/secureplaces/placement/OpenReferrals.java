package org.secureplaces.placement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.secureplaces.engine.random.Mix;

/**
 * The list of open referrals that a national unit shares with homes; its order means nothing.
 *
 * <p>Every turn of every home goes through the whole list, which took three quarters of a run. Keys
 * and the days of a next look therefore stand in arrays of their own by position, and whatever else
 * decides is asked only of a child whose lot would win: a turn takes a tenth of the time. Days
 * stand there as the bits of a number that is not negative, which are in the same order, so that
 * all lots come from whole numbers without a branch.
 */
public final class OpenReferrals {

    /** No position, where nobody is left. */
    private static final int NOBODY = -1;

    private final List<OpenReferral> listed = new ArrayList<>();
    private final long[][] notBefore;
    private long[] keys = new long[64];
    private long[] lots = new long[64];

    /** An empty list for a number of homes. */
    public OpenReferrals(int homes) {
        notBefore = new long[homes][keys.length];
    }

    public void add(OpenReferral referral) {
        int position = listed.size();
        if (position == keys.length) {
            grow();
        }
        referral.moveTo(position);
        listed.add(referral);
        keys[position] = referral.key();
        for (long[] ofHome : notBefore) {
            ofHome[position] = 0;
        }
    }

    public boolean isListed(OpenReferral referral) {
        return referral.position() >= 0;
    }

    /** All of them, in no order that means anything. */
    public List<OpenReferral> listed() {
        return List.copyOf(listed);
    }

    /** Takes a referral off the list; one that is not on it is left alone. */
    public void remove(OpenReferral referral) {
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
            for (long[] ofHome : notBefore) {
                ofHome[position] = ofHome[end];
            }
        }
        referral.moveTo(-1);
    }

    /** A home does not look at a listed referral before a day, infinite for never. */
    public void notBefore(int home, OpenReferral referral, double day) {
        notBefore[home][referral.position()] = Double.doubleToRawLongBits(Math.max(0, day));
    }

    /** The first day on which a home may look at somebody who is listed; infinite for none. */
    public double firstLook(int home) {
        long first = Double.doubleToRawLongBits(Double.POSITIVE_INFINITY);
        int count = listed.size();
        for (int i = 0; i < count; i++) {
            first = Math.min(first, notBefore[home][i]);
        }
        return Double.longBitsToDouble(first);
    }

    /**
     * One of those whom the home may look at today and who fit, each as likely as any other. The
     * lot that a child draws follows from the child, the home and the home's turn alone, so that
     * other children on the list do not change it.
     */
    public Optional<OpenReferral> draw(Turn turn, Predicate<OpenReferral> fits) {
        drawLots(turn);
        int first = least();
        while (first != NOBODY && !fits.test(listed.get(first))) {
            lots[first] = Long.MAX_VALUE;
            first = least();
        }
        return first == NOBODY ? Optional.empty() : Optional.of(listed.get(first));
    }

    /** Position of the least lot. */
    private int least() {
        int position = NOBODY;
        long least = Long.MAX_VALUE;
        int count = listed.size();
        for (int i = 0; i < count; i++) {
            if (lots[i] < least) {
                least = lots[i];
                position = i;
            }
        }
        return position;
    }

    /** Gives a child whom the home does not look at today the highest lot, which never wins. */
    private void drawLots(Turn turn) {
        long round = Mix.mix(turn.homeKey(), turn.number());
        long today = Double.doubleToRawLongBits(turn.today());
        long[] from = notBefore[turn.home()];
        int count = listed.size();
        for (int i = 0; i < count; i++) {
            long later = (today - from[i]) >> 63; // all bits set, or none
            lots[i] = Mix.lot(keys[i], round) & ~later | Long.MAX_VALUE & later;
        }
    }

    /**
     * A home's turn to look at the list.
     *
     * @param homeKey the home's random key
     * @param number of the turn among those of the home
     */
    public record Turn(int home, double today, long homeKey, long number) {}

    private void grow() {
        int length = 2 * keys.length;
        keys = Arrays.copyOf(keys, length);
        lots = Arrays.copyOf(lots, length);
        for (int home = 0; home < notBefore.length; home++) {
            notBefore[home] = Arrays.copyOf(notBefore[home], length);
        }
    }
}
