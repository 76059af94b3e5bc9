package org.secureplaces.scenario.change;

import java.time.LocalDate;
import org.secureplaces.scenario.Change;
import org.secureplaces.scenario.Scenario;

/** A home's approved places change in number. */
public record ResizeHome(String home, LocalDate date, int welfare, int justice, int rampUpMonths)
        implements Change {

    @Override
    public Scenario applyTo(Scenario scenario) {
        return scenario.withHome(home, open -> open.resized(date, welfare, justice, rampUpMonths));
    }

    /** Of a home that has these places already it is said that nothing changes. */
    @Override
    public String inWords(Scenario among) {
        return Words.changesNothing(home, date, welfare, justice, among).orElseGet(this::inWords);
    }

    @Override
    public LocalDate whollyFrom() {
        return date.plusMonths(rampUpMonths);
    }

    @Override
    public String inWords() {
        return home
                + " has "
                + Words.both(welfare, justice)
                + " from "
                + Words.date(date)
                + Words.ramp(rampUpMonths)
                + ".";
    }
}
