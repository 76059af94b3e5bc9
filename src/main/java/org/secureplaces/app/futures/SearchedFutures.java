package org.secureplaces.app.futures;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.secureplaces.app.output.FutureFiles;
import org.secureplaces.files.futures.DrawsParquet;
import org.secureplaces.files.futures.FuturesParquet;
import org.secureplaces.measure.Layout;
import org.secureplaces.measure.Measured;
import org.secureplaces.scenario.Draws;
import org.secureplaces.scenario.Scenario;

/**
 * The futures that a search has looked at: of each scenario tried the first ones, as many as the
 * search took to decide, each with a draw of its own.
 */
public final class SearchedFutures {

    private final SortedMap<Integer, Tried> tried = new TreeMap<>();

    /** A scenario and the levels at month ends of its futures, in order. */
    private record Tried(Scenario scenario, Layout layout, List<float[]> futures) {}

    /** Takes the next future of a scenario, whose number says where it stands among the others. */
    public void add(int number, Scenario scenario, Layout layout, Measured measured) {
        tried.computeIfAbsent(number, first -> new Tried(scenario, layout, new ArrayList<>()))
                .futures()
                .add(measured.months());
    }

    /** Writes the levels and the figures that were drawn. */
    public void write(Path folder, long seed) {
        List<Tried> all = List.copyOf(tried.values());
        FuturesParquet.Labels labels =
                FutureFiles.monthly(
                        all.get(0).layout(),
                        all.stream().map(one -> one.scenario().name()).toList(),
                        1);
        FuturesParquet.MONTHS.write(folder, labels, rows -> addAll(all, labels, rows));
        DrawsParquet.write(
                folder,
                rows ->
                        all.forEach(
                                one ->
                                        FutureFiles.add(
                                                rows,
                                                one.scenario(),
                                                number -> Draws.INDEPENDENT.draw(seed, number),
                                                one.futures().size())));
    }

    private static void addAll(
            List<Tried> all, FuturesParquet.Labels labels, FuturesParquet.Rows rows) {
        int most = all.stream().mapToInt(one -> one.futures().size()).max().orElse(0);
        for (int future = 0; future < most; future++) {
            for (int number = 0; number < all.size(); number++) {
                if (future < all.get(number).futures().size()) {
                    float[] levels = all.get(number).futures().get(future);
                    for (int series = 0; series < labels.series().size(); series++) {
                        rows.add(future, number, series, ofSeries(levels, labels, series));
                    }
                }
            }
        }
    }

    private static double[] ofSeries(float[] levels, FuturesParquet.Labels labels, int series) {
        double[] byMonth = new double[labels.periods().size()];
        for (int month = 0; month < byMonth.length; month++) {
            byMonth[month] = levels[series * byMonth.length + month];
        }
        return byMonth;
    }
}
