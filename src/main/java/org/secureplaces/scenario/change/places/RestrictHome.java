package org.secureplaces.scenario.change.places;

import java.time.LocalDate;
import java.util.Optional;
import org.secureplaces.scenario.Scenario;
import org.secureplaces.scenario.change.ChangeWords;
import org.secureplaces.scenario.change.ForATime;
import org.secureplaces.scenario.change.Term;

/**
 * A home can use only some of its places for a time.
 *
 * @param until last day of the restriction; without it the restriction stays
 * @param available most places that it can use
 */
public record RestrictHome(String home, LocalDate from, Optional<LocalDate> until, int available)
        implements ForATime {

    public RestrictHome {
        Term.require("the restriction", from, until);
        if (available < 0) {
            throw new IllegalArgumentException(
                    "available places must not be negative, were " + available);
        }
    }

    @Override
    public Scenario applyTo(Scenario scenario) {
        return scenario.withHome(home, free -> free.restricted(from, term().over(), available));
    }

    @Override
    public RestrictHome beginning(LocalDate day) {
        return new RestrictHome(home, day, until, available);
    }

    @Override
    public String inWords() {
        String end = until.map(last -> " until " + ChangeWords.date(last)).orElse("");
        return home
                + " can use at most "
                + ChangeWords.places(available, "")
                + " from "
                + ChangeWords.date(from)
                + end
                + ".";
    }
}
