package org.secureplaces.home;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.secureplaces.evidence.Figure;
import org.secureplaces.evidence.RandomWalk;

/**
 * How the share of available places that can be used moves in time.
 *
 * @param nationalYearSd standard deviation of the national factor of a year, by chance
 * @param homeQuarterSd standard deviation of the factor of a home and quarter, by chance
 * @param walk where the share of welfare places may go from some day on, which nobody knows
 */
public record Fluctuation(Figure nationalYearSd, Figure homeQuarterSd, RandomWalk walk) {

    /** None: the share stays where it is. */
    public static final Fluctuation NONE =
            new Fluctuation(
                    Figure.fixed("national_year_sd", 0),
                    Figure.fixed("home_quarter_sd", 0),
                    RandomWalk.none(LocalDate.EPOCH));

    /** The first day of the quarter of a day. */
    public static LocalDate quarterOf(LocalDate date) {
        return date.withMonth((date.getMonthValue() - 1) / 3 * 3 + 1).withDayOfMonth(1);
    }

    /**
     * The logarithm of the factor to which the share of welfare places has wandered on a day; it is
     * read at the beginnings of quarters, so that no other day of change moves it.
     */
    public double walkedOn(LocalDate date) {
        return walk.logOn(quarterOf(date));
    }

    /** Whether anything moves the share. */
    public boolean moves() {
        return nationalYearSd.value() > 0 || homeQuarterSd.value() > 0 || walk.moves();
    }

    /** The same with its walk replaced. */
    Fluctuation walking(UnaryOperator<RandomWalk> change) {
        return new Fluctuation(nationalYearSd, homeQuarterSd, change.apply(walk));
    }

    /** The same with each figure replaced. */
    Fluctuation map(UnaryOperator<Figure> change) {
        return new Fluctuation(
                change.apply(nationalYearSd), change.apply(homeQuarterSd), walk.map(change));
    }
}
