package org.secureplaces.app.web.kept;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.secureplaces.measure.Layout;
import org.secureplaces.measure.Measure;
import org.secureplaces.measure.Measured;
import org.secureplaces.measure.MonthlySeries;
import org.secureplaces.measure.Series;
import org.secureplaces.report.content.Futures;

/**
 * What the lab keeps of every future: the numbers that a first page is made of, children in each
 * home, and how many wait at every month end. All else that a forecast counts is left out, so that
 * many what-ifs fit into memory.
 */
public final class KeptSeries {

    private static final String WELFARE = "route=welfare";

    /** A number by measure, group and period, as the result files name them. */
    public record Name(String measure, String group, String period) {}

    /** What one future yielded, in the order of the names. */
    public record Row(double[] values, float[] waiting) {}

    private final List<Name> names = new ArrayList<>();
    private final List<LocalDate> monthEnds;
    private final int[] places;
    private final int waiting;

    public KeptSeries(Layout layout) {
        List<Integer> found = new ArrayList<>();
        List<String> periods = layout.periods().names();
        for (int number = 0; number < layout.series().size(); number++) {
            Series one = layout.series().get(number);
            if (isKept(one)) {
                for (int period = 0; period < periods.size(); period++) {
                    names.add(
                            new Name(
                                    one.measure().label(),
                                    one.group().name(),
                                    periods.get(period)));
                    found.add(layout.index(number, period));
                }
            }
        }
        this.places = found.stream().mapToInt(Integer::intValue).toArray();
        this.monthEnds = layout.periods().monthEnds();
        this.waiting = waiting(layout.monthly());
    }

    private static boolean isKept(Series series) {
        return Futures.tells(series.measure().label(), series.group().name())
                || series.measure() == Measure.CHILDREN_ACCOMMODATED && series.group().isHome();
    }

    private static int waiting(List<MonthlySeries> all) {
        for (int number = 0; number < all.size(); number++) {
            if (all.get(number).level() == MonthlySeries.Level.WAITING
                    && all.get(number).group().name().equals(WELFARE)) {
                return number;
            }
        }
        throw new IllegalStateException("how many children wait is not counted");
    }

    /** The names of the numbers, in order. */
    public List<Name> names() {
        return names;
    }

    /** The last day of each month of the run. */
    public List<LocalDate> monthEnds() {
        return monthEnds;
    }

    /** What is kept of a future. */
    public Row row(Measured measured) {
        double[] values = new double[places.length];
        for (int number = 0; number < places.length; number++) {
            values[number] = measured.value(places[number]);
        }
        float[] levels = new float[monthEnds.size()];
        for (int month = 0; month < levels.length; month++) {
            levels[month] = (float) measured.month(waiting, month, levels.length);
        }
        return new Row(values, levels);
    }

    /** Adds the numbers of some futures of a scenario to those of others. */
    public void add(String scenario, List<Row> rows, Map<Futures.Key, double[]> to) {
        for (int number = 0; number < names.size(); number++) {
            double[] own = new double[rows.size()];
            boolean isSeen = false;
            for (int future = 0; future < own.length; future++) {
                own[future] = rows.get(future).values()[number];
                isSeen |= !Double.isNaN(own[future]);
            }
            if (isSeen) {
                Name name = names.get(number);
                to.put(new Futures.Key(scenario, name.measure(), name.group(), name.period()), own);
            }
        }
    }
}
