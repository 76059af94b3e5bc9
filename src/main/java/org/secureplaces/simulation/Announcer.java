package org.secureplaces.simulation;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.secureplaces.child.Route;
import org.secureplaces.simulation.estate.EstatePlan;
import org.secureplaces.simulation.estate.HomesToday;

/** Tells the observer of a run what places there are, whenever their number changes. */
final class Announcer {

    private final HomesToday homes;
    private final Consumer<Happening> observer;
    private int declared = -1;

    Announcer(HomesToday homes, Consumer<Happening> observer) {
        this.homes = homes;
        this.observer = observer;
    }

    /**
     * Tells approved, available and effective places of every home, those of the justice side with
     * the shared ones among them.
     */
    void tellPlaces(double today, LocalDate date) {
        EstatePlan plan = homes.plan();
        for (Route route : Route.values()) {
            double[] available = plan.available(route, date);
            for (int home = 0; home < available.length; home++) {
                int approved = plan.spell(home, date).approved(route);
                int effective = homes.effective(home, route);
                observer.accept(
                        new Happening.PlacesSet(
                                today, home, route, approved, available[home], effective));
            }
        }
    }

    /** Tells how many welfare places are declared free, if that has changed. */
    void tellDeclared(double today) {
        int now = homes.declared();
        if (now != declared) {
            declared = now;
            observer.accept(new Happening.Declared(today, now));
        }
    }
}
