package org.secureplaces.scenario.change.demand;

import java.time.LocalDate;
import java.util.Optional;
import org.secureplaces.child.Basis;
import org.secureplaces.child.Route;
import org.secureplaces.demand.Arrivals.Stream;
import org.secureplaces.demand.Scaling;
import org.secureplaces.scenario.Change;
import org.secureplaces.scenario.Scenario;
import org.secureplaces.scenario.change.ChangeWords;

/**
 * The demand of a route is scaled by a factor from a date on.
 *
 * @param basis the one legal basis that is scaled; all of the route where none is stated
 */
public record ScaleDemand(Route route, Optional<Basis> basis, Scaling scaling) implements Change {

    public ScaleDemand {
        if (basis.map(only -> only.route() != route).orElse(false)) {
            throw new IllegalArgumentException(
                    "nobody comes on basis "
                            + basis.get().label()
                            + " by the route "
                            + route.label());
        }
    }

    /** The demand of the whole route. */
    public ScaleDemand(Route route, Scaling scaling) {
        this(route, Optional.empty(), scaling);
    }

    @Override
    public Scenario applyTo(Scenario scenario) {
        return scenario.with(
                scenario.demand()
                        .withEach(
                                arrivals ->
                                        isAbout(arrivals.stream())
                                                ? arrivals.scaled(scaling)
                                                : arrivals));
    }

    private boolean isAbout(Stream stream) {
        return stream.basis().route() == route
                && !stream.isDiverted()
                && basis.map(only -> only == stream.basis()).orElse(true);
    }

    @Override
    public LocalDate date() {
        return scaling.from();
    }

    @Override
    public Optional<LocalDate> lastDay() {
        return scaling.until().map(day -> day.minusDays(1));
    }

    @Override
    public String inWords() {
        String where = scaling.region().map(region -> " from " + region.label()).orElse("");
        Optional<String> end =
                scaling.until().map(day -> " until " + ChangeWords.date(day.minusDays(1)));
        return "The number of children"
                + basis.map(only -> " " + only.inWords()).orElse("")
                + where
                + " who need a "
                + route.label()
                + " place"
                + " is multiplied by "
                + ChangeWords.number(scaling.factor())
                + " from "
                + ChangeWords.date(scaling.from())
                + end.orElse("")
                + ".";
    }
}
