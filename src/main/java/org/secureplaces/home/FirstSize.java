package org.secureplaces.home;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.secureplaces.evidence.Figure;

/**
 * The welfare places that a home has when its history begins, how sure that number is and how old.
 * In a draw every state of the home that follows from this size is larger or smaller by as much as
 * the size is; a state whose places a change states has exactly what is stated.
 *
 * @param welfare approved welfare places; a drawn number is whole, a half rounded up
 * @param asOf the time for which the size was read, in words; empty where nobody says
 * @param note what is inferred or in doubt
 * @param restated from when on a change states the places, if one does
 */
public record FirstSize(Figure welfare, String asOf, String note, Optional<Restated> restated) {

    private static final String SCALED = "scaled to a national total";

    /**
     * When the places are stated anew.
     *
     * @param from first day
     * @param kept share of the places before that are ready on that day and stay so; 0 where the
     *     home opens again
     */
    record Restated(LocalDate from, double kept) {}

    /** A size that is known, of which nobody says how old it is. */
    public static FirstSize known(int welfare) {
        return new FirstSize(Figure.fixed("welfare places", welfare), "", "", Optional.empty());
    }

    /** A home at the smallest size that it may have. */
    public static Home atFewest(Home home) {
        return home.map(figure -> figure.at(figure.range().low()));
    }

    /** A size as it was read somewhere. */
    public FirstSize(Figure welfare, String asOf, String note) {
        this(welfare, asOf, note, Optional.empty());
    }

    /** Whole places. */
    public int places() {
        return whole(welfare);
    }

    /** The size that an official count found. */
    static FirstSize counted(HomeState found) {
        Figure welfare = Figure.fixed("welfare places", found.welfare());
        return new FirstSize(welfare, found.from().toString(), "official count");
    }

    /** The same reading as a part of a national total that is known. */
    FirstSize ofTotal(int known) {
        String scaled = note.isEmpty() ? SCALED : note + "; " + SCALED;
        return new FirstSize(
                Figure.fixed("welfare places", known),
                asOf,
                known == places() ? note : scaled,
                restated);
    }

    /** The same, with places stated from a day on; an earlier day counts. */
    FirstSize restatedFrom(LocalDate day, double kept) {
        boolean earlier = restated.map(known -> day.isBefore(known.from())).orElse(true);
        return earlier
                ? new FirstSize(welfare, asOf, note, Optional.of(new Restated(day, kept)))
                : this;
    }

    FirstSize map(UnaryOperator<Figure> change) {
        return new FirstSize(change.apply(welfare), asOf, note, restated);
    }

    /** States of a home of this size as they are where the size is another one. */
    List<HomeState> shifted(List<HomeState> states, FirstSize other) {
        int by = other.places() - places();
        if (by == 0) {
            return states;
        }
        List<HomeState> shifted = new ArrayList<>();
        double unready = 1;
        for (HomeState state : states) {
            if (follows(state)) {
                shifted.add(state.withPlacesBy(by, 0));
                unready = unready(state, shifted.get(shifted.size() - 1), states);
            } else {
                unready = state.ready() < 1 ? unready : 1;
                double ready = 1 - (1 - state.ready()) * unready;
                shifted.add(state.withPlaces(state.welfare(), state.justice(), ready));
            }
        }
        return shifted;
    }

    private boolean follows(HomeState state) {
        return restated.map(anew -> state.from().isBefore(anew.from())).orElse(true);
    }

    /**
     * Places that a home has already need not become ready: the share of stated places that is not
     * ready at first, over what it is at the size as read.
     */
    private double unready(HomeState before, HomeState shifted, List<HomeState> states) {
        Optional<HomeState> stated = states.stream().filter(state -> !follows(state)).findFirst();
        if (stated.isEmpty()) {
            return 1;
        }
        double kept = restated.orElseThrow().kept();
        double asRead = 1 - share(kept, before, stated.get());
        return asRead > 0 ? (1 - share(kept, shifted, stated.get())) / asRead : 1;
    }

    private static double share(double kept, HomeState before, HomeState after) {
        return Math.min(1, kept * before.all() / Math.max(1, after.all()));
    }

    private static int whole(Figure figure) {
        return (int) Math.floor(figure.value() + 0.5);
    }
}
