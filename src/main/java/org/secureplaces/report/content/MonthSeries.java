package org.secureplaces.report.content;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.secureplaces.forecast.row.ForecastRow;

/** One target of {@code forecast.csv} for one group: its mean and quantiles at each month end. */
public final class MonthSeries {
    public static final String MEAN = "NA";
    static final String MEDIAN = "0.5";

    private final SortedMap<LocalDate, Map<String, Double>> values = new TreeMap<>();

    public void add(ForecastRow row) {
        String id = row.output().type().equals("mean") ? MEAN : row.output().typeId();
        values.computeIfAbsent(row.targetEndDate(), date -> new HashMap<>())
                .put(id, row.output().value());
    }

    public boolean isEmpty() {
        return values.isEmpty();
    }

    public List<LocalDate> dates() {
        return new ArrayList<>(values.keySet());
    }

    /** Values of a quantile (or the mean) at each date, NaN where it is missing. */
    public List<Double> line(String id) {
        return values.values().stream().map(row -> row.getOrDefault(id, Double.NaN)).toList();
    }

    /** The median, or the mean where no median is given. */
    public List<Double> middle() {
        return has(MEDIAN) ? line(MEDIAN) : line(MEAN);
    }

    public boolean has(String id) {
        return values.values().stream().anyMatch(row -> row.containsKey(id));
    }

    public double at(LocalDate date, String id) {
        return values.getOrDefault(date, Map.of()).getOrDefault(id, Double.NaN);
    }

    /** Mean of the monthly means from a date on; NaN where there are none. */
    public double meanFrom(LocalDate from) {
        return values.tailMap(from).values().stream()
                .mapToDouble(row -> row.getOrDefault(MEAN, Double.NaN))
                .average()
                .orElse(Double.NaN);
    }

    /** Of the last days of financial years only. */
    public MonthSeries endsOfFinancialYears() {
        MonthSeries ends = new MonthSeries();
        values.forEach(
                (date, row) -> {
                    if (date.getMonth() == Month.MARCH) {
                        ends.values.put(date, row);
                    }
                });
        return ends;
    }

    public MonthSeries from(LocalDate from) {
        MonthSeries later = new MonthSeries();
        later.values.putAll(values.tailMap(from));
        return later;
    }
}
