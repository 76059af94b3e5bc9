package org.secureplaces.scenario.change;

import java.time.LocalDate;
import java.util.Optional;
import org.secureplaces.child.Route;
import org.secureplaces.demand.Scaling;
import org.secureplaces.scenario.Change;
import org.secureplaces.scenario.Scenario;

/** The demand of a route is scaled by a factor from a date on. */
public record ScaleDemand(Route route, Scaling scaling) implements Change {

    @Override
    public Scenario applyTo(Scenario scenario) {
        return scenario.with(
                scenario.demand()
                        .withEach(
                                arrivals ->
                                        arrivals.stream().basis().route() == route
                                                ? arrivals.scaled(scaling)
                                                : arrivals));
    }

    @Override
    public LocalDate date() {
        return scaling.from();
    }

    @Override
    public String inWords() {
        String where = scaling.region().map(region -> " from " + region.label()).orElse("");
        Optional<String> end = scaling.until().map(day -> " until " + Words.date(day.minusDays(1)));
        return "The number of children who need a "
                + route.label()
                + " place"
                + where
                + " is multiplied by "
                + scaling.factor()
                + " from "
                + Words.date(scaling.from())
                + end.orElse("")
                + ".";
    }
}
