package org.secureplaces.scenario.change.places;

import java.time.LocalDate;
import java.util.Optional;
import org.secureplaces.home.Home;
import org.secureplaces.scenario.Scenario;
import org.secureplaces.scenario.change.ChangeWords;
import org.secureplaces.scenario.change.ForATime;
import org.secureplaces.scenario.change.Term;

/**
 * A home lends places contracted to the justice side to welfare for a time.
 *
 * @param until last day of the loan; without it the loan stays
 */
public record LendPlaces(String home, int places, LocalDate from, Optional<LocalDate> until)
        implements ForATime {

    public LendPlaces {
        Term.require("the loan", from, until);
    }

    @Override
    public Scenario applyTo(Scenario scenario) {
        return scenario.withHome(home, this::lending);
    }

    private Home lending(Home open) {
        TakenPlaces lent = TakenPlaces.ofJustice(open, places, term());
        lent.requireOf(open, "lent");
        return open.withPlacesBy(from, lent.until(), places, -places);
    }

    @Override
    public LendPlaces beginning(LocalDate day) {
        return new LendPlaces(home, places, day, until);
    }

    @Override
    public String inWords() {
        String end =
                until.map(last -> " until " + ChangeWords.date(last) + " and then takes them back")
                        .orElse(", without an end");
        return home
                + " lends "
                + ChangeWords.places(places, "justice")
                + " to welfare from "
                + ChangeWords.date(from)
                + end
                + ".";
    }
}
