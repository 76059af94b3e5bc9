package org.secureplaces.demand;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.secureplaces.engine.Dates;
import org.secureplaces.evidence.Figure;

/**
 * A dated series that demand follows, such as the population aged 10 to 17 or the published count
 * of children in custody; straight lines between its points, level outside them.
 *
 * @param reference the date on which the factor is 1
 * @param power how much of a change is passed on to demand: 1 in full, 0 none
 */
public record IndexSeries(
        String name,
        List<LocalDate> dates,
        List<Double> values,
        LocalDate reference,
        Figure power) {

    public IndexSeries {
        dates = List.copyOf(dates);
        values = List.copyOf(values);
        if (dates.isEmpty() || dates.size() != values.size()) {
            throw new IllegalArgumentException(
                    "series '" + name + "' must have a value for each date");
        }
    }

    /** The same with its figure replaced. */
    public IndexSeries map(UnaryOperator<Figure> change) {
        return new IndexSeries(name, dates, values, reference, change.apply(power));
    }

    /** The factor on the rate through time. */
    public Factor factor(Dates calendar) {
        List<Double> days = dates.stream().map(calendar::dayOf).toList();
        double base = new Factor.Lines(days, values).at(calendar.dayOf(reference));
        List<Double> levels = new ArrayList<>();
        for (double value : values) {
            levels.add(StrictMath.pow(value / base, power.value()));
        }
        return new Factor.Lines(days, levels);
    }
}
