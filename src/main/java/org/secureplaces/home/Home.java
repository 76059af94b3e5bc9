package org.secureplaces.home;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.secureplaces.child.Location;
import org.secureplaces.child.Region;
import org.secureplaces.evidence.Figure;

/**
 * A secure children's home through time.
 *
 * @param acceptanceOdds factor on the odds that it accepts a child: below 1 for a cautious home
 * @param size its places when its history begins, and how sure and how old that number is
 * @param timeline what it is on each day
 */
public record Home(
        String name,
        Region region,
        Location location,
        Admits admits,
        double acceptanceOdds,
        FirstSize size,
        Timeline timeline) {

    public Home {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a home must have a name");
        }
        Factors.requirePositive("the factor on acceptance odds of " + name, acceptanceOdds);
        if (timeline.states().isEmpty()) {
            throw new IllegalArgumentException(name + " must have places from some day on");
        }
    }

    /** Its state on a day. */
    public HomeState on(LocalDate day) {
        return timeline.on(day);
    }

    /** Its states, in order of time; the first holds from the beginning of time. */
    public List<HomeState> states() {
        return timeline.states();
    }

    /** The same home, closed as stated. */
    public Home closing(Closure closure) {
        timeline.obstacleTo(closure).ifPresent(problem -> require(false, problem));
        return with(timeline.closing(closure));
    }

    /**
     * The same home, open again with places that become ready in equal monthly steps; one that is
     * open already has these places from that day on.
     */
    public Home reopening(LocalDate date, int welfare, int justice, int rampUpMonths) {
        return Resizing.reopened(this, date, new Resizing.Places(welfare, justice), rampUpMonths);
    }

    /** The same home without admissions from a day until a day (exclusive) or for ever. */
    public Home stopping(LocalDate from, Optional<LocalDate> until) {
        return changedWhileOpen(
                from, until, HomeState::notAdmitting, "so its admissions cannot be stopped");
    }

    /**
     * The same home with places of each route added, or taken where the number is below 0, from a
     * day until a day (exclusive) or for ever.
     */
    public Home withPlacesBy(
            LocalDate from, Optional<LocalDate> until, int welfareBy, int justiceBy) {
        return changedWhileOpen(
                from,
                until,
                state -> state.withPlacesBy(welfareBy, justiceBy),
                "so its places cannot change");
    }

    /**
     * The same home with more of its justice places open to children of either route from a day
     * until a day (exclusive) or for ever.
     */
    public Home sharing(LocalDate from, Optional<LocalDate> until, int places) {
        return changedWhileOpen(
                from, until, state -> state.sharing(places), "so its places cannot be shared");
    }

    /**
     * The same home with at most some places available from a day until a day (exclusive) or for
     * ever.
     */
    public Home restricted(LocalDate from, Optional<LocalDate> until, int available) {
        return changedWhileOpen(
                from, until, state -> state.cappedAt(available), "so it cannot be restricted");
    }

    private Home changedWhileOpen(
            LocalDate from,
            Optional<LocalDate> until,
            UnaryOperator<HomeState> change,
            String otherwise) {
        require(on(from).isOpen(), "is closed on " + from + ", " + otherwise);
        return with(timeline.changed(from, until, change));
    }

    /**
     * The same home with other numbers of approved places from a day on; added places become ready
     * month by month. One that has these numbers from that day on anyway stays as it is; one whose
     * welfare places stay as they are keeps a size as uncertain as before.
     */
    public Home resized(LocalDate date, int welfare, int justice, int rampUpMonths) {
        require(on(date).isOpen(), "is closed on " + date + ", so its places cannot change");
        return Resizing.resized(this, date, new Resizing.Places(welfare, justice), rampUpMonths);
    }

    /**
     * The same home with a practice on top of its own, in equal monthly steps from a day on, until
     * a day (exclusive) or for ever.
     */
    public Home practising(
            LocalDate from, Optional<LocalDate> until, int rampUpMonths, Practice added) {
        return with(timeline.practising(from, until, rampUpMonths, added));
    }

    /** The same home with its size replaced, and all that follows from it. */
    Home map(UnaryOperator<Figure> change) {
        FirstSize other = size.map(change);
        return other.equals(size) ? this : with(other, new Timeline(size.shifted(states(), other)));
    }

    /** A home like this one with another timeline. */
    public Home with(Timeline other) {
        return with(size, other);
    }

    /** A home like this one with another size and timeline. */
    Home with(FirstSize otherSize, Timeline other) {
        return new Home(name, region, location, admits, acceptanceOdds, otherSize, other);
    }

    private void require(boolean condition, String problem) {
        if (!condition) {
            throw new IllegalArgumentException(name + " " + problem);
        }
    }
}
