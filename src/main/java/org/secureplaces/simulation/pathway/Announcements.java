package org.secureplaces.simulation.pathway;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.secureplaces.child.Route;
import org.secureplaces.happening.Happening;
import org.secureplaces.simulation.estate.EstatePlan;
import org.secureplaces.simulation.estate.HomesToday;

/** Tells the observer of a run what happens, and what places there are whenever that changes. */
public final class Announcements {

    private static final int NEVER_TOLD = -1;

    private final Time time;
    private final HomesToday homes;
    private final Consumer<Happening> observer;
    private int declared = NEVER_TOLD;

    Announcements(Time time, HomesToday homes, Consumer<Happening> observer) {
        this.time = time;
        this.homes = homes;
        this.observer = observer;
    }

    /** Tells what happens. */
    public void tell(Happening happening) {
        observer.accept(happening);
    }

    /**
     * Tells approved, available and effective places of every home, those of the justice side with
     * the shared ones among them.
     */
    public void tellPlaces(LocalDate date) {
        EstatePlan plan = homes.plan();
        for (Route route : Route.values()) {
            double[] available = plan.available(route, date);
            for (int home = 0; home < available.length; home++) {
                int approved = plan.state(home, date).approved(route);
                int effective = homes.effective(home, route);
                tell(
                        new Happening.PlacesSet(
                                time.today(), home, route, approved, available[home], effective));
            }
        }
    }

    /** Tells how many welfare places are declared free, if that has changed. */
    public void tellDeclared() {
        int now = homes.declared();
        if (now != declared) {
            declared = now;
            tell(new Happening.Declared(time.today(), now));
        }
    }
}
