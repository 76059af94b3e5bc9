package org.secureplaces.simulation;

import java.time.LocalDate;
import java.util.Optional;
import org.secureplaces.child.Profile;
import org.secureplaces.child.Question;
import org.secureplaces.engine.Mix;
import org.secureplaces.home.Closure;
import org.secureplaces.home.Residents;
import org.secureplaces.placement.Arrangement;

/** Empties closing homes by the rule of each closure; nobody is lost on the way. */
final class Closing {

    private static final long MOST_HOMES = 1024;

    private final Run run;
    private final Model model;
    private final HomesToday homes;
    private final Arrangement arrangement;

    Closing(Run run, Model model, HomesToday homes) {
        this.run = run;
        this.model = model;
        this.homes = homes;
        this.arrangement = model.scenario().arrangement();
    }

    void schedule() {
        for (int home = 0; home < homes.count(); home++) {
            for (Closure closure : model.estate().homes().get(home).closures()) {
                schedule(home, closure);
            }
        }
    }

    private void schedule(int home, Closure closure) {
        double last = day(closure.date());
        if (closure.residents() == Residents.TRANSFER) {
            double first = Math.max(0, day(closure.lastAdmission().plusDays(1)));
            if (first < last) {
                at(first, () -> tryTransfers(home, last));
            }
        }
        double emptied =
                closure.residents() == Residents.STAY ? last + closure.stayLimitDays() : last;
        at(emptied, () -> emptyOut(home));
    }

    /** Asks once a day whether a nearest home with a free place accepts each resident. */
    private void tryTransfers(int home, double last) {
        for (Resident resident : run.residentsOf(home)) {
            int to = nearestFree(home, resident);
            if (to >= 0 && accepts(to, resident)) {
                run.moveOut(resident, Optional.of(to));
            }
        }
        double tomorrow = run.today() + 1;
        if (tomorrow < last) {
            at(tomorrow, () -> tryTransfers(home, last));
        }
    }

    private int nearestFree(int home, Resident resident) {
        Profile child = resident.referral().childOn(run.today());
        return homes.nearestFree(resident, child, home);
    }

    private boolean accepts(int to, Resident resident) {
        long today = (long) run.today();
        double u =
                Mix.uniform(
                        resident.referral().key(),
                        Question.TRANSFER_ANSWER.number(),
                        today * MOST_HOMES + to);
        Profile child = resident.referral().profile();
        return u < arrangement.acceptance(child, homes.care().logOdds(to, child));
    }

    /**
     * On the last day whoever is left moves to the nearest home with a free place, or away from
     * secure homes.
     */
    private void emptyOut(int home) {
        if (homes.isAdmitting(home)) {
            return;
        }
        for (Resident resident : run.residentsOf(home)) {
            int to = nearestFree(home, resident);
            run.moveOut(resident, to < 0 ? Optional.empty() : Optional.of(to));
        }
    }

    private double day(LocalDate date) {
        return model.dates().dayOf(date);
    }

    private void at(double day, Runnable what) {
        if (day >= run.today() && day <= model.scenario().horizon().days()) {
            run.calendar().at(day, what);
        }
    }
}
