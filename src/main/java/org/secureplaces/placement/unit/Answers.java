package org.secureplaces.placement.unit;

import org.secureplaces.child.Question;
import org.secureplaces.engine.random.Mix;
import org.secureplaces.placement.Homes;
import org.secureplaces.placement.OpenReferral;

/** What homes and councils answer when a child is considered or a place is offered. */
public final class Answers {

    private static final long MOST_HOMES = 1024;

    private final NationalUnit rule;
    private final Homes homes;
    private final double logOddsAtCentre;

    public Answers(NationalUnit rule, Homes homes) {
        this.rule = rule;
        this.homes = homes;
        this.logOddsAtCentre = rule.acceptance().logOddsAtCentre();
    }

    /** Whether a home accepts the child when it considers it this time. */
    public boolean accepts(int home, OpenReferral referral) {
        double logOdds =
                rule.acceptance().logOdds(referral.child(), logOddsAtCentre)
                        + homes.logOdds(home, referral.child());
        double accepts = 1 / (1 + StrictMath.exp(-logOdds));
        long question = referral.nextConsideration() * MOST_HOMES + home;
        return Mix.uniform(referral.key(), Question.HOME_ANSWER.number(), question) < accepts;
    }

    /** Whether the council refuses a home so many miles away. */
    public boolean councilRefuses(int home, double miles, OpenReferral referral) {
        return miles > rule.council().farMiles().value()
                && Mix.uniform(referral.key(), Question.COUNCIL_ANSWER.number(), home)
                        < rule.council().refusesFar().value();
    }
}
