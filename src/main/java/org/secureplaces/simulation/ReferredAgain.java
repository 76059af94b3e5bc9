package org.secureplaces.simulation;

import org.secureplaces.child.Need;
import org.secureplaces.child.Profile;
import org.secureplaces.child.Question;
import org.secureplaces.demand.Referral;
import org.secureplaces.demand.Repeats;
import org.secureplaces.engine.Mix;

/** Children who are referred again some time after their stay or their search ended. */
final class ReferredAgain {

    private final Run run;
    private final Model model;

    ReferredAgain(Run run, Model model) {
        this.run = run;
        this.model = model;
    }

    /**
     * A stay or a search has ended; whether the child comes again, and when, follows from the
     * child.
     *
     * @param isPlaced whether it was a stay that ended
     */
    void mayFollow(Referral ended, boolean isPlaced) {
        Repeats repeats = model.repeatsOf(ended.profile());
        double probability = repeats.probability();
        if (probability > 0 && Mix.uniform(ended.key(), Question.AGAIN.number()) < probability) {
            follow(ended, repeats, isPlaced);
        }
    }

    private void follow(Referral ended, Repeats repeats, boolean isPlaced) {
        Profile child = isPlaced ? ended.profile().with(Need.EARLIER_SECURE_STAY) : ended.profile();
        double after =
                -repeats.meanDaysToNext().value()
                        * StrictMath.log(Mix.uniform(ended.key(), Question.AGAIN_AFTER.number()));
        Profile older = child.olderBy(run.today() + after - ended.day());
        if (older.age() < Repeats.OF_AGE) {
            long key = Mix.mix(ended.key(), Question.AGAIN.number());
            run.calendar()
                    .after(after, () -> run.refer(ended.again(key, older, run.today(), isPlaced)));
        }
    }
}
