package org.secureplaces.report.finding;

import java.time.LocalDate;
import java.util.List;
import org.secureplaces.forecast.row.ForecastRow;
import org.secureplaces.report.content.MonthSeries;

/**
 * A forecast stored before, as far as it can be held against what came.
 *
 * @param name the name of its folder
 * @param forecast its first scenario
 * @param outturns figures published since, with which it was scored
 */
public record Vintage(String name, List<ForecastRow> forecast, List<Outturn> outturns) {

    /** A figure published since. */
    public record Outturn(String measure, LocalDate date, double value) {}

    public Vintage {
        forecast = List.copyOf(forecast);
        outturns = List.copyOf(outturns);
    }

    /** The day from which it forecasts; empty forecasts have none. */
    public LocalDate origin() {
        return forecast.get(0).originDate();
    }

    /** A target for all children. */
    public MonthSeries months(String target) {
        MonthSeries series = new MonthSeries();
        forecast.stream()
                .filter(row -> row.target().equals(target) && row.group().equals("all"))
                .forEach(series::add);
        return series;
    }
}
