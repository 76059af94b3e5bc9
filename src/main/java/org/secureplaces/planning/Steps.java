package org.secureplaces.planning;

import java.util.ArrayList;
import java.util.List;
import org.secureplaces.child.Route;
import org.secureplaces.forecast.row.SeriesName;
import org.secureplaces.forecast.row.SummaryRow;
import org.secureplaces.measure.Layout;
import org.secureplaces.measure.Measure;
import org.secureplaces.measure.Measured;
import org.secureplaces.statistics.Statistics;

/**
 * What becomes of approved places and of referrals with one number of places, over the whole
 * forecast: how many of the places are available, effective and in use; how often homes consider
 * and accept, how many are placed and how many searches end without a place.
 */
final class Steps {

    private static final String WHOLE = "all";

    private static final List<Measure> OF_WELFARE =
            List.of(
                    Measure.PLACES_APPROVED,
                    Measure.PLACES_AVAILABLE,
                    Measure.PLACES_EFFECTIVE,
                    Measure.CHILDREN_ACCOMMODATED,
                    Measure.REFERRALS,
                    Measure.PLACED,
                    Measure.UNPLACED,
                    Measure.CONSIDERATIONS,
                    Measure.CONSIDERATIONS_ACCEPTED);

    private static final List<Measure> OF_JUSTICE =
            List.of(
                    Measure.PLACES_APPROVED,
                    Measure.PLACES_AVAILABLE,
                    Measure.PLACES_EFFECTIVE,
                    Measure.CHILDREN_ACCOMMODATED,
                    Measure.REFERRALS,
                    Measure.PLACED,
                    Measure.CUSTODY_OVERFLOW);

    private final List<Measure> measures;
    private final String group;
    private final int[] indexes;
    private final List<double[]> futures = new ArrayList<>();

    Steps(Layout layout, Route route) {
        this.measures = route == Route.WELFARE ? OF_WELFARE : OF_JUSTICE;
        this.group = "route=" + route.label();
        this.indexes =
                measures.stream()
                        .mapToInt(measure -> layout.index(measure, group, WHOLE))
                        .toArray();
    }

    /** Takes the next future. */
    void add(Measured measured) {
        double[] own = new double[indexes.length];
        for (int number = 0; number < own.length; number++) {
            own[number] = measured.value(indexes[number]);
        }
        futures.add(own);
    }

    /** The steps under the name of a scenario. */
    List<SummaryRow> rows(String scenario) {
        List<SummaryRow> rows = new ArrayList<>();
        for (int number = 0; number < indexes.length; number++) {
            int own = number;
            Statistics statistics =
                    new Statistics(futures.stream().mapToDouble(one -> one[own]).toArray(), 1);
            if (!statistics.isEmpty()) {
                Measure measure = measures.get(number);
                rows.add(
                        new SummaryRow(
                                scenario,
                                new SeriesName(measure.label(), group, WHOLE),
                                statistics.mean(),
                                statistics.meanInterval().notBelowZero(),
                                statistics.futures(),
                                measure.unit()));
            }
        }
        return rows;
    }
}
