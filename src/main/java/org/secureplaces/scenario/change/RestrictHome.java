package org.secureplaces.scenario.change;

import java.time.LocalDate;
import java.util.Optional;
import org.secureplaces.scenario.Change;
import org.secureplaces.scenario.Scenario;

/**
 * A home can use only some of its places for a time.
 *
 * @param until last day of the restriction; without it the restriction stays
 * @param available most places that it can use
 */
public record RestrictHome(String home, LocalDate from, Optional<LocalDate> until, int available)
        implements Change {

    public RestrictHome {
        if (until.map(last -> last.isBefore(from)).orElse(false)) {
            throw new IllegalArgumentException(
                    "the restriction must not end before it begins on " + from);
        }
        if (available < 0) {
            throw new IllegalArgumentException(
                    "available places must not be negative, were " + available);
        }
    }

    @Override
    public Scenario applyTo(Scenario scenario) {
        return scenario.withHome(
                home,
                free -> free.restricted(from, until.map(last -> last.plusDays(1)), available));
    }

    @Override
    public LocalDate date() {
        return from;
    }

    @Override
    public String inWords() {
        String end = until.map(last -> " until " + Words.date(last)).orElse("");
        return home
                + " can use at most "
                + Words.places(available, "")
                + " from "
                + Words.date(from)
                + end
                + ".";
    }
}
