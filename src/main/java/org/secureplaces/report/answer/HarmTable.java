package org.secureplaces.report.answer;

import java.util.List;
import org.secureplaces.report.content.Estimate;

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
        return ranking.closures().stream().limit(MOST).map(HarmTable::row).toList();
    }

    private static BeforeAfter.Row row(Closure closure) {
        String range = closure.range();
        return new BeforeAfter.Row(
                closure.home(),
                "",
                List.of(
                        closure.change(),
                        range.equals(Estimate.TOO_FEW) ? "too few futures" : range,
                        closure.isOfCourtsOnly() ? "not ranked" : closure.ranks()),
                "ranking-of-closures");
    }
}
