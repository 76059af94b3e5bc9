package org.secureplaces.scenario.change;

import java.time.LocalDate;
import org.secureplaces.scenario.Change;
import org.secureplaces.scenario.Scenario;

/**
 * A home that was closed, or whose admissions were stopped, opens again.
 *
 * @param rampUpMonths months until all its places are ready
 */
public record ReopenHome(String home, LocalDate date, int welfare, int justice, int rampUpMonths)
        implements Change {

    @Override
    public Scenario applyTo(Scenario scenario) {
        return scenario.withHome(
                home, closed -> closed.reopening(date, welfare, justice, rampUpMonths));
    }

    @Override
    public String inWords() {
        return home
                + " reopens on "
                + Words.date(date)
                + " with "
                + Words.both(welfare, justice)
                + Words.ramp(rampUpMonths)
                + ".";
    }
}
