package org.secureplaces.placement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.secureplaces.child.Question;
import org.secureplaces.engine.Mix;

/** The list of open referrals that a national unit shares with homes; its order means nothing. */
final class OpenReferrals {

    private final List<OpenReferral> listed = new ArrayList<>();

    void add(OpenReferral referral) {
        referral.moveTo(listed.size());
        listed.add(referral);
    }

    /** Takes a referral off the list; one that is not on it is left alone. */
    void remove(OpenReferral referral) {
        int position = referral.position();
        if (position < 0) {
            return;
        }
        OpenReferral last = listed.remove(listed.size() - 1);
        if (last != referral) {
            listed.set(position, last);
            last.moveTo(position);
        }
        referral.moveTo(-1);
    }

    /**
     * One of those that fit, each as likely as any other. The lot that a child draws follows from
     * the child, the home and the home's turn alone, so that other children on the list do not
     * change it.
     */
    Optional<OpenReferral> draw(Predicate<OpenReferral> fits, long homeKey, long turn) {
        OpenReferral drawn = null;
        double least = Double.POSITIVE_INFINITY;
        long round = Mix.mix(homeKey, turn);
        for (int i = 0; i < listed.size(); i++) {
            OpenReferral referral = listed.get(i);
            if (fits.test(referral)) {
                double lot = Mix.uniform(referral.key() ^ round, Question.TURN.number());
                if (lot < least) {
                    least = lot;
                    drawn = referral;
                }
            }
        }
        return Optional.ofNullable(drawn);
    }
}
