package org.secureplaces.home;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Other numbers of places of a home, ready at once or month by month. */
final class Resizing {

    private Resizing() {}

    /** Places of both routes. */
    record Places(int welfare, int justice) {

        private boolean areThoseOf(HomeState state) {
            return state.hasPlaces(welfare, justice);
        }

        private int all() {
            return welfare + justice;
        }
    }

    /** A home that opens again; one that is in use has other places. */
    static Home reopened(Home home, LocalDate date, Places places, int rampUpMonths) {
        if (home.timeline().isInUse(date)) {
            return home.resized(date, places.welfare(), places.justice(), rampUpMonths);
        }
        Timeline reopened = home.timeline().reopening(date, places.welfare(), places.justice());
        return home.with(
                home.size().restatedFrom(date, 0), reopened.ramping(date, rampUpMonths, 0));
    }

    /** An open home with other places from a day on. */
    static Home resized(Home home, LocalDate date, Places places, int rampUpMonths) {
        HomeState before = home.on(date);
        List<HomeState> later = home.timeline().from(date);
        if (later.stream().allMatch(places::areThoseOf)) {
            return home;
        }
        boolean sameWelfare = later.stream().allMatch(state -> state.welfare() == places.welfare());
        double readyNow = before.ready() * before.all();
        double alreadyReady = Math.min(1, readyNow / Math.max(1, places.all()));
        Timeline resized =
                home.timeline()
                        .changed(
                                date,
                                Optional.empty(),
                                state ->
                                        state.withPlaces(
                                                places.welfare(), places.justice(), state.ready()))
                        .ramping(date, rampUpMonths, alreadyReady);
        return home.with(
                sameWelfare ? home.size() : home.size().restatedFrom(date, before.ready()),
                resized);
    }
}
