package org.secureplaces.home;

import java.time.LocalDate;

/**
 * A home as an official count found it: what was known of it before is replaced, but for its
 * practice, now and later.
 */
public final class CountedHome {

    private CountedHome() {}

    /** Open on the day of the count, with places as counted. */
    public static Home open(Home home, LocalDate day, int welfare, int justice) {
        return found(home, HomeState.open(day, welfare, justice).with(home.on(day).practice()));
    }

    /** Closed on the day of the count, with its places kept in mind. */
    public static Home closed(Home home, LocalDate day) {
        return found(home, home.on(day).starting(day).closed());
    }

    private static Home found(Home home, HomeState found) {
        return home.with(FirstSize.counted(found), home.timeline().asFound(found));
    }
}
