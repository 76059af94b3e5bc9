package org.secureplaces.app.web.lab;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.secureplaces.files.Problems;
import org.secureplaces.files.table.Tables;
import org.secureplaces.forecast.row.RankingRow;
import org.secureplaces.report.content.Estimate;
import org.secureplaces.report.content.Measure;
import org.secureplaces.report.content.MoreOrFewer;
import org.secureplaces.report.content.Unit;
import org.secureplaces.scenario.Horizon;

/** The ranking of all closures as a table. */
final class RankedClosures {

    private static final String WELFARE = "route=welfare";
    private static final MoreOrFewer CHILDREN = MoreOrFewer.of(Unit.CHILDREN);

    private RankedClosures() {}

    static Job.Found found(Path folder, List<String> answer, Horizon horizon) {
        Problems problems = new Problems();
        List<RankingRow> rows =
                Tables.RANKING.read(folder, problems).stream()
                        .filter(row -> row.measure().equals(Measure.CHILDREN_WITHOUT_PLACE.id()))
                        .filter(row -> row.group().equals(WELFARE))
                        .sorted(
                                Comparator.comparingInt(RankingRow::rankLow)
                                        .thenComparingInt(RankingRow::rankHigh)
                                        .thenComparingDouble(row -> -row.meanDifference()))
                        .toList();
        problems.throwIfAny();
        double years = horizon.length().toTotalMonths() / 12.0;
        List<List<String>> cells = new ArrayList<>();
        rows.forEach(row -> cells.add(cells(row, years)));
        return new Job.Found(
                answer.stream().filter(line -> !isOfTable(line)).toList(),
                "Closures in order of harm: more children a year with no place",
                List.of("Rank", "If this home closes", "Children a year", "In 95 of 100 futures"),
                cells,
                List.of(
                        "A rank is a range where neighbours cannot be told apart.",
                        "Children whom councils refer; those sent by courts are counted apart."));
    }

    /** What stands in the table is not said twice. */
    private static boolean isOfTable(String line) {
        return line.startsWith("rank ") || line.contains("(not ranked)");
    }

    private static List<String> cells(RankingRow row, double years) {
        Estimate by = Estimate.of(row).times(1 / years);
        String rank =
                row.rankLow() == row.rankHigh()
                        ? Integer.toString(row.rankLow())
                        : row.rankLow() + " to " + row.rankHigh();
        if (by.mean() == 0 && (by.low() == 0 || !by.hasRange())) {
            return List.of("\u2013", row.home(), "none", "none");
        }
        return List.of(rank, row.home(), CHILDREN.words(by.mean()), CHILDREN.range(by));
    }
}
