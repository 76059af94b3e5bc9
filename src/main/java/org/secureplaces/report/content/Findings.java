package org.secureplaces.report.content;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.secureplaces.forecast.row.ComparisonRow;
import org.secureplaces.forecast.row.ForecastRow;
import org.secureplaces.forecast.row.SeriesName;
import org.secureplaces.forecast.row.SummaryRow;
import org.secureplaces.forecast.row.UncertaintyRow;

/** The results, found by scenario, measure, group and period. */
public final class Findings {
    private record Key(String scenario, String measure, String group, String period) {
        static Key of(String scenario, SeriesName series) {
            return new Key(scenario, series.measure(), series.group(), series.period());
        }
    }

    private final Map<Key, SummaryRow> summary = new HashMap<>();
    private final Map<Key, ComparisonRow> comparison = new HashMap<>();
    private final Map<Key, UncertaintyRow> uncertainty = new HashMap<>();
    private final Map<String, String> against = new HashMap<>();
    private final Map<Key, MonthSeries> forecast = new HashMap<>();
    private final ReportContent.Results results;
    private final Periods periods;

    public Findings(ReportContent content) {
        results = content.results();
        results.summary().forEach(row -> summary.put(Key.of(row.scenario(), row.series()), row));
        results.comparison()
                .forEach(row -> comparison.put(Key.of(row.scenario(), row.series()), row));
        results.comparison().forEach(row -> against.put(row.scenario(), row.against()));
        results.uncertainty()
                .forEach(row -> uncertainty.put(Key.of(row.scenario(), row.series()), row));
        results.forecast().forEach(row -> forecast(row).add(row));
        periods = new Periods(content.dates(), knownPeriods());
    }

    private MonthSeries forecast(ForecastRow row) {
        return forecast.computeIfAbsent(
                new Key(row.scenario(), row.target(), row.group(), ""), key -> new MonthSeries());
    }

    private List<String> knownPeriods() {
        return results.summary().stream().map(row -> row.series().period()).distinct().toList();
    }

    public Periods periods() {
        return periods;
    }

    public Optional<SummaryRow> summary(String scenario, SeriesName series) {
        return Optional.ofNullable(summary.get(Key.of(scenario, series)));
    }

    public Optional<ComparisonRow> comparison(String scenario, SeriesName series) {
        return Optional.ofNullable(comparison.get(Key.of(scenario, series)));
    }

    /** The name of the scenario that another one was compared with. */
    public Optional<String> against(String scenario) {
        return Optional.ofNullable(against.get(scenario));
    }

    /** A measure over the whole forecast, in the first of its groups that was written. */
    public Optional<SummaryRow> summary(String scenario, Measure measure) {
        return first(measure, series -> summary(scenario, series));
    }

    public Optional<ComparisonRow> comparison(String scenario, Measure measure) {
        return first(measure, series -> comparison(scenario, series));
    }

    public Optional<UncertaintyRow> uncertainty(String scenario, Measure measure) {
        return first(
                measure, series -> Optional.ofNullable(uncertainty.get(Key.of(scenario, series))));
    }

    private static <T> Optional<T> first(Measure measure, Function<SeriesName, Optional<T>> find) {
        return measure.groups().stream()
                .map(group -> find.apply(new SeriesName(measure.id(), group, Periods.ALL)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The yearly (or averaged) size of a measure over the whole forecast. */
    public Optional<Estimate> level(String scenario, Measure measure) {
        return summary(scenario, measure)
                .map(row -> Estimate.of(row).times(measure.perYear(periods.years())));
    }

    /** How far that may be off either way, by the simulation's own error. */
    public Optional<Double> error(String scenario, Measure measure) {
        return summary(scenario, measure)
                .map(row -> row.meanInterval().high() - row.mean())
                .filter(half -> !Double.isNaN(half))
                .map(half -> half * measure.perYear(periods.years()));
    }

    public Optional<Estimate> change(String scenario, Measure measure) {
        return comparison(scenario, measure)
                .map(row -> Estimate.of(row).times(measure.perYear(periods.years())));
    }

    /** The change of a measure for one group over the whole forecast, yearly where it is a flow. */
    public Optional<Estimate> change(String scenario, Measure measure, String group) {
        return comparison(scenario, new SeriesName(measure.id(), group, Periods.ALL))
                .map(row -> Estimate.of(row).times(measure.perYear(periods.years())));
    }

    public MonthSeries months(String scenario, String target, String group) {
        return forecast.getOrDefault(new Key(scenario, target, group, ""), new MonthSeries());
    }

    /** Values of a single grouping (such as {@code home=}) in order of appearance. */
    public List<String> members(String grouping) {
        Stream<String> groups =
                Stream.of(
                                results.forecast().stream().map(ForecastRow::group),
                                results.comparison().stream().map(row -> row.series().group()),
                                results.summary().stream().map(row -> row.series().group()))
                        .flatMap(Function.identity());
        return List.copyOf(
                groups.filter(group -> group.startsWith(grouping) && !group.contains(";"))
                        .map(group -> group.substring(grouping.length()))
                        .collect(LinkedHashSet::new, LinkedHashSet::add, LinkedHashSet::addAll));
    }
}
