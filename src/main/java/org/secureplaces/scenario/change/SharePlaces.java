package org.secureplaces.scenario.change;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.secureplaces.child.Route;
import org.secureplaces.home.Home;
import org.secureplaces.placement.Arrangement;
import org.secureplaces.scenario.Change;
import org.secureplaces.scenario.Scenario;

/**
 * Children of either route may use some of a home's places that are contracted to the justice side:
 * whoever comes while one is free takes it, until they leave.
 *
 * @param until last day on which they are shared; without it they stay shared
 */
public record SharePlaces(String home, int places, LocalDate from, Optional<LocalDate> until)
        implements Change {

    public SharePlaces {
        if (until.map(last -> last.isBefore(from)).orElse(false)) {
            throw new IllegalArgumentException("sharing must not end before it begins on " + from);
        }
    }

    @Override
    public Scenario applyTo(Scenario scenario) {
        requireOwnStaff(scenario.arrangement());
        return scenario.withHome(home, this::sharing);
    }

    /** Places that homes with one staff have in common are not told apart by route. */
    private void requireOwnStaff(Arrangement arrangement) {
        Stream.concat(Stream.of(from), arrangement.daysOfChange().stream())
                .filter(day -> !day.isBefore(from))
                .filter(day -> until.map(last -> !day.isAfter(last)).orElse(true))
                .filter(day -> arrangement.sharedStaff(day).contains(home))
                .findFirst()
                .ifPresent(
                        day -> {
                            throw new IllegalArgumentException(
                                    home
                                            + " shares its staff with other homes on "
                                            + day
                                            + ", so the routes cannot share its places");
                        });
    }

    /** Sharing without end lasts until the home closes; with an end it needs the home open. */
    private Home sharing(Home open) {
        Optional<LocalDate> back =
                until.map(last -> last.plusDays(1)).or(() -> open.closedFrom(from));
        new TakenPlaces(places, Route.JUSTICE, from, back).requireOf(open, "shared");
        return open.sharing(from, back, places);
    }

    @Override
    public LocalDate date() {
        return from;
    }

    @Override
    public Optional<Change> restAfter(LocalDate day) {
        boolean goesOn = until.map(last -> last.isAfter(day)).orElse(true);
        return goesOn ? Optional.of(new SharePlaces(home, places, day, until)) : Optional.empty();
    }

    @Override
    public String inWords() {
        String end = until.map(last -> " until " + Words.date(last)).orElse(", without an end");
        return "Children of either route may use "
                + Words.places(places, "justice")
                + " at "
                + home
                + " from "
                + Words.date(from)
                + end
                + ".";
    }
}
