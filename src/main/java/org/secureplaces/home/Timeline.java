package org.secureplaces.home;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The states of a home in order of time, changed over a stretch of it. */
final class Timeline {

    private Timeline() {}

    /** The state on a day and all later ones. */
    static List<Spell> from(List<Spell> spells, LocalDate day) {
        int current = 0;
        for (int number = 1; number < spells.size(); number++) {
            current = spells.get(number).from().isAfter(day) ? current : number;
        }
        return spells.subList(current, spells.size());
    }

    /** The states with those from a day on changed, until a day (exclusive) or for ever. */
    static List<Spell> changed(
            List<Spell> spells,
            LocalDate from,
            Optional<LocalDate> until,
            UnaryOperator<Spell> change) {
        List<Spell> split = splitAt(until.map(end -> splitAt(spells, end)).orElse(spells), from);
        List<Spell> changed = new ArrayList<>();
        for (Spell spell : split) {
            boolean within =
                    !spell.from().isBefore(from)
                            && until.map(end -> spell.from().isBefore(end)).orElse(true);
            changed.add(within ? change.apply(spell) : spell);
        }
        return changed;
    }

    /** The states with places that become ready in equal monthly steps from a day on. */
    static List<Spell> ramping(List<Spell> spells, LocalDate from, int months, double readyBefore) {
        List<Spell> ramped = spells;
        for (int month = 0; month < months; month++) {
            double ready = readyBefore + (1 - readyBefore) * (month + 1) / (months + 1);
            ramped =
                    changed(
                            ramped,
                            from.plusMonths(month),
                            Optional.of(from.plusMonths(month + 1L)),
                            spell -> spell.withPlaces(spell.welfare(), spell.justice(), ready));
        }
        return ramped;
    }

    /**
     * The states with a practice on top of their own, in equal monthly steps from a day on, until a
     * day (exclusive) or for ever.
     */
    static List<Spell> practising(
            List<Spell> spells,
            LocalDate from,
            Optional<LocalDate> until,
            int rampUpMonths,
            Practice added) {
        List<Spell> changed = spells;
        for (int month = 0; month <= rampUpMonths; month++) {
            LocalDate step = from.plusMonths(month);
            LocalDate next = from.plusMonths(month + 1L);
            Practice part = added.inPart((month + 1.0) / (rampUpMonths + 1));
            if (until.filter(over -> !step.isBefore(over)).isEmpty()) {
                Optional<LocalDate> end =
                        month == rampUpMonths
                                ? until
                                : Optional.of(until.filter(next::isAfter).orElse(next));
                changed =
                        changed(
                                changed,
                                step,
                                end,
                                spell -> spell.with(spell.practice().and(part)));
            }
        }
        return changed;
    }

    /** A state that was found, and from then on only what practices change. */
    static List<Spell> asFound(List<Spell> spells, Spell found) {
        List<Spell> after = new ArrayList<>(List.of(found));
        for (Spell spell : spells) {
            boolean later = spell.from().isAfter(found.from());
            if (later && !spell.practice().equals(after.get(after.size() - 1).practice())) {
                after.add(found.starting(spell.from()).with(spell.practice()));
            }
        }
        return after;
    }

    /** The first state holds from the beginning of time, so it is also there before its day. */
    private static List<Spell> splitAt(List<Spell> spells, LocalDate day) {
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
        return split;
    }
}
