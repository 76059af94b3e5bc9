package org.secureplaces.simulation;

import java.time.LocalDate;
import java.util.Optional;
import org.secureplaces.child.Profile;
import org.secureplaces.child.Question;
import org.secureplaces.engine.Dates;
import org.secureplaces.engine.Mix;
import org.secureplaces.home.Closure;
import org.secureplaces.home.Residents;
import org.secureplaces.placement.Arrangement;
import org.secureplaces.simulation.estate.HomesToday;
import org.secureplaces.simulation.estate.Register;

/** Empties closing homes by the rule of each closure; nobody is lost on the way. */
final class Closing {

    private static final long MOST_HOMES = 1024;

    private final Run run;
    private final Dates dates;
    private final HomesToday homes;
    private final Register register;
    private final Arrangement arrangement;

    Closing(Run run, Model model, HomesToday homes) {
        this.run = run;
        this.dates = model.dates();
        this.homes = homes;
        this.register = homes.plan().register();
        this.arrangement = model.scenario().arrangement();
    }

    /** Enters what closures bring. */
    void plan() {
        for (int home = 0; home < register.count(); home++) {
            for (Closure closure : homes.plan().homes().get(home).closures()) {
                plan(home, closure);
            }
        }
    }

    private void plan(int home, Closure closure) {
        double last = day(closure.date());
        double first = Math.max(0, firstTransfers(closure));
        if (first < last && first < run.lastDay()) {
            run.calendar().atFirst(first, () -> tryTransfers(home, last));
        }
        boolean stay = closure.residents() == Residents.STAY;
        double emptied = last + (stay ? closure.stayLimitDays() : 0);
        if (emptied >= 0 && emptied < run.lastDay()) {
            run.calendar().atFirst(emptied, () -> emptyOut(home));
        }
    }

    /** The first day on which residents may be transferred; infinite where they never are. */
    private double firstTransfers(Closure closure) {
        return closure.residents() == Residents.TRANSFER
                ? day(closure.lastAdmission().plusDays(1))
                : Double.POSITIVE_INFINITY;
    }

    /** Asks once a day whether a nearest home with a free place accepts each resident. */
    private void tryTransfers(int home, double last) {
        for (Resident resident : run.residentsOf(home)) {
            int to = nearestFree(home, resident);
            if (to >= 0 && accepts(to, resident)) {
                run.moveOut(resident, Optional.of(to));
            }
        }
        run.movedOut(home);
        double tomorrow = run.today() + 1;
        if (tomorrow < last && tomorrow < run.lastDay()) {
            run.calendar().at(tomorrow, () -> tryTransfers(home, last));
        }
    }

    /**
     * Nearest home, other than the closing one, with a free place for the resident that is
     * registered for the child as of today; -1 for none.
     */
    private int nearestFree(int closing, Resident resident) {
        Profile child = resident.referral().childOn(run.today());
        int nearest = -1;
        double least = Double.POSITIVE_INFINITY;
        for (int home = 0; home < register.count(); home++) {
            if (home != closing
                    && homes.free(home, resident.placeOf()) > 0
                    && register.admits(home, child)
                    && homes.hasRoom(home, resident.referral(), 0)) {
                double miles = register.miles(home, child);
                if (miles < least) {
                    nearest = home;
                    least = miles;
                }
            }
        }
        return nearest;
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
        run.movedOut(home);
    }

    private double day(LocalDate date) {
        return dates.dayOf(date);
    }
}
