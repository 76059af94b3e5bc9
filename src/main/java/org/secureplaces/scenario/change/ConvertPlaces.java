package org.secureplaces.scenario.change;

import java.time.LocalDate;
import org.secureplaces.child.Route;
import org.secureplaces.home.Home;
import org.secureplaces.home.Spell;
import org.secureplaces.scenario.Change;
import org.secureplaces.scenario.Scenario;

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

    private Home converted(Home open) {
        Spell before = open.on(date);
        if (before.approved(from) < places) {
            throw new IllegalArgumentException(
                    home
                            + " has only "
                            + Words.places(before.approved(from), from.label())
                            + " on "
                            + date
                            + ", so "
                            + places
                            + " cannot be converted");
        }
        int toJustice = to == Route.JUSTICE ? places : -places;
        return open.resized(date, before.welfare() - toJustice, before.justice() + toJustice, 0);
    }

    @Override
    public String inWords() {
        return home
                + " turns "
                + Words.places(places, from.label())
                + " into "
                + to.label()
                + " places on "
                + Words.date(date)
                + ".";
    }
}
