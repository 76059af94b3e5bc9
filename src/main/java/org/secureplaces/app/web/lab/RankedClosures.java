package org.secureplaces.app.web.lab;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.secureplaces.app.web.ask.Base;
import org.secureplaces.child.Route;
import org.secureplaces.files.Problems;
import org.secureplaces.files.table.Tables;
import org.secureplaces.forecast.row.RankingRow;
import org.secureplaces.home.Home;
import org.secureplaces.report.content.Estimate;
import org.secureplaces.report.content.Measure;
import org.secureplaces.report.content.MoreOrFewer;
import org.secureplaces.report.content.Unit;

/** The ranking of all closures as a table. */
final class RankedClosures {

    private static final String WELFARE = "route=welfare";
    private static final MoreOrFewer CHILDREN = MoreOrFewer.of(Unit.CHILDREN);

    private static final int HUNDRED = 100;
    private static final Pattern OF_HUNDRED = Pattern.compile("\\b(\\d+) of 100 futures closing ");

    private RankedClosures() {}

    static Job.Found found(Path folder, List<String> answer, int futures, Base base) {
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
        double years = base.horizon().length().toTotalMonths() / 12.0;
        Set<String> ofCourtsOnly = ofCourtsOnly(base);
        List<List<String>> cells = new ArrayList<>();
        rows.forEach(row -> cells.add(cells(row, years, ofCourtsOnly)));
        return new Job.Found(
                answer.stream()
                        .filter(line -> !isOfTable(line))
                        .map(line -> counted(line, futures))
                        .toList(),
                "Closures in order of harm: more children a year with no place",
                List.of("Rank", "If this home closes", "Children a year", "In 95 of 100 futures"),
                cells,
                List.of(
                        "A rank is a range where neighbours cannot be told apart.",
                        "Children whom councils refer; those sent by courts are counted apart."));
    }

    private static Set<String> ofCourtsOnly(Base base) {
        return base.file().scenario().homes().stream()
                .filter(home -> home.on(base.horizon().forecastFrom()).approved(Route.WELFARE) == 0)
                .map(Home::name)
                .collect(Collectors.toSet());
    }

    /** Of fewer than a hundred futures all are named. */
    static String counted(String line, int futures) {
        return futures >= HUNDRED
                ? line
                : OF_HUNDRED
                        .matcher(line)
                        .replaceAll(
                                found -> {
                                    double share = Integer.parseInt(found.group(1)) / 100.0;
                                    return Math.round(share * futures)
                                            + " of the "
                                            + futures
                                            + " futures closing ";
                                });
    }

    /** What stands in the table is not said twice. */
    private static boolean isOfTable(String line) {
        return line.startsWith("rank ") || line.contains("(not ranked)");
    }

    private static List<String> cells(RankingRow row, double years, Set<String> ofCourtsOnly) {
        Estimate by = Estimate.of(row).times(1 / years);
        String rank =
                row.rankLow() == row.rankHigh()
                        ? Integer.toString(row.rankLow())
                        : row.rankLow() + " to " + row.rankHigh();
        if (by.mean() == 0 && (by.low() == 0 || !by.hasRange())) {
            return List.of(
                    "\u2013",
                    row.home(),
                    "no change",
                    ofCourtsOnly.contains(row.home())
                            ? "it has no welfare places: only children sent by courts live there"
                            : "the same in every future");
        }
        return List.of(rank, row.home(), CHILDREN.words(by.mean()), CHILDREN.range(by));
    }
}
