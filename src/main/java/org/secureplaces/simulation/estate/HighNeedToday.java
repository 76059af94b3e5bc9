package org.secureplaces.simulation.estate;

import org.secureplaces.child.NeedLevel;
import org.secureplaces.child.Profile;
import org.secureplaces.child.Question;
import org.secureplaces.child.Route;
import org.secureplaces.demand.Referral;
import org.secureplaces.engine.random.Mix;
import org.secureplaces.home.HighNeed;
import org.secureplaces.home.HomeState;

/** The children with high need in each home at one moment of a run, and what they block. */
final class HighNeedToday {

    private final HighNeed rule;
    private final boolean matters;
    private final int[] living;
    private final int[] blocked;
    private final int[] approved;

    HighNeedToday(HighNeed rule, int homes) {
        this.rule = rule;
        this.matters = rule.logOddsThere().value() != 0 || rule.blocking().value() > 0;
        this.living = new int[homes];
        this.blocked = new int[homes];
        this.approved = new int[homes];
    }

    void become(int home, HomeState state) {
        approved[home] = state.approved(Route.WELFARE) + state.approved(Route.JUSTICE);
    }

    /** Whether such children make any difference. */
    boolean matters() {
        return matters;
    }

    /** A child comes, or leaves by -1. */
    void count(int home, Referral child, int by) {
        if (matters && child.profile().needs().level() == NeedLevel.HIGH) {
            living[home] += by;
            blocked[home] += by * blockedBy(child);
        }
    }

    /** Number of welfare places of a home that its children block beside their own. */
    int blocked(int home) {
        return blocked[home];
    }

    /** What those there add to the log-odds that a home accepts one more. */
    double logOddsThere(int home) {
        double there = rule.logOddsThere().value();
        return there == 0 ? 0 : there * living[home] / Math.max(1, approved[home]);
    }

    /** Number of welfare places that a child blocks beside its own, in whatever home. */
    int blockedBy(Referral referral) {
        Profile child = referral.profile();
        double share = rule.blocking().value();
        boolean blocks =
                share > 0
                        && child.route() == Route.WELFARE
                        && child.needs().level() == NeedLevel.HIGH
                        && Mix.uniform(referral.key(), Question.BLOCKS.number()) < share;
        return blocks
                ? (int)
                        (rule.blockedPlaces().value()
                                + Mix.uniform(referral.key(), Question.BLOCKED_PLACES.number()))
                : 0;
    }
}
