package org.secureplaces.scenario.change.places;

import java.time.LocalDate;
import org.secureplaces.home.HomeState;
import org.secureplaces.scenario.Change;
import org.secureplaces.scenario.Scenario;
import org.secureplaces.scenario.change.ChangeWords;

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
        return ChangeWords.changesNothing(home, date, welfare, justice, among)
                .orElseGet(() -> inWords(before(among)));
    }

    /** The places that it replaces, where the home has any on the day before. */
    private String before(Scenario among) {
        return among.capacity()
                .estate()
                .find(home)
                .map(site -> site.on(date.minusDays(1)))
                .filter(HomeState::isOpen)
                .map(state -> " instead of " + ChangeWords.both(state.welfare(), state.justice()))
                .orElse("");
    }

    @Override
    public LocalDate whollyFrom() {
        return date.plusMonths(rampUpMonths);
    }

    @Override
    public String inWords() {
        return inWords("");
    }

    private String inWords(String before) {
        return home
                + " has "
                + ChangeWords.both(welfare, justice)
                + before
                + " from "
                + ChangeWords.date(date)
                + ChangeWords.ramp(rampUpMonths)
                + ".";
    }
}
