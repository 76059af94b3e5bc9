package org.secureplaces.report.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.secureplaces.forecast.row.RankingRow;
import org.secureplaces.forecast.row.SeriesName;
import org.secureplaces.report.content.Effect;
import org.secureplaces.report.content.Estimate;
import org.secureplaces.report.content.Findings;
import org.secureplaces.report.content.Measure;
import org.secureplaces.report.content.Periods;
import org.secureplaces.report.content.ReportContent;
import org.secureplaces.report.content.Unit;

/** The homes in order of what closing each would do, for the measure the ranking is about. */
public final class Ranking {
    private static final Comparator<RankingRow> BY_RANK =
            Comparator.comparingInt(RankingRow::rankLow)
                    .thenComparingInt(RankingRow::rankHigh)
                    .thenComparingDouble(row -> -Math.abs(row.meanDifference()))
                    .thenComparing(RankingRow::home);

    /** What stands before the home in the name of the scenario that closes it. */
    private static final String CLOSE = "Close ";

    private static final SeriesName WELFARE_PLACES =
            new SeriesName("places_approved", "route=welfare", Periods.ALL);
    private static final int TOLD = 3;

    private final Findings findings;
    private final List<RankingRow> rows;
    private final Certainty certainty;

    public Ranking(ReportContent content, Findings findings) {
        this.findings = findings;
        this.certainty = new Certainty(content, findings);
        rows = chosen(content.results().ranking());
    }

    /**
     * The rows on children without a place; of older results, which do not count these, on searches
     * without one, or on whatever measure comes first.
     */
    private static List<RankingRow> chosen(List<RankingRow> all) {
        Optional<RankingRow> lead =
                Stream.of(Measure.CHILDREN_WITHOUT_PLACE, Measure.UNPLACED)
                        .flatMap(measure -> all.stream().filter(row -> isOf(measure, row)))
                        .findFirst()
                        .or(() -> all.stream().findFirst());
        return lead.map(first -> alike(all, first)).orElse(List.of());
    }

    private static boolean isOf(Measure measure, RankingRow row) {
        return row.measure().equals(measure.id()) && row.group().equals(measure.groups().get(0));
    }

    private static List<RankingRow> alike(List<RankingRow> all, RankingRow first) {
        return all.stream()
                .filter(
                        row ->
                                row.measure().equals(first.measure())
                                        && row.group().equals(first.group()))
                .sorted(BY_RANK)
                .toList();
    }

    public List<RankingRow> rows() {
        return rows;
    }

    Optional<Measure> measure() {
        return rows.stream().findFirst().flatMap(row -> Measure.named(row.measure()));
    }

    public Unit unit() {
        return measure().map(Measure::unit).orElse(Unit.NUMBER);
    }

    public String label() {
        return measure()
                .map(Measure::yearlyLabel)
                .orElseGet(() -> rows.isEmpty() ? "" : rows.get(0).measure().replace('_', ' '));
    }

    /** Every closure, the largest harm first. */
    public List<Closure> closures() {
        return rows.stream().map(this::closure).toList();
    }

    private Closure closure(RankingRow row) {
        String scenario = CLOSE + row.home();
        Estimate harm = estimate(row);
        return new Closure(
                row,
                unit(),
                harm,
                findings.comparison(scenario, WELFARE_PLACES)
                        .map(places -> -places.meanDifference())
                        .filter(lost -> lost > 0)
                        .map(lost -> harm.times(1 / lost)),
                findings.change(scenario, Measure.CUSTODY_OVERFLOW));
    }

    private Estimate estimate(RankingRow row) {
        double years = findings.periods().years();
        return Estimate.of(row).times(measure().map(known -> known.perYear(years)).orElse(1.0));
    }

    /** What the table means, a sentence each. */
    public List<String> notes() {
        List<String> notes = new ArrayList<>();
        closures().stream().limit(TOLD).flatMap(one -> one.order().stream()).forEach(notes::add);
        notes.add(
                "Fewer in a range means that in some futures fewer children went without a place"
                        + " after the closure: it changes who lives where, and by chance that can"
                        + " help; it does not show that closing a home helps.");
        List<Closure> closures = closures();
        if (closures.stream().anyMatch(one -> one.perPlace().isPresent())) {
            notes.add(
                    "For each place: the change divided by the welfare places that are lost, both"
                            + " on average over the forecast. A large home harms more because it is"
                            + " large; this number says which places are missed most.");
        }
        closures.stream()
                .filter(Closure::isOfCourtsOnly)
                .forEach(
                        one ->
                                notes.add(
                                        one.home()
                                                + " has places for children sent by courts only, so"
                                                + " its closure has no rank here."));
        return List.copyOf(notes);
    }

    /** The closure that harms most, as the answer of a ranking. */
    Optional<Headline.Answer> worst() {
        if (rows.isEmpty() || !measure().equals(Optional.of(Measure.CHILDREN_WITHOUT_PLACE))) {
            return Optional.empty();
        }
        RankingRow worst = rows.get(0);
        Effect effect = Effect.of(estimate(worst));
        return Optional.of(
                new Headline.Answer(
                        "Closing " + worst.home(),
                        effect.sentence(),
                        Estimate.asSentence(effect.range(), " children a year")
                                + ". Of "
                                + rows.size()
                                + " closures compared it "
                                + (worst.rankHigh() == 1
                                        ? "does the most harm on average"
                                        : "may do the most harm")
                                + " to children whom councils refer."
                                + courts(closures().get(0)),
                        "",
                        "",
                        "",
                        List.of(),
                        certainty()));
    }

    private static String courts(Closure worst) {
        return worst.courts()
                .filter(one -> one.mean() != 0)
                .map(
                        one ->
                                " Of children sent by courts "
                                        + worst.courtsWords()
                                        + " a year go to another kind of custody.")
                .orElse(" Children sent by courts are placed elsewhere and counted apart.");
    }

    /** Every closure in one line each, the largest harm first; what is counted, if not children. */
    public List<String> lines() {
        boolean isOfChildren = measure().equals(Optional.of(Measure.CHILDREN_WITHOUT_PLACE));
        Stream<String> heading =
                rows.isEmpty() || isOfChildren ? Stream.of() : Stream.of(label() + ":");
        return Stream.concat(heading, closures().stream().map(Closure::line)).toList();
    }

    private String tied() {
        List<String> first =
                rows.stream().filter(row -> row.rankLow() == 1).map(RankingRow::home).toList();
        if (first.size() > 1) {
            return Headline.joined(first)
                    + " cannot be told apart at the top: each of these closures may do the most harm.";
        }
        return "Its closure does the most harm on average. "
                + closures().get(0).order().orElse("In a single future another one may.");
    }

    private List<String> certainty() {
        return Stream.concat(Stream.of(tied()), certainty.fewRuns().stream()).toList();
    }
}
