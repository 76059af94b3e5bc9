package org.secureplaces.home;

import java.time.LocalDate;
import java.util.Optional;
import org.secureplaces.child.Route;

/**
 * A stretch of a home's life in which nothing about its places changes.
 *
 * @param from first day
 * @param welfare approved places not contracted to the justice side
 * @param justice approved places contracted to the justice side
 * @param shared how many of these children of either route may use
 * @param standing whether it is open and admits, and by which closure not
 * @param ready share of its places that are ready after an opening or enlargement, 0 to 1
 * @param availableCap most places that can be used at all while it is restricted
 * @param practice what the home does with its places
 */
public record HomeState(
        LocalDate from,
        int welfare,
        int justice,
        int shared,
        Standing standing,
        double ready,
        int availableCap,
        Practice practice) {

    /** No restriction on available places. */
    public static final int NO_CAP = Integer.MAX_VALUE;

    /**
     * Whether a home is open, and why not.
     *
     * @param closure by which it is closed, or for which it has stopped admissions
     */
    public record Standing(State state, Optional<Closure> closure) {

        private static final Standing OPEN = new Standing(State.OPEN, Optional.empty());
        private static final Standing CLOSED = new Standing(State.CLOSED, Optional.empty());
    }

    /** Whether a home is open, and whether it takes new children. */
    public enum State {
        OPEN,
        NOT_ADMITTING,
        CLOSED
    }

    public HomeState {
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
    public static HomeState open(LocalDate from, int welfare, int justice) {
        return new HomeState(
                from, welfare, justice, 0, Standing.OPEN, 1, NO_CAP, Practice.ORDINARY);
    }

    /** A home that has not opened yet. */
    public static HomeState notYetOpen(LocalDate from) {
        return new HomeState(from, 0, 0, 0, Standing.CLOSED, 1, NO_CAP, Practice.ORDINARY);
    }

    public boolean isOpen() {
        return standing.state() != State.CLOSED;
    }

    /** The closure by which it is closed, or for which it has stopped admissions. */
    Optional<Closure> closure() {
        return standing.closure();
    }

    public boolean admits() {
        return standing.state() == State.OPEN;
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

    HomeState starting(LocalDate day) {
        return new HomeState(
                day, welfare, justice, shared, standing, ready, availableCap, practice);
    }

    /** The same, closed without anyone saying how. */
    HomeState closed() {
        return with(Standing.CLOSED);
    }

    /** The same, closed as stated. */
    HomeState closedBy(Closure how) {
        return with(new Standing(State.CLOSED, Optional.of(how)));
    }

    /** The same, without new children until a closure. */
    HomeState awaiting(Closure coming) {
        return with(new Standing(State.NOT_ADMITTING, Optional.of(coming)));
    }

    private HomeState with(Standing other) {
        return new HomeState(from, welfare, justice, shared, other, ready, availableCap, practice);
    }

    /** The same with other places; those shared stay so as far as there are justice places left. */
    HomeState withPlaces(int newWelfare, int newJustice, double newReady) {
        int stillShared = Math.min(shared, Math.max(0, newJustice));
        return new HomeState(
                from,
                newWelfare,
                newJustice,
                stillShared,
                standing,
                newReady,
                availableCap,
                practice);
    }

    /** The same with more of its justice places open to children of either route. */
    HomeState sharing(int more) {
        return new HomeState(
                from, welfare, justice, shared + more, standing, ready, availableCap, practice);
    }

    HomeState cappedAt(int available) {
        return new HomeState(
                from,
                welfare,
                justice,
                shared,
                standing,
                ready,
                Math.min(available, availableCap),
                practice);
    }

    /** The same with places added to each route, or taken from it where the number is below 0. */
    HomeState withPlacesBy(int welfareBy, int justiceBy) {
        return withPlaces(welfare + welfareBy, justice + justiceBy, ready);
    }

    /** The same, without new children if it is open. */
    HomeState notAdmitting() {
        return isOpen() ? with(new Standing(State.NOT_ADMITTING, closure())) : this;
    }

    HomeState with(Practice other) {
        return new HomeState(from, welfare, justice, shared, standing, ready, availableCap, other);
    }
}
