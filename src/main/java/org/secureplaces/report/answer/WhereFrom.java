package org.secureplaces.report.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.secureplaces.report.answer.Movers.Mover;
import org.secureplaces.report.answer.PastRecord.Kind;
import org.secureplaces.report.content.Findings;
import org.secureplaces.report.content.Measure;
import org.secureplaces.report.content.MoreOrFewer;
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
            List<TracedValues.Values> tables,
            List<Moved> moved,
            String notMoved,
            List<String> past) {}

    /** An assumption and what the number is where that is low, and where it is high. */
    public record Moved(String title, Assumption assumption, String low, String high) {}

    private final ReportContent content;
    private final Findings findings;
    private final PastRecord past;
    private final Provenance provenance;
    private final Movers movers;
    private final TracedValues values;

    public WhereFrom(ReportContent content, Findings findings, PastRecord past) {
        this.content = content;
        this.findings = findings;
        this.past = past;
        provenance = new Provenance(content);
        ScenarioText lead = content.compared().stream().findFirst().orElse(content.base());
        Span first = Told.of(content, findings, lead).span();
        values = new TracedValues(content, findings, first);
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
                values.tables(measure),
                moved,
                moved.isEmpty() ? notMoved() : "",
                past(measure));
    }

    private static Optional<String> words(String key) {
        return WORDS.of(KeyWords.Key.named(key));
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
