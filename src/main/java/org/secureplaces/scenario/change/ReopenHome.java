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
        return told(" reopens on " + Words.date(date) + " with ");
    }

    /** Of a home that is open already it is said that its places change. */
    @Override
    public String inWords(Scenario among) {
        LocalDate before = date.minusDays(1);
        boolean open =
                among.capacity()
                        .estate()
                        .find(home)
                        .map(site -> site.on(before))
                        .filter(spell -> spell.isOpen() && spell.admits())
                        .filter(spell -> spell.availableCap() > 0)
                        .isPresent();
        return open
                ? told(" is open already; from " + Words.date(date) + " on it has ")
                : inWords();
    }

    private String told(String reopens) {
        return home + reopens + Words.both(welfare, justice) + Words.ramp(rampUpMonths) + ".";
    }
}
