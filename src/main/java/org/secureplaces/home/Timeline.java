package org.secureplaces.home;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What a home is through time: open, without admissions, closed, open again. Whoever asks what a
 * home is on a day, and which closures are coming, asks here.
 *
 * @param states in order of time; the first holds from the beginning of time
 */
public record Timeline(List<HomeState> states) {

    public Timeline {
        states = List.copyOf(states);
    }

    /** One state for ever. */
    public static Timeline of(HomeState always) {
        return new Timeline(List.of(always));
    }

    /** The state on a day. */
    public HomeState on(LocalDate day) {
        return from(day).get(0);
    }

    /** The closures that are announced or done, in order of time. */
    public List<Closure> closures() {
        return states.stream().flatMap(state -> state.closure().stream()).distinct().toList();
    }

    /** Why it cannot close as stated; nothing where it can. */
    Optional<String> obstacleTo(Closure closure) {
        return closed(closure.date(), "")
                .or(() -> closed(closure.lastAdmission(), ", the day of the last admission"))
                .or(
                        () ->
                                closures().stream()
                                        .filter(other -> other.date().isAfter(closure.date()))
                                        .map(
                                                other ->
                                                        "closes on "
                                                                + other.date()
                                                                + " already, so not on "
                                                                + closure.date())
                                        .findFirst());
    }

    private Optional<String> closed(LocalDate day, String what) {
        boolean opened =
                states.stream().anyMatch(state -> state.isOpen() && !state.from().isAfter(day));
        String state = opened ? "already closed" : "not open yet";
        return on(day).isOpen()
                ? Optional.empty()
                : Optional.of("is " + state + " on " + day + what);
    }

    /** The same, closed as stated. */
    Timeline closing(Closure closure) {
        LocalDate stops = closure.lastAdmission().plusDays(1);
        return changed(stops, Optional.of(closure.date()), state -> state.awaiting(closure))
                .changed(closure.date(), Optional.empty(), state -> state.closedBy(closure));
    }

    /** The same, open for ever from a day on with places stated anew. */
    Timeline reopening(LocalDate day, int welfare, int justice) {
        return changed(
                day,
                Optional.empty(),
                state -> HomeState.open(state.from(), welfare, justice).with(state.practice()));
    }

    /** Whether children can be admitted, or could until a closure that was announced. */
    boolean isInUse(LocalDate day) {
        HomeState state = on(day);
        boolean closing =
                closures().stream()
                        .filter(closure -> closure.lastAdmission().isBefore(day))
                        .anyMatch(closure -> closure.date().isAfter(day));
        return state.isOpen() && state.availableCap() > 0 && (state.admits() || closing);
    }

    /** Whether it is open on a day or on any later one. */
    public boolean isOpenFrom(LocalDate day) {
        return from(day).stream().anyMatch(HomeState::isOpen);
    }

    /** First day, from a day on, on which it is closed. */
    public Optional<LocalDate> closedFrom(LocalDate day) {
        return states.stream()
                .filter(state -> !state.isOpen() && !state.from().isBefore(day))
                .map(HomeState::from)
                .findFirst();
    }

    /** First day after a day on which it opens again with places stated anew. */
    public Optional<LocalDate> reopensAfter(LocalDate day) {
        return closedFrom(day)
                .flatMap(
                        closed ->
                                states.stream()
                                        .filter(state -> state.isOpen())
                                        .map(HomeState::from)
                                        .filter(opens -> opens.isAfter(closed))
                                        .findFirst());
    }

    /** The state on a day and all later ones. */
    List<HomeState> from(LocalDate day) {
        int current = 0;
        for (int number = 1; number < states.size(); number++) {
            current = states.get(number).from().isAfter(day) ? current : number;
        }
        return states.subList(current, states.size());
    }

    /** The states with those from a day on changed, until a day (exclusive) or for ever. */
    Timeline changed(LocalDate from, Optional<LocalDate> until, UnaryOperator<HomeState> change) {
        List<HomeState> split =
                splitAt(until.map(end -> splitAt(states, end)).orElse(states), from);
        List<HomeState> changed = new ArrayList<>();
        for (HomeState state : split) {
            boolean within =
                    !state.from().isBefore(from)
                            && until.map(end -> state.from().isBefore(end)).orElse(true);
            changed.add(within ? change.apply(state) : state);
        }
        return new Timeline(changed);
    }

    /** The same with places that become ready in equal monthly steps from a day on. */
    Timeline ramping(LocalDate from, int months, double readyBefore) {
        Timeline ramped = this;
        for (int month = 0; month < months; month++) {
            double ready = readyBefore + (1 - readyBefore) * (month + 1) / (months + 1);
            ramped =
                    ramped.changed(
                            from.plusMonths(month),
                            Optional.of(from.plusMonths(month + 1L)),
                            state -> state.withPlaces(state.welfare(), state.justice(), ready));
        }
        return ramped;
    }

    /**
     * The same with a practice on top of its own, in equal monthly steps from a day on, until a day
     * (exclusive) or for ever.
     */
    Timeline practising(
            LocalDate from, Optional<LocalDate> until, int rampUpMonths, Practice added) {
        Timeline changed = this;
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
                        changed.changed(step, end, state -> state.with(state.practice().and(part)));
            }
        }
        return changed;
    }

    /** A state that was found, and from then on only what practices change. */
    Timeline asFound(HomeState found) {
        List<HomeState> after = new ArrayList<>(List.of(found));
        for (HomeState state : states) {
            boolean later = state.from().isAfter(found.from());
            if (later && !state.practice().equals(after.get(after.size() - 1).practice())) {
                after.add(found.starting(state.from()).with(state.practice()));
            }
        }
        return new Timeline(after);
    }

    /** The first state holds from the beginning of time, so it is also there before its day. */
    private static List<HomeState> splitAt(List<HomeState> states, LocalDate day) {
        List<HomeState> split = new ArrayList<>();
        if (day.isBefore(states.get(0).from())) {
            split.add(states.get(0).starting(day.minusDays(1)));
        }
        boolean done = false;
        for (HomeState state : states) {
            if (!done && state.from().isAfter(day) && !split.isEmpty()) {
                split.add(split.get(split.size() - 1).starting(day));
                done = true;
            }
            done |= state.from().equals(day);
            split.add(state);
        }
        if (!done) {
            split.add(split.get(split.size() - 1).starting(day));
        }
        return split;
    }
}
