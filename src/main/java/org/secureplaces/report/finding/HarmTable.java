package org.secureplaces.report.finding;

import java.util.List;
import org.secureplaces.forecast.row.RankingRow;

/** The closures that do the most harm, in rows short enough for one printed page. */
public final class HarmTable {

    private static final int MOST = 15;

    private final Ranking ranking;

    public HarmTable(Ranking ranking) {
        this.ranking = ranking;
    }

    /** What the rows are about. */
    public String title() {
        return "Closures by harm: "
                + ranking.label().substring(0, 1).toLowerCase(java.util.Locale.UK)
                + ranking.label().substring(1);
    }

    /** Headings of the numbers. */
    public List<String> columns() {
        return List.of("Difference", "In 95 of 100 futures", "Rank");
    }

    /** Closures, the largest harm first, at most 15. */
    public List<BeforeAfter.Row> rows() {
        return ranking.rows().stream().limit(MOST).map(this::row).toList();
    }

    private BeforeAfter.Row row(RankingRow row) {
        Estimate harm = ranking.estimate(row);
        MoreOrFewer words = MoreOrFewer.of(ranking.unit());
        String range = words.range(harm);
        return new BeforeAfter.Row(
                row.home(),
                "",
                List.of(
                        words.words(harm.mean()),
                        range.equals(Estimate.TOO_FEW) ? "too few futures" : range,
                        Ranking.ranks(row).replaceFirst("rank ", "")));
    }
}
