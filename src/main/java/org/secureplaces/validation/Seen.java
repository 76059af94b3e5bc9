package org.secureplaces.validation;

import java.time.LocalDate;
import org.secureplaces.measure.Layout;
import org.secureplaces.measure.Measure;
import org.secureplaces.measure.Measured;
import org.secureplaces.measure.MonthlySeries;
import org.secureplaces.measure.MonthlySeries.Level;

/**
 * All that was counted in one replication of a run that is dated to its year.
 *
 * @param sightings what single studies looked at
 * @param courts what courts would count
 * @param england who is in homes of England
 */
public record Seen(
        Layout layout,
        Measured measured,
        Sightings sightings,
        CourtCounts courts,
        HomesOfEngland england) {

    /** A measure over the whole time from which the run forecasts. */
    public double over(Measure measure, String group) {
        return over(measure, group, "all");
    }

    /** A measure in a period. */
    public double over(Measure measure, String group, String period) {
        return measured.value(layout.index(measure, group, period));
    }

    /** The same measure with what it adds to the mean over replications. */
    Check.Read read(Measure measure, String group) {
        int index = layout.index(measure, group, "all");
        double value = measured.value(index);
        return layout.parts(index)
                .map(
                        parts ->
                                new Check.Read(
                                        value,
                                        measured.value(parts.above()),
                                        measured.value(parts.below())))
                .orElseGet(() -> Check.Read.of(value));
    }

    /** A count on the last day of a month. */
    public double on(LocalDate monthEnd, Level level, String group) {
        int month = layout.periods().monthEnds().indexOf(monthEnd);
        for (int number = 0; number < layout.monthly().size(); number++) {
            MonthlySeries series = layout.monthly().get(number);
            boolean asked = series.level() == level && series.group().name().equals(group);
            if (asked && month >= 0) {
                return measured.month(number, month, layout.periods().monthEnds().size());
            }
        }
        throw new IllegalArgumentException(
                level.label() + " of " + group + " is not counted on " + monthEnd);
    }
}
