package org.secureplaces.home;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.secureplaces.child.Location;
import org.secureplaces.child.Region;
import org.secureplaces.evidence.Figure;

/**
 * A secure children's home through time.
 *
 * @param acceptanceOdds factor on the odds that it accepts a child: below 1 for a more cautious
 *     home
 * @param size its places when its history begins, and how sure and how old that number is
 * @param spells its states, in order of time; the first holds from the beginning of time
 * @param closures when and how it closes, in order of time
 */
public record Home(
        String name,
        Region region,
        Location location,
        Admits admits,
        double acceptanceOdds,
        FirstSize size,
        List<Spell> spells,
        List<Closure> closures) {

    public Home {
        spells = List.copyOf(spells);
        closures = List.copyOf(closures);
        if (name.isBlank()) {
            throw new IllegalArgumentException("a home must have a name");
        }
        if (!(acceptanceOdds > 0)) {
            throw new IllegalArgumentException(
                    "acceptance odds of " + name + " must be positive, were " + acceptanceOdds);
        }
        if (spells.isEmpty()) {
            throw new IllegalArgumentException(name + " must have places from some day on");
        }
    }

    /** Its state on a day. */
    public Spell on(LocalDate day) {
        return Timeline.from(spells, day).get(0);
    }

    /** The same home with its state changed from a day on, until a day (exclusive) or for ever. */
    Home changed(LocalDate from, Optional<LocalDate> until, UnaryOperator<Spell> change) {
        return withSpells(Timeline.changed(spells, from, until, change));
    }

    /** The same home, closed as stated. */
    public Home closing(Closure closure) {
        requireOpen(closure.date(), "");
        requireOpen(closure.lastAdmission(), ", the day of the last admission");
        for (Closure other : closures) {
            require(
                    !other.date().isAfter(closure.date()),
                    "closes on " + other.date() + " already, so not on " + closure.date());
        }
        List<Closure> all = new ArrayList<>(closures);
        all.add(closure);
        Home stopped =
                changed(
                        closure.lastAdmission().plusDays(1),
                        Optional.of(closure.date()),
                        spell -> spell.with(Spell.State.NOT_ADMITTING));
        Home closed =
                stopped.changed(
                        closure.date(), Optional.empty(), spell -> spell.with(Spell.State.CLOSED));
        return with(size, closed.spells, all);
    }

    /**
     * The same home, open again with places that become ready in equal monthly steps; one that is
     * open already has these places from that day on.
     */
    public Home reopening(LocalDate date, int welfare, int justice, int rampUpMonths) {
        if (isInUse(date)) {
            return resized(date, welfare, justice, rampUpMonths);
        }
        Home reopened =
                changed(
                        date,
                        Optional.empty(),
                        spell -> Spell.open(spell.from(), welfare, justice).with(spell.practice()));
        return reopened.restatedFrom(date, 0).ramping(date, rampUpMonths, 0);
    }

    private void requireOpen(LocalDate day, String what) {
        boolean opened = spells.stream().anyMatch(s -> s.isOpen() && !s.from().isAfter(day));
        String state = opened ? "already closed" : "not open yet";
        require(on(day).isOpen(), "is " + state + " on " + day + what);
    }

    /** Whether children can be admitted, or could until a closure that was announced. */
    private boolean isInUse(LocalDate day) {
        Spell spell = on(day);
        boolean closing =
                closures.stream()
                        .filter(closure -> closure.lastAdmission().isBefore(day))
                        .anyMatch(closure -> closure.date().isAfter(day));
        return spell.isOpen() && spell.availableCap() > 0 && (spell.admits() || closing);
    }

    /** The same home without admissions from a day until a day (exclusive) or for ever. */
    public Home stopping(LocalDate from, Optional<LocalDate> until) {
        require(
                on(from).isOpen(),
                "is closed on " + from + ", so its admissions cannot be stopped");
        return changed(from, until, Spell::notAdmitting);
    }

    /**
     * The same home with places of each route added, or taken where the number is below 0, from a
     * day until a day (exclusive) or for ever.
     */
    public Home withPlacesBy(
            LocalDate from, Optional<LocalDate> until, int welfareBy, int justiceBy) {
        require(on(from).isOpen(), "is closed on " + from + ", so its places cannot change");
        return changed(from, until, spell -> spell.withPlacesBy(welfareBy, justiceBy));
    }

    /**
     * The same home with more of its justice places open to children of either route from a day
     * until a day (exclusive) or for ever.
     */
    public Home sharing(LocalDate from, Optional<LocalDate> until, int places) {
        require(on(from).isOpen(), "is closed on " + from + ", so its places cannot be shared");
        return changed(from, until, spell -> spell.sharing(places));
    }

    /** Whether it is open on a day or on any later one. */
    public boolean isOpenFrom(LocalDate day) {
        return Timeline.from(spells, day).stream().anyMatch(Spell::isOpen);
    }

    /** First day, from a day on, on which it is closed. */
    public Optional<LocalDate> closedFrom(LocalDate day) {
        return spells.stream()
                .filter(spell -> !spell.isOpen() && !spell.from().isBefore(day))
                .map(Spell::from)
                .findFirst();
    }

    /** First day after a day on which it opens again with places stated anew. */
    public Optional<LocalDate> reopensAfter(LocalDate day) {
        return closedFrom(day)
                .flatMap(
                        closed ->
                                spells.stream()
                                        .filter(spell -> spell.isOpen())
                                        .map(Spell::from)
                                        .filter(opens -> opens.isAfter(closed))
                                        .findFirst());
    }

    /**
     * The same home with at most some places available from a day until a day (exclusive) or for
     * ever.
     */
    public Home restricted(LocalDate from, Optional<LocalDate> until, int available) {
        require(on(from).isOpen(), "is closed on " + from + ", so it cannot be restricted");
        return changed(from, until, spell -> spell.cappedAt(available));
    }

    /**
     * The same home with other numbers of approved places from a day on; added places become ready
     * month by month. One that has these numbers from that day on anyway stays as it is; one whose
     * welfare places stay as they are keeps a size as uncertain as before.
     */
    public Home resized(LocalDate date, int welfare, int justice, int rampUpMonths) {
        Spell before = on(date);
        require(before.isOpen(), "is closed on " + date + ", so its places cannot change");
        if (Timeline.from(spells, date).stream().allMatch(s -> s.hasPlaces(welfare, justice))) {
            return this;
        }
        boolean sameWelfare =
                Timeline.from(spells, date).stream().allMatch(s -> s.welfare() == welfare);
        double readyNow = before.ready() * before.all();
        double alreadyReady = Math.min(1, readyNow / Math.max(1, welfare + justice));
        Home resized =
                changed(
                        date,
                        Optional.empty(),
                        spell -> spell.withPlaces(welfare, justice, spell.ready()));
        return (sameWelfare ? resized : resized.restatedFrom(date, before.ready()))
                .ramping(date, rampUpMonths, alreadyReady);
    }

    private Home restatedFrom(LocalDate day, double kept) {
        return with(size.restatedFrom(day, kept), spells, closures);
    }

    /**
     * The same home with a practice on top of its own, in equal monthly steps from a day on, until
     * a day (exclusive) or for ever.
     */
    public Home practising(
            LocalDate from, Optional<LocalDate> until, int rampUpMonths, Practice added) {
        return withSpells(Timeline.practising(spells, from, until, rampUpMonths, added));
    }

    /**
     * The same home as an official count found it: what was known of it before is replaced, but for
     * its practice, now and later.
     */
    public Home counted(LocalDate day, int welfare, int justice) {
        return asFound(Spell.open(day, welfare, justice).with(on(day).practice()));
    }

    /** The same home, closed on the day of an official count, with its places kept in mind. */
    public Home countedClosed(LocalDate day) {
        return asFound(on(day).starting(day).with(Spell.State.CLOSED));
    }

    private Home asFound(Spell found) {
        List<Spell> after = Timeline.asFound(spells, found);
        return with(FirstSize.counted(found), after, List.of());
    }

    /** A home like this one with other states. */
    public Home withSpells(List<Spell> newSpells) {
        return with(size, newSpells, closures);
    }

    /** The same home as it begins with a number of welfare places that is known. */
    Home withWelfare(int known) {
        Spell first = spells.get(0);
        Spell then = first.withPlaces(known, first.justice(), first.ready());
        return with(size.ofTotal(known), List.of(then), closures);
    }

    /** The same home as it begins with another number of justice places. */
    Home withJustice(int places) {
        Spell first = spells.get(0);
        return withSpells(List.of(first.withPlaces(first.welfare(), places, first.ready())));
    }

    /** The same home with its size replaced, and all that follows from it. */
    Home map(UnaryOperator<Figure> change) {
        FirstSize other = size.map(change);
        return other.equals(size) ? this : with(other, size.shifted(spells, other), closures);
    }

    private Home with(FirstSize otherSize, List<Spell> newSpells, List<Closure> newClosures) {
        return new Home(
                name, region, location, admits, acceptanceOdds, otherSize, newSpells, newClosures);
    }

    private Home ramping(LocalDate from, int months, double readyBefore) {
        return withSpells(Timeline.ramping(spells, from, months, readyBefore));
    }

    private void require(boolean condition, String problem) {
        if (!condition) {
            throw new IllegalArgumentException(name + " " + problem);
        }
    }
}
