package org.secureplaces.home;

import java.time.LocalDate;
import org.secureplaces.child.Route;

/**
 * A stretch of a home's life in which nothing about its places changes.
 *
 * @param from first day
 * @param welfare approved places not contracted to the justice side
 * @param justice approved places contracted to the justice side
 * @param shared how many of these children of either route may use
 * @param state whether it is open and admits
 * @param ready share of its places that are ready after an opening or enlargement, 0 to 1
 * @param availableCap most places that can be used at all while it is restricted
 * @param practice what the home does with its places
 */
public record Spell(
        LocalDate from,
        int welfare,
        int justice,
        int shared,
        State state,
        double ready,
        int availableCap,
        Practice practice) {

    /** No restriction on available places. */
    public static final int NO_CAP = Integer.MAX_VALUE;

    /** Whether a home is open, and whether it takes new children. */
    public enum State {
        OPEN,
        NOT_ADMITTING,
        CLOSED
    }

    public Spell {
        if (welfare < 0 || justice < 0) {
            throw new IllegalArgumentException(
                    "places must not be negative, were "
                            + welfare
                            + " welfare and "
                            + justice
                            + " justice");
        }
        if (shared < 0 || shared > justice) {
            throw new IllegalArgumentException(
                    "shared places must be 0 to the "
                            + justice
                            + " justice places, were "
                            + shared);
        }
        if (!(ready >= 0 && ready <= 1)) {
            throw new IllegalArgumentException(
                    "the share of places that are ready must be 0 to 1, was " + ready);
        }
        if (availableCap < 0) {
            throw new IllegalArgumentException(
                    "available places must not be negative, were " + availableCap);
        }
    }

    /** An open home with all its places ready. */
    public static Spell open(LocalDate from, int welfare, int justice) {
        return new Spell(from, welfare, justice, 0, State.OPEN, 1, NO_CAP, Practice.ORDINARY);
    }

    /** A home that has not opened yet. */
    public static Spell notYetOpen(LocalDate from) {
        return new Spell(from, 0, 0, 0, State.CLOSED, 1, NO_CAP, Practice.ORDINARY);
    }

    public boolean isOpen() {
        return state != State.CLOSED;
    }

    public boolean admits() {
        return state == State.OPEN;
    }

    /** Places of both routes, whether it is open or not. */
    int all() {
        return welfare + justice;
    }

    boolean hasPlaces(int welfarePlaces, int justicePlaces) {
        return welfare == welfarePlaces && justice == justicePlaces;
    }

    /** Approved places for a route; none while closed. */
    public int approved(Route route) {
        if (!isOpen()) {
            return 0;
        }
        return route == Route.WELFARE ? welfare : justice;
    }

    /**
     * Places for a route that can be used, before staffing and caution: approved times the
     * available share, those that are ready, within the cap of a restriction. Real-valued.
     */
    public double available(Route route, double availableShare) {
        int approved = approved(Route.WELFARE) + approved(Route.JUSTICE);
        if (approved == 0) {
            return 0;
        }
        double all = approved * availableShare * ready;
        double capped = Math.min(all, availableCap);
        return capped * approved(route) / approved;
    }

    Spell starting(LocalDate day) {
        return new Spell(day, welfare, justice, shared, state, ready, availableCap, practice);
    }

    Spell with(State newState) {
        return new Spell(from, welfare, justice, shared, newState, ready, availableCap, practice);
    }

    /** The same with other places; those shared stay so as far as there are justice places left. */
    Spell withPlaces(int newWelfare, int newJustice, double newReady) {
        int stillShared = Math.min(shared, Math.max(0, newJustice));
        return new Spell(
                from, newWelfare, newJustice, stillShared, state, newReady, availableCap, practice);
    }

    /** The same with more of its justice places open to children of either route. */
    Spell sharing(int more) {
        return new Spell(
                from, welfare, justice, shared + more, state, ready, availableCap, practice);
    }

    Spell cappedAt(int available) {
        return new Spell(
                from,
                welfare,
                justice,
                shared,
                state,
                ready,
                Math.min(available, availableCap),
                practice);
    }

    /** The same with places added to each route, or taken from it where the number is below 0. */
    Spell withPlacesBy(int welfareBy, int justiceBy) {
        return withPlaces(welfare + welfareBy, justice + justiceBy, ready);
    }

    /** The same, without new children if it is open. */
    Spell notAdmitting() {
        return isOpen() ? with(State.NOT_ADMITTING) : this;
    }

    Spell with(Practice other) {
        return new Spell(from, welfare, justice, shared, state, ready, availableCap, other);
    }
}
