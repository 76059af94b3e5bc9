package org.secureplaces.home;

import java.util.List;
import java.util.function.UnaryOperator;
import org.secureplaces.evidence.Figure;

/**
 * What places cost, and what it costs to do without one. Pounds as published, of different years:
 * nothing is adjusted for prices.
 *
 * @param placeYear pounds a year of an available place, used or not
 * @param waitingWeek pounds a week of the care of a child who waits for a place
 * @param withoutPlaceWeek pounds a week of what unplaced children have instead, in the order of the
 *     destinations of a search
 */
public record Costs(Figure placeYear, Figure waitingWeek, List<Figure> withoutPlaceWeek) {

    /** Nothing costs anything: for exact tests. */
    public static final Costs NONE =
            new Costs(
                    Figure.fixed("secure_place_year", 0),
                    Figure.fixed("waiting_week", 0),
                    List.of());

    public Costs {
        withoutPlaceWeek = List.copyOf(withoutPlaceWeek);
    }

    /** The same with each figure replaced. */
    public Costs map(UnaryOperator<Figure> change) {
        return new Costs(
                change.apply(placeYear),
                change.apply(waitingWeek),
                withoutPlaceWeek.stream().map(change).toList());
    }
}
