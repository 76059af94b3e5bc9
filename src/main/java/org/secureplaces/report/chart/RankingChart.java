package org.secureplaces.report.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.secureplaces.forecast.row.RankingRow;
import org.secureplaces.report.answer.Closure;
import org.secureplaces.report.answer.Headline;
import org.secureplaces.report.answer.Ranking;
import org.secureplaces.report.chart.drawing.Chart;
import org.secureplaces.report.chart.drawing.DataTable;
import org.secureplaces.report.chart.drawing.Forest;
import org.secureplaces.report.content.Estimate;
import org.secureplaces.report.content.Unit;

/** The closures side by side: what each does, and the ranks it may hold. */
public final class RankingChart {
    private final Ranking ranking;
    private final HomeSizes sizes;

    public RankingChart(Ranking ranking, HomeSizes sizes) {
        this.ranking = ranking;
        this.sizes = sizes;
    }

    /** The harm of each closure, and beside it that for each place lost. */
    public List<Chart> charts() {
        List<Closure> ranked = ranked();
        if (ranked.isEmpty()) {
            return List.of();
        }
        List<Chart> charts = new ArrayList<>();
        charts.add(
                chart(
                        "ranking",
                        "What closing each home would change: "
                                + ranking.label().toLowerCase(Locale.UK),
                        takeaway(),
                        ranked.stream().map(this::line).toList(),
                        axis()));
        perPlace(ranked).ifPresent(charts::add);
        return List.copyOf(charts);
    }

    /** Closures of which a child that a council refers can feel something. */
    private List<Closure> ranked() {
        return ranking.closures().stream().filter(one -> !one.isOfCourtsOnly()).toList();
    }

    private Optional<Chart> perPlace(List<Closure> ranked) {
        List<Closure> told =
                ranked.stream()
                        .filter(one -> one.perPlace().isPresent())
                        .sorted(Comparator.comparingDouble(one -> -perPlaceMean(one)))
                        .toList();
        if (told.size() < 2) {
            return Optional.empty();
        }
        return Optional.of(
                chart(
                        "ranking-per-place",
                        "The same for each welfare place that is lost",
                        "For each place lost, closing "
                                + told.get(0).home()
                                + " does the most harm on average.",
                        told.stream()
                                .map(
                                        one ->
                                                new Forest.Line(
                                                        one.home(),
                                                        one.perPlace().orElseThrow(),
                                                        one.perPlaceWords()))
                                .toList(),
                        axis() + " for each place lost"));
    }

    private static double perPlaceMean(Closure one) {
        return one.perPlace().map(Estimate::mean).orElse(0.0);
    }

    private static Chart chart(
            String id, String title, String takeaway, List<Forest.Line> lines, String axis) {
        return new Chart(
                id,
                title,
                takeaway,
                "Points with intervals, one for each home that closes, the largest harm at the top.",
                Forest.legend(),
                Forest.plot(lines, axis).json());
    }

    private String axis() {
        return ranking.unit() == Unit.CHILDREN
                ? "Change in children a year"
                : "Change in " + ranking.label();
    }

    private Forest.Line line(Closure one) {
        return new Forest.Line(
                one.home() + " \u00b7 rank " + one.ranks(),
                one.harm(),
                one.change() + " (" + one.range() + ")");
    }

    private String takeaway() {
        List<String> first =
                ranking.rows().stream()
                        .filter(row -> row.rankLow() == 1)
                        .map(RankingRow::home)
                        .toList();
        return first.size() == 1
                ? "Closing " + first.get(0) + " does the most harm."
                : Headline.joined(first)
                        + " cannot be told apart: each of these closures may do the most harm.";
    }

    /** Every closure with all that is told of it. */
    public Optional<DataTable> table() {
        List<List<String>> rows = ranking.closures().stream().map(this::cells).toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new DataTable(
                                "Closures by harm: " + ranking.label(),
                                sizes.dated(
                                        List.of(
                                                "Home closed",
                                                "Rank (1: most harm)",
                                                "Change",
                                                "95 futures in 100",
                                                "For each welfare place lost",
                                                "More harm than the next, in ... of 100 futures",
                                                "Children sent by courts who go elsewhere, a year"),
                                        "Welfare and justice places (size as of)"),
                                rows));
    }

    private List<String> cells(Closure one) {
        return sizes.dated(
                List.of(
                        one.home(),
                        one.isOfCourtsOnly() ? "not ranked" : one.ranks(),
                        one.change(),
                        one.range(),
                        one.perPlaceWords(),
                        one.moreThanNext(),
                        one.courtsWords()),
                sizes.words(one.home()));
    }
}
