package org.secureplaces.demand;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.secureplaces.engine.Dates;
import org.secureplaces.evidence.Figure;
import org.secureplaces.evidence.RandomWalk;

/**
 * How a rate of arrivals moves through time, apart from chance.
 *
 * @param reference date on which the yearly rate holds
 * @param drift where the rate per head goes, which nobody knows
 * @param shared the same of what several streams have in common, if anything
 * @param season yearly swing
 * @param indexes series that demand follows, such as population
 * @param monthlyCv coefficient of variation of the gamma factor of a calendar month: chance that
 *     all regions share
 */
public record Pattern(
        LocalDate reference,
        Drift drift,
        Optional<SharedDrift> shared,
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
                Drift.none(reference),
                Optional.empty(),
                Season.NONE,
                List.of(),
                Figure.fixed("monthly_cv", 0));
    }

    /** The factors on the rate that hold in every replication of a draw. */
    public List<Factor> factors(Dates calendar) {
        List<Factor> factors = new ArrayList<>();
        factors.addAll(drift.factors(calendar, 1));
        shared.ifPresent(
                common -> factors.addAll(common.drift().factors(calendar, common.power().value())));
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
                drift.map(change),
                shared.map(common -> common.map(change)),
                season,
                indexes.stream().map(index -> index.map(change)).toList(),
                change.apply(monthlyCv));
    }

    /** The same with its walks replaced. */
    public Pattern walking(UnaryOperator<RandomWalk> change) {
        return new Pattern(
                reference,
                drift.walking(change),
                shared.map(common -> common.with(common.drift().walking(change))),
                season,
                indexes,
                monthlyCv);
    }

    /** The same with the season and the monthly clustering of another pattern. */
    public Pattern like(Pattern other) {
        return new Pattern(reference, drift, shared, other.season, indexes, other.monthlyCv);
    }

    private double peak(Dates calendar) {
        LocalDate newYear = calendar.origin().withDayOfYear(1);
        return calendar.dayOf(newYear) + season.peakDay() - 1;
    }
}
