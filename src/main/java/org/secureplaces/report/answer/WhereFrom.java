package org.secureplaces.report.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.secureplaces.forecast.row.SeriesName;
import org.secureplaces.report.answer.Movers.Mover;
import org.secureplaces.report.answer.PastRecord.Kind;
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
import org.secureplaces.report.content.Told;
import org.secureplaces.report.content.Unit;
import org.secureplaces.report.input.KeyWords;
import org.secureplaces.report.input.Provenance;
import org.secureplaces.report.input.Provenance.Assumption;
import org.secureplaces.report.input.Unknowns;

/**
 * Where each main number of a report comes from: how it is counted, which row of the results it is,
 * what moves it, and how such numbers did in the past.
 */
public final class WhereFrom {

    private static final KeyWords WORDS = KeyWords.of("where_from.properties");
    private static final MoreOrFewer MORE = MoreOrFewer.of(Unit.CHILDREN);
    private static final int MOST = 5;

    /** The numbers that a reader meets first. */
    private static final List<Measure> MAIN =
            List.of(
                    Measure.CHILDREN_WITHOUT_PLACE,
                    Measure.CHILDREN_REFERRED,
                    Measure.SHARE_PLACED,
                    Measure.PLACED,
                    Measure.WAITING,
                    Measure.DAYS_TO_PLACE,
                    Measure.MILES_FROM_HOME,
                    Measure.CHILDREN_ACCOMMODATED,
                    Measure.OCCUPANCY_APPROVED,
                    Measure.TRANSFERS,
                    Measure.MOVED_ELSEWHERE,
                    Measure.CUSTODY_OVERFLOW,
                    Measure.COST_POUNDS);

    /**
     * A number.
     *
     * @param id of its part of the page
     * @param counted how it is counted
     * @param tables its values: over the years of the first page, and over the whole forecast
     * @param moved what moves it, by the run itself
     * @param notMoved why that is not told; empty where it is
     * @param past how such numbers did, a sentence each
     */
    public record Trace(
            String id,
            String title,
            String counted,
            List<Values> tables,
            List<Moved> moved,
            String notMoved,
            List<String> past) {}

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

    /** An assumption and what the number is where that is low, and where it is high. */
    public record Moved(String title, Assumption assumption, String low, String high) {}

    private final ReportContent content;
    private final Findings findings;
    private final PastRecord past;
    private final Provenance provenance;
    private final Movers movers;
    private final Numbers numbers;
    private final FullYears years;
    private final Span first;

    public WhereFrom(ReportContent content, Findings findings, PastRecord past) {
        this.content = content;
        this.findings = findings;
        this.past = past;
        provenance = new Provenance(content);
        numbers = new Numbers(content, findings);
        years = new FullYears(content, findings.periods());
        ScenarioText lead = content.compared().stream().findFirst().orElse(content.base());
        first = Told.of(content, findings, lead).span();
        movers = new Movers(content, findings, first);
    }

    /** The id of the part of the page that tells where a measure comes from. */
    public static String id(Measure measure) {
        return "from-" + measure.id().replace('_', '-');
    }

    /** The ids of the numbers that are told, by the labels under which the report shows them. */
    public Map<String, String> links() {
        Map<String, String> links = new LinkedHashMap<>();
        told().forEach(
                        measure -> {
                            links.put(measure.label(), id(measure));
                            links.put(measure.yearlyLabel(), id(measure));
                            links.put(measure.id(), id(measure));
                        });
        return links;
    }

    /**
     * Which headline each assumption moves, and by how much, a line each, by its key: the number of
     * children without a place today, and what each scenario changes of it.
     */
    public Map<String, List<String>> moves() {
        Map<String, List<String>> moves = new LinkedHashMap<>();
        Measure without = Measure.CHILDREN_WITHOUT_PLACE;
        for (Mover mover : movers.ofLevel(without)) {
            String from = without.unit().value(mover.low());
            String to = without.unit().value(mover.high());
            add(moves, mover, "children without a place, " + from + " to " + to + " a year");
        }
        for (ScenarioText scenario : content.compared()) {
            for (Mover mover : movers.ofChange(scenario.name(), without)) {
                String low = MORE.words(mover.low());
                String high = MORE.words(mover.high());
                String what = "what \u201c" + scenario.name() + "\u201d changes of it, ";
                add(moves, mover, what + low + " to " + high);
            }
        }
        return moves;
    }

    private static void add(Map<String, List<String>> moves, Mover mover, String line) {
        moves.computeIfAbsent(mover.key(), key -> new ArrayList<>()).add(line);
    }

    /** The main numbers that these results hold. */
    public List<Trace> traces() {
        return told().map(this::trace).toList();
    }

    private Stream<Measure> told() {
        return MAIN.stream()
                .filter(measure -> findings.level(content.base().name(), measure).isPresent());
    }

    private Trace trace(Measure measure) {
        List<Moved> moved = moved(measure);
        return new Trace(
                id(measure),
                measure.yearlyLabel(),
                words(measure.id()).orElse(measure.label()),
                tables(measure),
                moved,
                moved.isEmpty() ? notMoved() : "",
                past(measure));
    }

    private static Optional<String> words(String key) {
        return WORDS.of(KeyWords.Key.named(key));
    }

    /** Over the years of the first page, where they are not all, and over the whole forecast. */
    private List<Values> tables(Measure measure) {
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

    private List<Moved> moved(Measure measure) {
        List<Moved> moved = new ArrayList<>();
        for (Mover mover : movers.ofLevel(measure)) {
            provenance
                    .of(mover.key())
                    .map(
                            assumption ->
                                    new Moved(
                                            mover.words(),
                                            assumption,
                                            measure.unit().value(mover.low()),
                                            measure.unit().value(mover.high())))
                    .filter(one -> moved.size() < MOST)
                    .ifPresent(moved::add);
        }
        return moved;
    }

    private String notMoved() {
        return content.futures().draws() < Unknowns.FEWEST
                ? "Too few futures to tell what moves this number most: run 100 or more."
                : "No single assumption stands out among those that move this number.";
    }

    private List<String> past(Measure measure) {
        List<String> lines =
                past.of(Kind.BACKTEST).stream()
                        .filter(row -> row.name().split(";", -1)[0].equals(measure.id()))
                        .map(PastRecord.Row::says)
                        .toList();
        return lines.isEmpty()
                ? words("past." + measure.id()).or(() -> words("past.other")).stream().toList()
                : lines;
    }
}
