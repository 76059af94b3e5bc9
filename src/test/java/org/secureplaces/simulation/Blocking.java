package org.secureplaces.simulation;

import org.secureplaces.child.NeedLevel;
import org.secureplaces.child.Question;
import org.secureplaces.child.Route;
import org.secureplaces.demand.Referral;
import org.secureplaces.engine.random.Mix;
import org.secureplaces.evidence.Figure;
import org.secureplaces.home.HighNeed;

/** Children who block one or two places beside their own, each by the child's own answers. */
final class Blocking {

    static final HighNeed RULE =
            new HighNeed(
                    Figure.fixed("log_odds_there", 0),
                    Figure.fixed("blocking", 0.4),
                    Figure.fixed("blocked_places", 1.5));

    private Blocking() {}

    /** Welfare places that a child blocks in whatever home. */
    static int by(Referral child) {
        boolean blocks =
                child.profile().route() == Route.WELFARE
                        && child.profile().needs().level() == NeedLevel.HIGH
                        && Mix.uniform(child.key(), Question.BLOCKS.number()) < 0.4;
        return blocks && Mix.uniform(child.key(), Question.BLOCKED_PLACES.number()) >= 0.5
                ? 2
                : blocks ? 1 : 0;
    }
}
