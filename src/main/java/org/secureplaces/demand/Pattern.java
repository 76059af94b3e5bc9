package org.secureplaces.demand;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.secureplaces.engine.Dates;
import org.secureplaces.evidence.Figure;

/**
 * How a rate of arrivals moves through time, apart from chance.
 *
 * @param reference date on which the yearly rate holds
 * @param yearlyChange change of the rate per head a year from the reference date on, as a share
 *     (continuous)
 * @param walk where the rate per head may wander
 * @param season yearly swing
 * @param indexes series that demand follows, such as population
 * @param monthlyCv coefficient of variation of the gamma factor of a calendar month: chance that
 *     all regions share
 */
public record Pattern(
        LocalDate reference,
        Figure yearlyChange,
        Walk walk,
        Season season,
        List<IndexSeries> indexes,
        Figure monthlyCv) {

    public Pattern {
        indexes = List.copyOf(indexes);
    }

    /** A constant rate. */
    public static Pattern constant(LocalDate reference) {
        return new Pattern(
                reference,
                Figure.fixed("yearly_change", 0),
                new Walk(reference, Figure.fixed("walk_sd", 0), List.of()),
                Season.NONE,
                List.of(),
                Figure.fixed("monthly_cv", 0));
    }

    /** The factors on the rate that hold in every replication of a draw. */
    public List<Factor> factors(Dates calendar) {
        List<Factor> factors = new ArrayList<>();
        if (yearlyChange.value() != 0) {
            factors.add(
                    new Factor.Growth(
                            calendar.dayOf(reference), yearlyChange.value() / Dates.DAYS_PER_YEAR));
        }
        if (walk.yearlySd().value() != 0 && !walk.steps().isEmpty()) {
            factors.add(walk.factor(calendar));
        }
        if (season.amplitude() != 0) {
            factors.add(new Factor.Wave(season.amplitude(), peak(calendar), season.periodDays()));
        }
        indexes.forEach(index -> factors.add(index.factor(calendar)));
        return factors;
    }

    /** The same with each figure replaced. */
    public Pattern map(UnaryOperator<Figure> change) {
        return new Pattern(
                reference,
                change.apply(yearlyChange),
                new Walk(walk.from(), change.apply(walk.yearlySd()), walk.steps()),
                season,
                indexes.stream().map(index -> index.map(change)).toList(),
                change.apply(monthlyCv));
    }

    /** The same with the walk taking these steps. */
    public Pattern withSteps(List<Double> steps) {
        return new Pattern(
                reference,
                yearlyChange,
                new Walk(walk.from(), walk.yearlySd(), steps),
                season,
                indexes,
                monthlyCv);
    }

    /** The same with the season and the monthly clustering of another pattern. */
    public Pattern like(Pattern other) {
        return new Pattern(reference, yearlyChange, walk, other.season, indexes, other.monthlyCv);
    }

    private double peak(Dates calendar) {
        LocalDate newYear = calendar.origin().withDayOfYear(1);
        return calendar.dayOf(newYear) + season.peakDay() - 1;
    }
}
