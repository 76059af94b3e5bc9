package org.secureplaces.report.finding;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.secureplaces.forecast.row.RankingRow;

/** The homes in order of what closing each would do, for the measure the ranking is about. */
public final class Ranking {
    private static final Comparator<RankingRow> BY_RANK =
            Comparator.comparingInt(RankingRow::rankLow)
                    .thenComparingInt(RankingRow::rankHigh)
                    .thenComparingDouble(row -> -Math.abs(row.meanDifference()))
                    .thenComparing(RankingRow::home);

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

    public Estimate estimate(RankingRow row) {
        double years = findings.periods().years();
        return Estimate.of(row).times(measure().map(known -> known.perYear(years)).orElse(1.0));
    }

    public static String ranks(RankingRow row) {
        return row.rankLow() == row.rankHigh()
                ? "rank " + row.rankLow()
                : "rank " + row.rankLow() + " to " + row.rankHigh();
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
                                + " to children whom councils refer; children sent by courts are"
                                + " placed elsewhere and counted apart.",
                        "",
                        "",
                        "",
                        List.of(),
                        certainty()));
    }

    /** Every closure in one line each, the largest harm first; what is counted, if not children. */
    public List<String> lines() {
        boolean isOfChildren = measure().equals(Optional.of(Measure.CHILDREN_WITHOUT_PLACE));
        Stream<String> heading =
                rows.isEmpty() || isOfChildren ? Stream.of() : Stream.of(label() + ":");
        return Stream.concat(heading, rows.stream().map(this::line)).toList();
    }

    private String line(RankingRow row) {
        return ranks(row)
                + ": "
                + row.home()
                + ", "
                + unit().change(estimate(row).mean(), estimate(row).mean())
                + " ("
                + unit().changeRange(estimate(row))
                + ")";
    }

    private String tied() {
        List<String> first =
                rows.stream().filter(row -> row.rankLow() == 1).map(RankingRow::home).toList();
        return first.size() < 2
                ? "On average over the futures no other closure does as much harm; in a single future another one may."
                : Headline.joined(first)
                        + " cannot be told apart at the top: each may hold rank 1 on average.";
    }

    private List<String> certainty() {
        return Stream.concat(Stream.of(tied()), certainty.fewRuns().stream()).toList();
    }
}
