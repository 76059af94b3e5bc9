package org.secureplaces.simulation.pathway;

import java.util.function.Consumer;
import org.secureplaces.placement.OpenReferral;

/**
 * When a council gives up its search. Whoever would then have gone to Scotland, and finds it full,
 * is searched for somewhat longer.
 */
final class GivingUp {

    private final Time time;
    private final SearchEnds ends;
    private final Consumer<OpenReferral> giveUp;

    GivingUp(Time time, SearchEnds ends, Consumer<OpenReferral> giveUp) {
        this.time = time;
        this.ends = ends;
        this.giveUp = giveUp;
    }

    /** A search begins that ends without a place unless one is found before. */
    void await(OpenReferral referral) {
        after(ends.patience(referral.key(), time.today()), referral, () -> patienceEnds(referral));
    }

    private void patienceEnds(OpenReferral referral) {
        if (ends.isTurnedAwayFromScotland(referral.key(), time.today())) {
            after(
                    ends.morePatience(referral.key(), time.today()),
                    referral,
                    () -> giveUp.accept(referral));
        } else {
            giveUp.accept(referral);
        }
    }

    /** Nobody waits beyond the age of leaving. */
    private void after(double days, OpenReferral referral, Runnable then) {
        double ofAge = ends.daysToLeavingAge(referral, time.today());
        referral.givesUp(time.calendar().after(Math.min(days, ofAge), then));
    }
}
