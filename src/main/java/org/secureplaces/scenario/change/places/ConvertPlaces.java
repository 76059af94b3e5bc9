package org.secureplaces.scenario.change.places;

import java.time.LocalDate;
import java.util.Optional;
import org.secureplaces.child.Route;
import org.secureplaces.home.Home;
import org.secureplaces.scenario.Change;
import org.secureplaces.scenario.Scenario;
import org.secureplaces.scenario.change.ChangeWords;

/** Places of a home change from one route to the other. */
public record ConvertPlaces(String home, LocalDate date, int places, Route from, Route to)
        implements Change {

    public ConvertPlaces {
        if (from == to) {
            throw new IllegalArgumentException(
                    "places must be converted from one route to the other, were from "
                            + from.label()
                            + " to "
                            + to.label());
        }
        if (places < 0) {
            throw new IllegalArgumentException(
                    "places to convert must not be negative, were " + places);
        }
    }

    @Override
    public Scenario applyTo(Scenario scenario) {
        return scenario.withHome(home, this::converted);
    }

    /** Until the home opens anew with places that are stated then. */
    private Home converted(Home open) {
        Optional<LocalDate> closes = open.timeline().closedFrom(date);
        new TakenPlaces(places, from, date, closes).requireOf(open, "converted");
        int toJustice = to == Route.JUSTICE ? places : -places;
        return open.withPlacesBy(date, open.timeline().reopensAfter(date), -toJustice, toJustice);
    }

    @Override
    public String inWords() {
        return home
                + " turns "
                + ChangeWords.places(places, from.label())
                + " into "
                + to.label()
                + " places on "
                + ChangeWords.date(date)
                + ".";
    }
}
