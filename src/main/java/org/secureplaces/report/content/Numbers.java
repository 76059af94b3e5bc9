package org.secureplaces.report.content;

import java.util.List;
import java.util.Optional;
import org.secureplaces.forecast.row.SeriesName;
import org.secureplaces.report.content.ReportContent.ScenarioText;

/**
 * The numbers of a scenario over chosen years: of single futures where they are kept, otherwise of
 * the tables, which know a financial year and the whole forecast.
 */
public final class Numbers {

    private final ReportContent content;
    private final Findings findings;

    public Numbers(ReportContent content, Findings findings) {
        this.content = content;
        this.findings = findings;
    }

    /** A level or a yearly count, in the first group of the measure that was written. */
    public Optional<Estimate> level(ScenarioText scenario, Measure measure, Span span) {
        return measure.groups().stream()
                .flatMap(group -> level(scenario, measure, group, span).stream())
                .findFirst();
    }

    /** The same of one group. */
    public Optional<Estimate> level(
            ScenarioText scenario, Measure measure, String group, Span span) {
        Optional<Sample> futures = content.futures().level(scenario.name(), measure, group, span);
        return futures.map(Sample::estimate)
                .or(
                        () ->
                                series(measure, group, span)
                                        .flatMap(one -> findings.summary(scenario.name(), one))
                                        .map(row -> yearly(Estimate.of(row), measure, span)));
    }

    /** How much more it is in a scenario than in the base, future by future. */
    public Optional<Estimate> change(ScenarioText scenario, Measure measure, Span span) {
        return measure.groups().stream()
                .flatMap(group -> change(scenario, measure, group, span).stream())
                .findFirst();
    }

    /** The same of one group. */
    public Optional<Estimate> change(
            ScenarioText scenario, Measure measure, String group, Span span) {
        return differences(scenario, measure, group, span)
                .map(Sample::estimate)
                .or(
                        () ->
                                series(measure, group, span)
                                        .flatMap(one -> findings.comparison(scenario.name(), one))
                                        .map(row -> yearly(Estimate.of(row), measure, span)));
    }

    /** The difference of each future; empty where single futures are not kept. */
    public Optional<Sample> differences(
            ScenarioText scenario, Measure measure, String group, Span span) {
        String base = content.base().name();
        return content.futures().difference(scenario.name(), base, measure, group, span);
    }

    /** Whether numbers of a span can be told. */
    public boolean tell(Span span) {
        return !content.futures().isEmpty() || span.periods().size() == 1;
    }

    private static Estimate yearly(Estimate total, Measure measure, Span span) {
        return total.times(measure.perYear(span.years()));
    }

    private static Optional<SeriesName> series(Measure measure, String group, Span span) {
        List<String> periods = span.periods();
        return periods.size() == 1
                ? Optional.of(new SeriesName(measure.id(), group, periods.get(0)))
                : Optional.empty();
    }
}
