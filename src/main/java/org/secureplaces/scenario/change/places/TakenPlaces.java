package org.secureplaces.scenario.change.places;

import java.time.LocalDate;
import java.util.Optional;
import org.secureplaces.child.Route;
import org.secureplaces.home.FirstSize;
import org.secureplaces.home.Home;
import org.secureplaces.home.HomeState;
import org.secureplaces.scenario.change.ChangeWords;
import org.secureplaces.scenario.change.Term;

/**
 * Places that a home must have of a route on every day of some time so that they can be taken.
 *
 * @param until first day after that time; without it the time goes on
 */
record TakenPlaces(int places, Route route, LocalDate from, Optional<LocalDate> until) {

    TakenPlaces {
        if (places < 0) {
            throw new IllegalArgumentException("places must not be negative, were " + places);
        }
    }

    /**
     * Justice places that others use for a term: one without end lasts until the home closes, one
     * with an end needs the home open.
     */
    static TakenPlaces ofJustice(Home home, int places, Term term) {
        Optional<LocalDate> over = term.over().or(() -> home.timeline().closedFrom(term.from()));
        return new TakenPlaces(places, Route.JUSTICE, term.from(), over);
    }

    /**
     * Makes sure that the home has them, at the smallest size that it may have.
     *
     * @param how what would be done with them, as in "lent"
     */
    void requireOf(Home asRead, String how) {
        Home home = FirstSize.atFewest(asRead);
        require(home, from, home.on(from), how);
        home.states().stream()
                .filter(state -> state.from().isAfter(from))
                .filter(state -> until.map(end -> state.from().isBefore(end)).orElse(true))
                .forEach(state -> require(home, state.from(), state, how));
    }

    private void require(Home home, LocalDate day, HomeState state, String how) {
        int there = state.approved(route);
        if (there < places) {
            throw new IllegalArgumentException(
                    home.name()
                            + " has only "
                            + ChangeWords.places(there, route.label())
                            + " on "
                            + day
                            + ", so "
                            + places
                            + " cannot be "
                            + how);
        }
    }
}
