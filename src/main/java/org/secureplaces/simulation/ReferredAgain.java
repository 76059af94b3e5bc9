package org.secureplaces.simulation;

import org.secureplaces.child.Need;
import org.secureplaces.child.Profile;
import org.secureplaces.child.Question;
import org.secureplaces.demand.Referral;
import org.secureplaces.demand.Repeats;
import org.secureplaces.engine.Mix;
import org.secureplaces.simulation.estate.CareToday;

/** Children who are referred again some time after their stay or their search ended. */
final class ReferredAgain {

    private enum After {
        HOME,
        RELEVANT,
        NO_PLACE
    }

    private final Run run;
    private final Model model;

    ReferredAgain(Run run, Model model) {
        this.run = run;
        this.model = model;
    }

    /**
     * A search has ended without a place; whether the child comes again, and when, follows from the
     * child.
     */
    void afterSearch(Referral ended) {
        mayFollow(ended, After.NO_PLACE, 1);
    }

    /** After a stay in relevant accommodation: a place, but not one in a secure home. */
    void afterRelevant(Referral ended) {
        mayFollow(ended, After.RELEVANT, 1);
    }

    /** After a stay: care in the home and a step-down place may change how often that is. */
    void afterStay(Resident resident, CareToday care) {
        Referral ended = resident.referral();
        double factor =
                care.returnFactor(resident.home(), ended.profile()) * resident.returnFactor();
        mayFollow(ended, After.HOME, factor);
    }

    private void mayFollow(Referral ended, After after, double factor) {
        Repeats repeats = model.repeatsOf(ended.profile());
        double again = repeats.probability() * factor;
        if (again > 0 && Mix.uniform(ended.key(), Question.AGAIN.number()) < again) {
            follow(ended, repeats, after);
        }
    }

    private void follow(Referral ended, Repeats repeats, After what) {
        boolean isPlaced = what != After.NO_PLACE;
        Profile child =
                what == After.HOME
                        ? ended.profile().with(Need.EARLIER_SECURE_STAY)
                        : ended.profile();
        double after =
                -repeats.meanDaysToNext().value()
                        * StrictMath.log(Mix.uniform(ended.key(), Question.AGAIN_AFTER.number()));
        Profile older = child.olderBy(run.today() + after - ended.day());
        if (older.age() < Profile.OF_AGE) {
            long key = Mix.mix(ended.key(), Question.AGAIN.number());
            run.calendar()
                    .after(after, () -> run.refer(ended.again(key, older, run.today(), isPlaced)));
        }
    }
}
