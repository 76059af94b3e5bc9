package org.secureplaces.scenario.change.places;

import java.time.LocalDate;
import java.util.Optional;
import org.secureplaces.child.Route;
import org.secureplaces.scenario.Change;
import org.secureplaces.scenario.Scenario;
import org.secureplaces.scenario.change.ChangeWords;

/**
 * A home has more approved places of a route from a day on, all of them ready at once.
 *
 * @param by places added, or taken away where below 0
 */
public record AddPlaces(String home, LocalDate date, Route route, int by) implements Change {

    @Override
    public Scenario applyTo(Scenario scenario) {
        int welfare = route == Route.WELFARE ? by : 0;
        return scenario.withHome(
                home, open -> open.withPlacesBy(date, Optional.empty(), welfare, by - welfare));
    }

    @Override
    public String inWords() {
        return home
                + " has "
                + ChangeWords.places(Math.abs(by), route.label())
                + (by < 0 ? " fewer" : " more")
                + " from "
                + ChangeWords.date(date)
                + ".";
    }
}
