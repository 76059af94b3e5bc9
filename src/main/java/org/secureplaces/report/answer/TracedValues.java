package org.secureplaces.report.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.secureplaces.forecast.row.SeriesName;
import org.secureplaces.report.content.Effect;
import org.secureplaces.report.content.Estimate;
import org.secureplaces.report.content.Findings;
import org.secureplaces.report.content.FullYears;
import org.secureplaces.report.content.Measure;
import org.secureplaces.report.content.MoreOrFewer;
import org.secureplaces.report.content.Numbers;
import org.secureplaces.report.content.Periods;
import org.secureplaces.report.content.ReportContent;
import org.secureplaces.report.content.ReportContent.ScenarioText;
import org.secureplaces.report.content.Span;
import org.secureplaces.report.content.Unit;

/**
 * The values of a main number, over the years of the first page and over the whole forecast, and
 * which rows of the result files they are.
 */
public final class TracedValues {

    /**
     * Values over some years.
     *
     * @param over which years these are
     * @param rows one for each scenario and each difference
     * @param file which rows of the result files they are
     */
    public record Values(String over, List<Value> rows, String file) {}

    /** A value with its range. */
    public record Value(String what, String value, String range) {}

    private final ReportContent content;
    private final Findings findings;
    private final Numbers numbers;
    private final FullYears years;
    private final Span first;

    /** Takes the years of the first page. */
    TracedValues(ReportContent content, Findings findings, Span first) {
        this.content = content;
        this.findings = findings;
        this.first = first;
        numbers = new Numbers(content, findings);
        years = new FullYears(content, findings.periods());
    }

    /** Over the years of the first page, where they are not all, and over the whole forecast. */
    List<Values> tables(Measure measure) {
        return Stream.of(first, years.whole())
                .distinct()
                .map(span -> new Values(over(span), rows(measure, span), file(measure, span)))
                .filter(values -> !values.rows().isEmpty())
                .toList();
    }

    private String over(Span span) {
        boolean apart = !FullYears.isWhole(first);
        String page = apart && span.equals(first) ? "On the first page: " : "";
        String words = "average over " + years.inWords(span);
        return page.isEmpty() ? "A" + words.substring(1) : page + words;
    }

    private List<Value> rows(Measure measure, Span span) {
        List<Value> rows = new ArrayList<>();
        for (ScenarioText scenario : content.scenarios()) {
            numbers.level(scenario, measure, span)
                    .map(level -> value(scenario.name(), measure, level))
                    .ifPresent(rows::add);
        }
        for (ScenarioText scenario : content.compared()) {
            numbers.change(scenario, measure, span)
                    .map(change -> difference(scenario, measure.unit(), change))
                    .ifPresent(rows::add);
        }
        return rows;
    }

    private static Value value(String scenario, Measure measure, Estimate level) {
        return new Value(scenario, measure.unit().value(level.mean()), measure.unit().range(level));
    }

    private Value difference(ScenarioText scenario, Unit unit, Estimate change) {
        boolean same = Effect.of(change).isNone();
        MoreOrFewer words = MoreOrFewer.of(unit);
        return new Value(
                "Difference of \u201c" + scenario.name() + "\u201d from the base, future by future",
                same ? "no change" : words.words(change.mean()),
                same ? "the same in every future" : words.range(change));
    }

    /** Which rows of the files it is, and what is done with them. */
    private String file(Measure measure, Span span) {
        String base = content.base().name();
        String group =
                measure.groups().stream()
                        .filter(one -> findings.summary(base, series(measure, one)).isPresent())
                        .findFirst()
                        .orElse("all");
        return (FullYears.isWhole(span) ? whole() : ofYears(span))
                + ": measure "
                + measure.id()
                + ", group "
                + group
                + ", period "
                + periods(span)
                + "."
                + divided(measure, span)
                + " The mean is over "
                + content.run().replications()
                + " simulated futures.";
    }

    private String whole() {
        return "In summary.csv"
                + (content.compared().isEmpty() ? "" : ", differences in comparison.csv");
    }

    /** The range is that of the averages of single futures, which no table but this one holds. */
    private static String ofYears(Span span) {
        return "In replications.parquet, each future"
                + (span.periods().size() == 1 ? "" : " averaged over these years");
    }

    private static String periods(Span span) {
        List<String> periods = span.periods();
        String last = periods.get(periods.size() - 1);
        return periods.size() == 1 ? last : periods.get(0) + " to " + last;
    }

    private static String divided(Measure measure, Span span) {
        return FullYears.isWhole(span) && measure.isFlow()
                ? " It is the sum of the whole forecast, divided here by "
                        + Unit.NUMBER.value(span.years())
                        + " years."
                : "";
    }

    private static SeriesName series(Measure measure, String group) {
        return new SeriesName(measure.id(), group, Periods.ALL);
    }
}
