package org.secureplaces.simulation;

import org.secureplaces.placement.OpenReferral;
import org.secureplaces.stay.StayPlan;

/**
 * When a council gives up its search. Whoever would then have gone to Scotland, and finds it full,
 * is searched for somewhat longer.
 */
final class GivingUp {

    private final Run run;
    private final StayPlan stays;
    private final SearchEnds ends;

    GivingUp(Run run, Model model, SearchEnds ends) {
        this.run = run;
        this.stays = model.stays();
        this.ends = ends;
    }

    /** A search begins that ends without a place unless one is found before. */
    void await(OpenReferral referral) {
        after(ends.patience(referral.key(), run.today()), referral, () -> patienceEnds(referral));
    }

    private void patienceEnds(OpenReferral referral) {
        if (ends.isTurnedAwayFromScotland(referral.key(), run.today())) {
            after(
                    ends.morePatience(referral.key(), run.today()),
                    referral,
                    () -> run.giveUp(referral));
        } else {
            run.giveUp(referral);
        }
    }

    /** Nobody waits beyond the age of leaving. */
    private void after(double days, OpenReferral referral, Runnable then) {
        double ofAge =
                stays.daysToLeavingAge(referral.child(), run.today() - referral.referral().day());
        referral.givesUp(run.calendar().after(Math.min(days, ofAge), then));
    }
}
