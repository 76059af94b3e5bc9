package org.secureplaces.simulation.pathway;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.secureplaces.child.Profile;
import org.secureplaces.child.Question;
import org.secureplaces.engine.random.Mix;
import org.secureplaces.home.Closure;
import org.secureplaces.home.Residents;
import org.secureplaces.placement.Nearest;
import org.secureplaces.simulation.estate.HomesToday;
import org.secureplaces.simulation.estate.Register;

/** Empties closing homes by the rule of each closure; nobody is lost on the way. */
public final class Closing {

    private static final long MOST_HOMES = 1024;

    private final Time time;
    private final HomesToday homes;
    private final Register register;
    private final Households households;
    private final Moving moving;
    private final Leaving leaving;

    Closing(Time time, HomesToday homes, Households households, Moving moving, Leaving leaving) {
        this.time = time;
        this.homes = homes;
        this.register = homes.plan().register();
        this.households = households;
        this.moving = moving;
        this.leaving = leaving;
    }

    /** Enters what closures bring. */
    public void plan() {
        for (int home = 0; home < register.count(); home++) {
            for (Closure closure : homes.plan().homes().get(home).timeline().closures()) {
                plan(home, closure);
            }
        }
    }

    private void plan(int home, Closure closure) {
        double last = day(closure.date());
        double first = Math.max(0, firstTransfers(closure));
        if (first < last && first < time.lastDay()) {
            time.calendar().atFirst(first, () -> tryTransfers(home, last));
        }
        boolean stay = closure.residents() == Residents.STAY;
        double emptied = last + (stay ? closure.stayLimitDays() : 0);
        if (emptied >= 0 && emptied < time.lastDay()) {
            time.calendar().atFirst(emptied, () -> emptyOut(home));
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
        for (Resident resident : households.of(home)) {
            nearestFree(home, resident).stream()
                    .filter(to -> accepts(to, resident))
                    .forEach(to -> moving.transfer(resident, to));
        }
        moving.movedOut(home);
        double tomorrow = time.today() + 1;
        if (tomorrow < last && tomorrow < time.lastDay()) {
            time.calendar().at(tomorrow, () -> tryTransfers(home, last));
        }
    }

    /**
     * Nearest home, other than the closing one, with a free place for the resident that is
     * registered for the child as of today.
     */
    private OptionalInt nearestFree(int closing, Resident resident) {
        Profile child = resident.referral().childOn(time.today());
        return Nearest.of(
                register.count(),
                home ->
                        home != closing
                                && homes.free(home, resident.placeOf()) > 0
                                && register.admits(home, child)
                                && homes.hasRoom(home, resident.referral(), 0),
                home -> register.miles(home, child));
    }

    private boolean accepts(int to, Resident resident) {
        long today = (long) time.today();
        double u =
                Mix.uniform(
                        resident.referral().key(),
                        Question.TRANSFER_ANSWER.number(),
                        today * MOST_HOMES + to);
        Profile child = resident.referral().profile();
        return u < homes.plan().acceptance(child, homes.care().logOdds(to, child));
    }

    /**
     * On the last day whoever is left moves to the nearest home with a free place, or away from
     * secure homes.
     */
    private void emptyOut(int home) {
        if (homes.isAdmitting(home)) {
            return;
        }
        for (Resident resident : households.of(home)) {
            nearestFree(home, resident)
                    .ifPresentOrElse(
                            to -> moving.transfer(resident, to),
                            () -> moving.moveElsewhere(resident, leaving));
        }
        moving.movedOut(home);
    }

    private double day(LocalDate date) {
        return time.dayOf(date);
    }
}
