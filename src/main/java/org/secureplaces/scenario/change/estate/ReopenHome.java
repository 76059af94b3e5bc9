package org.secureplaces.scenario.change.estate;

import java.time.LocalDate;
import java.util.Optional;
import org.secureplaces.home.Closure;
import org.secureplaces.scenario.Change;
import org.secureplaces.scenario.Scenario;
import org.secureplaces.scenario.change.ChangeWords;

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
    public LocalDate whollyFrom() {
        return date.plusMonths(rampUpMonths);
    }

    @Override
    public String inWords() {
        return told(" reopens on " + ChangeWords.date(date) + " with ");
    }

    /** Of a home that is open already it is said that its places change. */
    @Override
    public String inWords(Scenario among) {
        Optional<Closure> closure = announced(among);
        if (closure.isPresent()) {
            String until = " does not admit before it closes on ";
            String from = "; from " + ChangeWords.date(date) + " until then it has ";
            return told(until + ChangeWords.date(closure.get().date()) + from);
        }
        Optional<String> nothing = ChangeWords.changesNothing(home, date, welfare, justice, among);
        if (nothing.isPresent()) {
            return nothing.get();
        }
        LocalDate before = date.minusDays(1);
        boolean open =
                among.capacity()
                        .estate()
                        .find(home)
                        .map(site -> site.on(before))
                        .filter(state -> state.isOpen() && state.admits())
                        .filter(state -> state.availableCap() > 0)
                        .isPresent();
        return open
                ? told(" is open already; from " + ChangeWords.date(date) + " on it has ")
                : inWords();
    }

    private Optional<Closure> announced(Scenario among) {
        return among.capacity().estate().find(home).stream()
                .flatMap(site -> site.timeline().closures().stream())
                .filter(closure -> closure.lastAdmission().isBefore(date))
                .filter(closure -> closure.date().isAfter(date))
                .findFirst();
    }

    private String told(String reopens) {
        return home
                + reopens
                + ChangeWords.both(welfare, justice)
                + ChangeWords.ramp(rampUpMonths)
                + ".";
    }
}
