package org.secureplaces.scenario.change.places;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.secureplaces.home.Home;
import org.secureplaces.placement.Arrangement;
import org.secureplaces.scenario.Scenario;
import org.secureplaces.scenario.change.ChangeWords;
import org.secureplaces.scenario.change.ForATime;
import org.secureplaces.scenario.change.Term;

/**
 * Children of either route may use some of a home's places that are contracted to the justice side:
 * whoever comes while one is free takes it, until they leave.
 *
 * @param until last day on which they are shared; without it they stay shared
 */
public record SharePlaces(String home, int places, LocalDate from, Optional<LocalDate> until)
        implements ForATime {

    public SharePlaces {
        Term.require("sharing", from, until);
    }

    @Override
    public Scenario applyTo(Scenario scenario) {
        requireOwnStaff(scenario.arrangement());
        return scenario.withHome(home, this::sharing);
    }

    /** Places that homes with one staff have in common are not told apart by route. */
    private void requireOwnStaff(Arrangement arrangement) {
        Stream.concat(Stream.of(from), arrangement.daysOfChange().stream())
                .filter(term()::includes)
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

    private Home sharing(Home open) {
        TakenPlaces shared = TakenPlaces.ofJustice(open, places, term());
        shared.requireOf(open, "shared");
        return open.sharing(from, shared.until(), places);
    }

    @Override
    public SharePlaces beginning(LocalDate day) {
        return new SharePlaces(home, places, day, until);
    }

    @Override
    public String inWords() {
        String end =
                until.map(last -> " until " + ChangeWords.date(last)).orElse(", without an end");
        return "Children of either route may use "
                + ChangeWords.places(places, "justice")
                + " at "
                + home
                + " from "
                + ChangeWords.date(from)
                + end
                + ".";
    }
}
