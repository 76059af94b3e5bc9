package org.secureplaces.home;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.secureplaces.child.Location;
import org.secureplaces.child.Region;

/**
 * A secure children's home through time.
 *
 * @param acceptanceOdds factor on the odds that it accepts a child: below 1 for a more cautious
 *     home
 * @param spells its states, in order of time; the first holds from the beginning of time
 * @param closures when and how it closes, in order of time
 */
public record Home(
        String name,
        Region region,
        Location location,
        Admits admits,
        double acceptanceOdds,
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
        Spell current = spells.get(0);
        for (Spell spell : spells) {
            if (!spell.from().isAfter(day)) {
                current = spell;
            }
        }
        return current;
    }

    /** The same home as far as anything of it is felt before a day. */
    Home before(LocalDate until) {
        return new Home(
                name,
                region,
                location,
                admits,
                acceptanceOdds,
                spells.stream()
                        .filter(spell -> spell == spells.get(0) || spell.from().isBefore(until))
                        .toList(),
                closures.stream().filter(closure -> closure.firstFelt().isBefore(until)).toList());
    }

    /** The same home with its state changed from a day on, until a day (exclusive) or for ever. */
    Home changed(LocalDate from, Optional<LocalDate> until, UnaryOperator<Spell> change) {
        List<Spell> changed = new ArrayList<>();
        Home split = until.map(this::splitAt).orElse(this).splitAt(from);
        for (Spell spell : split.spells) {
            boolean within =
                    !spell.from().isBefore(from)
                            && until.map(end -> spell.from().isBefore(end)).orElse(true);
            changed.add(within ? change.apply(spell) : spell);
        }
        return withSpells(changed);
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
        return new Home(name, region, location, admits, acceptanceOdds, closed.spells, all);
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
        return reopened.ramping(date, rampUpMonths, 0);
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
        return on(day).isOpen()
                || spells.stream().anyMatch(spell -> spell.isOpen() && spell.from().isAfter(day));
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
     * month by month.
     */
    public Home resized(LocalDate date, int welfare, int justice, int rampUpMonths) {
        Spell before = on(date);
        require(before.isOpen(), "is closed on " + date + ", so its places cannot change");
        double readyNow = before.ready() * (before.welfare() + before.justice());
        double alreadyReady = Math.min(1, readyNow / Math.max(1, welfare + justice));
        return changed(
                        date,
                        Optional.empty(),
                        spell -> spell.withPlaces(welfare, justice, spell.ready()))
                .ramping(date, rampUpMonths, alreadyReady);
    }

    /** The same home with a practice on top of its own, in equal monthly steps from a day on. */
    public Home practising(LocalDate from, int rampUpMonths, Practice added) {
        Home changed = this;
        for (int month = 0; month <= rampUpMonths; month++) {
            Practice part = added.inPart((month + 1.0) / (rampUpMonths + 1));
            Optional<LocalDate> next =
                    month < rampUpMonths
                            ? Optional.of(from.plusMonths(month + 1L))
                            : Optional.empty();
            changed =
                    changed.changed(
                            from.plusMonths(month),
                            next,
                            spell -> spell.with(spell.practice().and(part)));
        }
        return changed;
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
        List<Spell> after = new ArrayList<>(List.of(found));
        for (Spell spell : spells) {
            boolean later = spell.from().isAfter(found.from());
            if (later && !spell.practice().equals(after.get(after.size() - 1).practice())) {
                after.add(found.starting(spell.from()).with(spell.practice()));
            }
        }
        return new Home(name, region, location, admits, acceptanceOdds, after, List.of());
    }

    /** A home like this one that begins with a state. */
    public Home withSpells(List<Spell> newSpells) {
        return new Home(name, region, location, admits, acceptanceOdds, newSpells, closures);
    }

    private Home ramping(LocalDate from, int months, double readyBefore) {
        Home ramped = this;
        for (int month = 0; month < months; month++) {
            double ready = readyBefore + (1 - readyBefore) * (month + 1) / (months + 1);
            ramped =
                    ramped.changed(
                            from.plusMonths(month),
                            Optional.of(from.plusMonths(month + 1L)),
                            spell -> spell.withPlaces(spell.welfare(), spell.justice(), ready));
        }
        return ramped;
    }

    /** The first spell holds from the beginning of time, so it is also there before its day. */
    private Home splitAt(LocalDate day) {
        List<Spell> split = new ArrayList<>();
        if (day.isBefore(spells.get(0).from())) {
            split.add(spells.get(0).starting(day.minusDays(1)));
        }
        boolean done = false;
        for (Spell spell : spells) {
            if (!done && spell.from().isAfter(day) && !split.isEmpty()) {
                split.add(split.get(split.size() - 1).starting(day));
                done = true;
            }
            done |= spell.from().equals(day);
            split.add(spell);
        }
        if (!done) {
            split.add(split.get(split.size() - 1).starting(day));
        }
        return withSpells(split);
    }

    private void require(boolean condition, String problem) {
        if (!condition) {
            throw new IllegalArgumentException(name + " " + problem);
        }
    }
}
