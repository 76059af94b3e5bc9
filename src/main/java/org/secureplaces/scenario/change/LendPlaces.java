package org.secureplaces.scenario.change;

import java.time.LocalDate;
import java.util.Optional;
import org.secureplaces.child.Route;
import org.secureplaces.home.Home;
import org.secureplaces.scenario.Change;
import org.secureplaces.scenario.Scenario;

/**
 * A home lends places contracted to the justice side to welfare for a time.
 *
 * @param until last day of the loan; without it the loan stays
 */
public record LendPlaces(String home, int places, LocalDate from, Optional<LocalDate> until)
        implements Change {

    public LendPlaces {
        if (until.map(last -> last.isBefore(from)).orElse(false)) {
            throw new IllegalArgumentException("the loan must not end before it begins on " + from);
        }
    }

    @Override
    public Scenario applyTo(Scenario scenario) {
        return scenario.withHome(home, this::lending);
    }

    /** A loan without end lasts until the home closes; one with an end needs the home open. */
    private Home lending(Home open) {
        Optional<LocalDate> back =
                until.map(last -> last.plusDays(1)).or(() -> open.closedFrom(from));
        new TakenPlaces(places, Route.JUSTICE, from, back).requireOf(open, "lent");
        return open.withPlacesBy(from, back, places, -places);
    }

    @Override
    public LocalDate date() {
        return from;
    }

    @Override
    public Optional<Change> restAfter(LocalDate day) {
        boolean goesOn = until.map(last -> last.isAfter(day)).orElse(true);
        return goesOn ? Optional.of(new LendPlaces(home, places, day, until)) : Optional.empty();
    }

    @Override
    public String inWords() {
        String end =
                until.map(last -> " until " + Words.date(last) + " and then takes them back")
                        .orElse(", without an end");
        return home
                + " lends "
                + Words.places(places, "justice")
                + " to welfare from "
                + Words.date(from)
                + end
                + ".";
    }
}
