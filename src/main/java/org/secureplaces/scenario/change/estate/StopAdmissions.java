package org.secureplaces.scenario.change.estate;

import java.time.LocalDate;
import java.util.Optional;
import org.secureplaces.scenario.Scenario;
import org.secureplaces.scenario.change.ChangeWords;
import org.secureplaces.scenario.change.ForATime;
import org.secureplaces.scenario.change.Term;

/**
 * A home takes no new children for a time; those who live there stay.
 *
 * @param until last day of the stop; without it the stop stays
 */
public record StopAdmissions(String home, LocalDate from, Optional<LocalDate> until)
        implements ForATime {

    public StopAdmissions {
        Term.require("the stop", from, until);
    }

    @Override
    public Scenario applyTo(Scenario scenario) {
        return scenario.withHome(home, open -> open.stopping(from, term().over()));
    }

    @Override
    public StopAdmissions beginning(LocalDate day) {
        return new StopAdmissions(home, day, until);
    }

    @Override
    public String inWords() {
        String end = until.map(last -> " until " + ChangeWords.date(last)).orElse("");
        return home
                + " takes no new children from "
                + ChangeWords.date(from)
                + end
                + "; those who live there stay until they would leave anyway.";
    }
}
