package org.secureplaces.forecast;

import java.util.List;
import org.secureplaces.forecast.row.SeriesName;
import org.secureplaces.measure.Layout;
import org.secureplaces.measure.Series;

/** The series of a layout, period by period, with their names in the result files. */
final class SeriesNames {

    private SeriesNames() {}

    /** Takes a series in a period: where its values stand, and its name. */
    interface Taker {
        void take(int index, Series series, SeriesName name);
    }

    static void forEach(Layout layout, Taker taker) {
        List<Series> all = layout.series();
        List<String> periods = layout.periods().names();
        for (int number = 0; number < all.size(); number++) {
            Series series = all.get(number);
            for (int period = 0; period < periods.size(); period++) {
                SeriesName name =
                        new SeriesName(
                                series.measure().label(),
                                series.group().name(),
                                periods.get(period));
                taker.take(layout.index(number, period), series, name);
            }
        }
    }
}
