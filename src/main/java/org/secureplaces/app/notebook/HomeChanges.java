package org.secureplaces.app.notebook;

import java.util.Map;

/**
 * The dated changes of homes and places that a scenario file knows, a method each. Dates are
 * written as in files, such as {@code "2027-04-01"}; what a method leaves out is as the baseline's
 * defaults say, and {@link Study#with} states it.
 */
public interface HomeChanges {

    /** The study with one more change, by its word and keys in scenario files. */
    Study change(String kind, Map<String, ?> keys);

    /** A home closes; {@code with("residents", "stay")} and others say how. */
    default Study close(String home, String date) {
        return change("close", Keys.of("home", home, "date", date));
    }

    /** A closed home opens again with so many places. */
    default Study reopen(String home, String date, int places) {
        return change("reopen", Keys.of("home", home, "date", date, "places", places));
    }

    /** A home closes for works and opens with other places; the first and last day of the works. */
    default Study rebuild(String home, String from, String until, Places after) {
        return change(
                "rebuild",
                Keys.of(
                        "home",
                        home,
                        "from",
                        from,
                        "until",
                        until,
                        "welfare",
                        after.welfare(),
                        "justice",
                        after.justice()));
    }

    /** A home takes no further children from a day; {@code with("until", ...)} ends that. */
    default Study stopAdmissions(String home, String from) {
        return change("stop_admissions", Keys.of("home", home, "from", from));
    }

    /** A new home of a region opens. */
    default Study open(String home, String region, String date, Places places) {
        return change(
                "open",
                Keys.of(
                        "home",
                        home,
                        "region",
                        region,
                        "date",
                        date,
                        "welfare",
                        places.welfare(),
                        "justice",
                        places.justice()));
    }

    /** Places of a home pass from one route to another: {@code welfare} or {@code justice}. */
    default Study convert(String home, String date, int places, String fromRoute, String toRoute) {
        return change(
                "convert",
                Keys.of(
                        "home",
                        home,
                        "date",
                        date,
                        "places",
                        places,
                        "from_route",
                        fromRoute,
                        "to_route",
                        toRoute));
    }

    /** Contracts for so many justice places of each named home end. */
    default Study cutContracts(Map<String, Integer> homes, String date) {
        return change("cut_contracts", Keys.of("homes", homes, "date", date));
    }

    /** A home lends justice places to welfare for some time. */
    default Study lend(String home, int places, String from) {
        return change("lend", Keys.of("home", home, "places", places, "from", from));
    }

    /** Both routes may use justice places of a home. */
    default Study sharePlaces(String home, int places, String from) {
        return change("share_places", Keys.of("home", home, "places", places, "from", from));
    }

    /** A home has so many places from a day. */
    default Study resize(String home, String date, Places places) {
        return change(
                "resize",
                Keys.of(
                        "home",
                        home,
                        "date",
                        date,
                        "welfare",
                        places.welfare(),
                        "justice",
                        places.justice()));
    }

    /** Of a home's approved places only so many are available for some time. */
    default Study restrict(String home, String from, String until, int available) {
        return change(
                "restrict",
                Keys.of("home", home, "from", from, "until", until, "available", available));
    }

    /** Approved places of a home. */
    record Places(int welfare, int justice) {}
}
