package org.secureplaces.app.notebook;

import java.util.ArrayList;
import java.util.List;
import org.secureplaces.app.notebook.drawing.Drawing;
import org.secureplaces.app.notebook.drawing.Scale;
import org.secureplaces.app.notebook.drawing.Series;
import org.secureplaces.app.notebook.drawing.Series.Shape;
import tech.tablesaw.api.Table;
import tech.tablesaw.plotly.components.Figure;

/** What a scenario changes, a dot a future, stacked where futures are alike. */
final class DifferencesFigure {

    private static final int STACKS = 45;

    private DifferencesFigure() {}

    static Figure of(Results results, String measure, String group) {
        List<String> scenarios = results.scenarios();
        if (scenarios.size() < 2) {
            throw new IllegalArgumentException("differences need two scenarios at least");
        }
        String last = scenarios.get(scenarios.size() - 1);
        Table found = differences(results, measure, group, scenarios.get(0), last);
        List<Double> x = new ArrayList<>();
        List<Double> y = new ArrayList<>();
        stack(Columns.numbers(found, "difference"), x, y);
        List<Double> ends = new ArrayList<>(x);
        ends.add(0.0);
        double top = y.stream().mapToDouble(Double::doubleValue).max().orElse(1);
        List<Series> series =
                List.of(
                        Series.of(
                                Shape.DASHES,
                                "no difference",
                                Colours.GREY,
                                List.of(0.0, 0.0),
                                List.of(0.0, top)),
                        Series.of(Shape.DOTS, "one future each", Colours.line(0), x, y));
        return new Drawing(
                last + ": " + Labels.of(measure).toLowerCase(java.util.Locale.ROOT),
                Scale.of("Difference from " + scenarios.get(0) + ", whole period", ends),
                Scale.of("Futures", List.of(0.0, top + 1)),
                series);
    }

    private static Table differences(
            Results results, String measure, String group, String base, String other) {
        return results.sql(
                """
                select b.value - a.value difference from replications a join replications b
                using (replication, measure, "group", period)
                where measure = '%s' and "group" = '%s' and period = 'all'
                  and a.scenario = '%s' and b.scenario = '%s' order by difference"""
                        .formatted(
                                measure.replace("'", "''"),
                                group.replace("'", "''"),
                                base.replace("'", "''"),
                                other.replace("'", "''")));
    }

    private static void stack(List<Double> sorted, List<Double> x, List<Double> y) {
        if (sorted.isEmpty()) {
            throw new IllegalArgumentException("no future has this measure in this group");
        }
        double width = (sorted.get(sorted.size() - 1) - sorted.get(0)) / STACKS;
        double start = Double.NaN;
        double height = 0;
        for (double value : sorted) {
            if (!(value - start < width) && !(value == start)) {
                start = value;
                height = 0;
            }
            height++;
            x.add(start + width / 2);
            y.add(height);
        }
    }
}
