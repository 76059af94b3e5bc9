package org.secureplaces.app.notebook;

import java.util.ArrayList;
import java.util.List;
import org.secureplaces.app.notebook.drawing.Drawing;
import org.secureplaces.app.notebook.drawing.Scale;
import org.secureplaces.app.notebook.drawing.Series;
import org.secureplaces.app.notebook.drawing.Series.Shape;
import tech.tablesaw.api.Table;
import tech.tablesaw.plotly.components.Figure;

/** The range of a measure month by month. */
final class FanFigure {

    private static final String QUANTILES =
            """
            select month_end, quantile_cont(value, 0.025) low95, quantile_cont(value, 0.25) low50,
              quantile_cont(value, 0.5) middle, quantile_cont(value, 0.75) high50,
              quantile_cont(value, 0.975) high95
            from months where measure = '%s' and "group" = '%s' and scenario = '%s'
            group by month_end order by month_end""";

    private FanFigure() {}

    static Figure of(Results results, String measure, String group) {
        List<String> scenarios = results.scenarios();
        List<Series> series = new ArrayList<>();
        Table first = quantiles(results, measure, group, scenarios.get(0));
        if (first.isEmpty()) {
            throw new IllegalArgumentException(
                    "months.parquet holds no measure '"
                            + measure
                            + "' of the group '"
                            + group
                            + "'");
        }
        List<Double> days = Columns.numbers(first, "month_end");
        series.add(band(first, days, "95"));
        series.add(band(first, days, "50"));
        for (int number = 0; number < scenarios.size(); number++) {
            Table one = quantiles(results, measure, group, scenarios.get(number));
            series.add(
                    Series.of(
                            number == 0 ? Shape.LINE : Shape.DASHES,
                            "median: " + scenarios.get(number),
                            Colours.line(number),
                            Columns.numbers(one, "month_end"),
                            Columns.numbers(one, "middle")));
        }
        return drawn(measure, group, days, series);
    }

    private static Figure drawn(
            String measure, String group, List<Double> days, List<Series> series) {
        List<Double> heights = new ArrayList<>(List.of(0.0));
        series.forEach(one -> heights.addAll(one.y()));
        String of = group.equals("all") ? "" : ", " + group;
        return new Drawing(
                Labels.of(measure) + of,
                Scale.ofDays("Month end", days),
                Scale.of(Labels.withUnit(measure), heights),
                series);
    }

    private static Series band(Table table, List<Double> days, String part) {
        return new Series(
                Shape.BAND,
                part + " in 100 futures",
                Colours.line(0),
                days,
                Columns.numbers(table, "high" + part),
                Columns.numbers(table, "low" + part));
    }

    private static Table quantiles(Results results, String measure, String group, String scenario) {
        return results.sql(
                QUANTILES.formatted(
                        measure.replace("'", "''"),
                        group.replace("'", "''"),
                        scenario.replace("'", "''")));
    }
}
