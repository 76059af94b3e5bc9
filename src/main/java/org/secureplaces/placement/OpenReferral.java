package org.secureplaces.placement;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.secureplaces.child.Profile;
import org.secureplaces.demand.Referral;
import org.secureplaces.engine.Appointment;
import org.secureplaces.stay.PlannedStay;

/** A referral while a place is sought for it. */
public final class OpenReferral {

    private static final int NOT_LISTED = -1;
    private static final int[] NONE = {};

    private final Referral referral;
    private final PlannedStay planned;
    private @Nullable Appointment givingUp;
    private boolean open = true;
    private boolean heard = true;
    private int position = NOT_LISTED;
    private int considerations;
    private int[] offers = NONE;

    /**
     * Opens a search.
     *
     * @param planned what the child would stay if placed at once
     */
    public OpenReferral(Referral referral, PlannedStay planned) {
        this.referral = referral;
        this.planned = planned;
    }

    /** What the child would have stayed if placed on the day of the referral. */
    public PlannedStay planned() {
        return planned;
    }

    public Referral referral() {
        return referral;
    }

    /** The child as on the day of the referral. */
    public Profile child() {
        return referral.profile();
    }

    public long key() {
        return referral.key();
    }

    public boolean isOpen() {
        return open;
    }

    /** Says when the council stops searching, unless a place is found before. */
    public void givesUp(Appointment appointment) {
        givingUp = appointment;
    }

    /** Ends the search. */
    public void end() {
        open = false;
        if (givingUp != null) {
            givingUp.cancel();
        }
    }

    /** Whether any home has heard of the child. */
    public boolean isHeard() {
        return heard;
    }

    /** No home hears of the child until one is rung. */
    public void isHeardOnlyByThoseRung() {
        heard = false;
    }

    public void isRung() {
        heard = true;
    }

    int position() {
        return position;
    }

    void moveTo(int newPosition) {
        position = newPosition;
    }

    /** Counts a consideration and says which it is, from 0. */
    public int nextConsideration() {
        return considerations++;
    }

    public boolean hasOffers() {
        return offers.length > 0;
    }

    /** Whether a home keeps a place free for the child. */
    public boolean hasOfferFrom(int home) {
        for (int from : offers) {
            if (from == home) {
                return true;
            }
        }
        return false;
    }

    public void offeredBy(int home) {
        offers = Arrays.copyOf(offers, offers.length + 1);
        offers[offers.length - 1] = home;
    }

    public void withoutOfferFrom(int home) {
        int[] others = new int[offers.length];
        int count = 0;
        for (int from : offers) {
            if (from != home) {
                others[count++] = from;
            }
        }
        offers = count == 0 ? NONE : Arrays.copyOf(others, count);
    }
}
