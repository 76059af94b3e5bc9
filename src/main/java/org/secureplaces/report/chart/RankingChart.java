package org.secureplaces.report.chart;

import java.util.List;
import java.util.Optional;
import org.secureplaces.forecast.row.RankingRow;
import org.secureplaces.report.finding.Estimate;
import org.secureplaces.report.finding.Headline;
import org.secureplaces.report.finding.Ranking;
import org.secureplaces.report.finding.Unit;

/** The closures side by side: what each does, and the ranks it may hold. */
public final class RankingChart {
    private final Ranking ranking;
    private final HomeSizes sizes;

    public RankingChart(Ranking ranking, HomeSizes sizes) {
        this.ranking = ranking;
        this.sizes = sizes;
    }

    public Optional<Chart> chart() {
        if (ranking.rows().isEmpty()) {
            return Optional.empty();
        }
        List<Forest.Line> lines = ranking.rows().stream().map(this::line).toList();
        return Optional.of(
                new Chart(
                        "ranking",
                        "What closing each home would change: "
                                + ranking.label().toLowerCase(java.util.Locale.UK),
                        takeaway(),
                        "Points with intervals, one for each home that closes, the largest harm at the top, with the ranks it may hold.",
                        Forest.legend(),
                        Forest.plot(lines, axis()).json()));
    }

    private String axis() {
        return ranking.unit() == Unit.CHILDREN
                ? "Change in children a year"
                : "Change in " + ranking.label();
    }

    private Forest.Line line(RankingRow row) {
        Estimate estimate = ranking.estimate(row);
        return new Forest.Line(
                row.home() + " \u00b7 " + Ranking.ranks(row),
                estimate,
                change(estimate.mean(), estimate)
                        + " ("
                        + ranking.unit().changeRange(estimate)
                        + ")");
    }

    private String change(double mean, Estimate like) {
        return ranking.unit().change(mean, like.mean());
    }

    private String takeaway() {
        List<String> first =
                ranking.rows().stream()
                        .filter(row -> row.rankLow() == 1)
                        .map(RankingRow::home)
                        .toList();
        return first.size() == 1
                ? first.get(0) + " would do the most harm."
                : first.size()
                        + " homes may hold rank 1 and cannot be told apart: "
                        + Headline.joined(first)
                        + ".";
    }

    public Optional<DataTable> table() {
        List<List<String>> rows = ranking.rows().stream().map(this::cells).toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new DataTable(
                                "Closures by harm: " + ranking.label(),
                                sizes.dated(
                                        List.of(
                                                "Home closed",
                                                "Change",
                                                "95 futures in 100",
                                                "Ranks it may hold (1 is the largest harm)"),
                                        "Welfare and justice places (size as of)"),
                                rows));
    }

    private List<String> cells(RankingRow row) {
        Estimate estimate = ranking.estimate(row);
        String ranks = Ranking.ranks(row).substring("rank ".length());
        return sizes.dated(
                List.of(
                        row.home(),
                        change(estimate.mean(), estimate),
                        ranking.unit().changeRange(estimate),
                        ranks),
                sizes.words(row.home()));
    }
}
