package org.secureplaces.demand;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.secureplaces.engine.Dates;
import org.secureplaces.evidence.Figure;
import org.secureplaces.evidence.RandomWalk;

/**
 * Where a rate per head goes in time: a yearly change that fades (a damped trend; Gardner and
 * McKenzie 1985, Management Science 31, 1237-1246), and a random walk.
 *
 * @param from day from which it changes
 * @param yearlyChange change in the first year as a share, above -1, if it did not fade
 * @param keeps share of the yearly change that is left after a year, 0 to 1; 1 never fades
 */
public record Drift(LocalDate from, Figure yearlyChange, Figure keeps, RandomWalk walk) {

    /** A drift whose change does not fade. */
    public static Drift lasting(LocalDate from, Figure yearlyChange, RandomWalk walk) {
        return new Drift(from, yearlyChange, Figure.fixed("keeps", 1), walk);
    }

    /** None: the rate stays where it is. */
    public static Drift none(LocalDate from) {
        return lasting(from, Figure.fixed("yearly_change", 0), RandomWalk.none(from));
    }

    /**
     * The factors on the rate through time.
     *
     * @param power how much of it is passed on: 1 in full, 0 none
     */
    List<Factor> factors(Dates calendar, double power) {
        List<Factor> factors = new ArrayList<>();
        if (yearlyChange.value() != 0 && power != 0) {
            double perYear = power * StrictMath.log1p(yearlyChange.value());
            factors.add(
                    new Factor.Growth(
                            calendar.dayOf(from), perYear / Dates.DAYS_PER_YEAR, keeps.value()));
        }
        if (walk.moves() && power != 0) {
            factors.add(walked(calendar, power));
        }
        return factors;
    }

    private Factor walked(Dates calendar, double power) {
        double[] levels = walk.logs();
        double[] days = new double[levels.length];
        for (int year = 0; year < days.length; year++) {
            days[year] = calendar.dayOf(walk.from().plusYears(year));
            levels[year] = StrictMath.exp(power * levels[year]);
        }
        return new Factor.Steps(days, levels);
    }

    /** The same with each figure replaced. */
    Drift map(UnaryOperator<Figure> change) {
        return new Drift(from, change.apply(yearlyChange), change.apply(keeps), walk.map(change));
    }

    /** The same with its walk replaced. */
    Drift walking(UnaryOperator<RandomWalk> change) {
        return new Drift(from, yearlyChange, keeps, change.apply(walk));
    }
}
