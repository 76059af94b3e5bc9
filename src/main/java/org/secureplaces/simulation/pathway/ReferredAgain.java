package org.secureplaces.simulation.pathway;

import java.util.function.Consumer;
import java.util.function.Function;
import org.secureplaces.child.Need;
import org.secureplaces.child.Profile;
import org.secureplaces.child.Question;
import org.secureplaces.demand.Referral;
import org.secureplaces.demand.Repeats;
import org.secureplaces.engine.random.Mix;
import org.secureplaces.simulation.estate.CareToday;

/** Children who are referred again some time after their stay or their search ended. */
final class ReferredAgain {

    /** What has ended. */
    enum After {
        /** A stay in a home. */
        STAY,
        /** A stay in relevant accommodation: a place, but not one in a secure home. */
        RELEVANT,
        /** A search that found no place. */
        SEARCH
    }

    private final Time time;
    private final Function<Profile, Repeats> repeatsOf;
    private final CareToday care;
    private final Consumer<Referral> refer;

    /**
     * Takes what follows from a child.
     *
     * @param refer lets a child be referred on the day that it is then
     */
    ReferredAgain(
            Time time,
            Function<Profile, Repeats> repeatsOf,
            CareToday care,
            Consumer<Referral> refer) {
        this.time = time;
        this.repeatsOf = repeatsOf;
        this.care = care;
        this.refer = refer;
    }

    /** Whether a child comes again, and when, follows from the child. */
    void mayFollow(Referral ended, After what) {
        mayFollow(ended, what, 1);
    }

    /** After a stay: care in the home and a step-down place may change how often that is. */
    void afterStay(Resident resident) {
        Referral ended = resident.referral();
        double factor =
                care.returnFactor(resident.home(), ended.profile()) * resident.returnFactor();
        mayFollow(ended, After.STAY, factor);
    }

    private void mayFollow(Referral ended, After what, double factor) {
        Repeats repeats = repeatsOf.apply(ended.profile());
        double again = repeats.probability() * factor;
        if (again > 0 && Mix.uniform(ended.key(), Question.AGAIN.number()) < again) {
            follow(ended, repeats, what);
        }
    }

    private void follow(Referral ended, Repeats repeats, After what) {
        boolean isPlaced = what != After.SEARCH;
        Profile child =
                what == After.STAY
                        ? ended.profile().with(Need.EARLIER_SECURE_STAY)
                        : ended.profile();
        double after =
                -repeats.meanDaysToNext().value()
                        * StrictMath.log(Mix.uniform(ended.key(), Question.AGAIN_AFTER.number()));
        Profile older = child.olderBy(time.today() + after - ended.day());
        if (older.age() < Profile.OF_AGE) {
            long key = Mix.mix(ended.key(), Question.AGAIN.number());
            time.calendar()
                    .after(
                            after,
                            () -> refer.accept(ended.again(key, older, time.today(), isPlaced)));
        }
    }
}
