package org.secureplaces.forecast;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.secureplaces.experiment.Outcomes;
import org.secureplaces.forecast.row.SeriesName;
import org.secureplaces.measure.Layout;
import org.secureplaces.measure.Series;
import org.secureplaces.statistics.Spread;

/**
 * Which series have rows in the tables of a forecast. Two kinds have none and stay in {@code
 * replications.parquet}: those of a nation, whose regions are told; and of groups other than all
 * and the routes, counts that are 0 in every future from the first period to the last, or whose
 * difference is. So where a count has no row for a group that others have rows for, it is 0.
 */
final class WrittenSeries implements Predicate<SeriesName> {

    private static final String NATION = "nation=";

    private final Set<SeriesName> left = new LinkedHashSet<>();

    private WrittenSeries(Layout layout, IntPredicate isZero) {
        List<Series> all = layout.series();
        for (int number = 0; number < all.size(); number++) {
            Series series = all.get(number);
            if (series.group().name().contains(NATION)
                    || isSmallCount(series) && isZero(layout, number, isZero)) {
                left.add(name(series.measure().label(), series.group().name()));
            }
        }
    }

    /** Of the values of scenarios; one row tells the same series for all of them. */
    static WrittenSeries of(Outcomes outcomes) {
        int scenarios = outcomes.plan().scenarios().size();
        return new WrittenSeries(
                outcomes.layout(),
                index -> {
                    for (int scenario = 0; scenario < scenarios; scenario++) {
                        if (!Spread.isZero(outcomes.values(scenario, index))) {
                            return false;
                        }
                    }
                    return true;
                });
    }

    /** Of the differences of a scenario from the one that it is compared with. */
    static WrittenSeries between(Outcomes outcomes, int base, int other) {
        return new WrittenSeries(
                outcomes.layout(),
                index ->
                        Difference.isZero(
                                outcomes.values(base, index), outcomes.values(other, index)));
    }

    @Override
    public boolean test(SeriesName series) {
        return !left.contains(name(series.measure(), series.group()));
    }

    private static SeriesName name(String measure, String group) {
        return new SeriesName(measure, group, "");
    }

    private static boolean isSmallCount(Series series) {
        return series.measure().isCount() && !series.group().isAll() && !series.group().isRoute();
    }

    /** The last period, the whole forecast, tells soonest that something happens. */
    private static boolean isZero(Layout layout, int number, IntPredicate isZero) {
        for (int period = layout.periods().names().size() - 1; period >= 0; period--) {
            if (!isZero.test(layout.index(number, period))) {
                return false;
            }
        }
        return true;
    }
}
