package org.secureplaces.app.web.lab;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.secureplaces.app.web.ask.Limits;
import org.secureplaces.forecast.Comparisons;
import org.secureplaces.forecast.row.ComparisonRow;
import org.secureplaces.forecast.row.SeriesName;
import org.secureplaces.forecast.row.SummaryRow;
import org.secureplaces.measure.Measure;
import org.secureplaces.report.content.Futures;
import org.secureplaces.report.content.Futures.Key;
import org.secureplaces.report.content.ReportContent;
import org.secureplaces.statistics.Statistics;

/**
 * The rows of {@code summary.csv} and {@code comparison.csv} of what the lab keeps: the same
 * numbers as those of a forecast.
 */
final class KeptTables {

    private KeptTables() {}

    static List<SummaryRow> summary(ReportContent content) {
        List<SummaryRow> rows = new ArrayList<>();
        for (Key key : content.futures().keys()) {
            double[] values = content.futures().values(key).orElseThrow();
            Statistics statistics = new Statistics(values, Limits.PER_DRAW);
            rows.add(
                    new SummaryRow(
                            key.scenario(),
                            name(key),
                            statistics.mean(),
                            statistics.meanInterval().notBelowZero(),
                            statistics.futures(),
                            unit(key)));
        }
        return rows;
    }

    private static SeriesName name(Key key) {
        return new SeriesName(key.measure(), key.group(), key.period());
    }

    private static String unit(Key key) {
        for (Measure measure : Measure.values()) {
            if (measure.label().equals(key.measure())) {
                return measure.unit();
            }
        }
        throw new IllegalStateException(key.measure() + " is no measure");
    }

    /** Differences of every scenario from the first. */
    static List<ComparisonRow> comparison(ReportContent content) {
        Futures futures = content.futures();
        String base = content.base().name();
        Set<Key> others = new LinkedHashSet<>(futures.keys());
        others.removeIf(key -> key.scenario().equals(base));
        List<ComparisonRow> rows = new ArrayList<>();
        for (Key key : others) {
            Optional<double[]> from =
                    futures.values(new Key(base, key.measure(), key.group(), key.period()));
            double[] own = futures.values(key).orElseThrow();
            from.map(
                            values ->
                                    Comparisons.row(
                                            new Comparisons.Named(key.scenario(), base, name(key)),
                                            values,
                                            own,
                                            Limits.PER_DRAW))
                    .ifPresent(rows::add);
        }
        return rows;
    }
}
