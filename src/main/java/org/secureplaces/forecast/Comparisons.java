package org.secureplaces.forecast;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.secureplaces.experiment.Outcomes;
import org.secureplaces.forecast.row.ComparisonRow;
import org.secureplaces.forecast.row.SeriesName;
import org.secureplaces.measure.Layout;
import org.secureplaces.measure.Measure;
import org.secureplaces.statistics.Band;

/** Paired differences of scenarios from their bases, on the same random numbers. */
public final class Comparisons {

    private static final String WHOLE = "all";

    private Comparisons() {}

    /**
     * Every series that has rows and was observed in both scenarios of a pair in some replication.
     *
     * @param bases by the number of each scenario, the number of the one that it is compared with;
     *     the first is compared with none
     */
    public static List<ComparisonRow> of(Outcomes outcomes, List<Integer> bases) {
        List<ComparisonRow> rows = new ArrayList<>();
        for (int other = 1; other < outcomes.plan().scenarios().size(); other++) {
            int base = bases.get(other);
            WrittenSeries written = WrittenSeries.between(outcomes, base, other);
            rows.addAll(between(outcomes, base, other, written));
        }
        return rows;
    }

    /** The same where every scenario is compared with the first. */
    public static List<ComparisonRow> of(Outcomes outcomes) {
        return of(outcomes, Collections.nCopies(outcomes.plan().scenarios().size(), 0));
    }

    /** Of some series only, each scenario from the first. */
    public static List<ComparisonRow> of(Outcomes outcomes, Predicate<SeriesName> told) {
        List<ComparisonRow> rows = new ArrayList<>();
        for (int other = 1; other < outcomes.plan().scenarios().size(); other++) {
            rows.addAll(between(outcomes, 0, other, told));
        }
        return rows;
    }

    /**
     * The same for one pair, and what an additional child placed costs, where the runs tell.
     *
     * @param base number of the scenario that the other one is compared with
     */
    public static List<ComparisonRow> between(
            Outcomes outcomes, int base, int other, Predicate<SeriesName> told) {
        List<ComparisonRow> rows = new ArrayList<>();
        Futures futures = new Futures(outcomes);
        SeriesNames.forEach(
                outcomes.layout(),
                (index, series, name) -> {
                    if (!told.test(name)) {
                        return;
                    }
                    Difference difference = futures.difference(base, other, index);
                    if (!difference.isEmpty()) {
                        rows.add(difference.row(name(outcomes, base), name(outcomes, other), name));
                    }
                });
        costPerChild(outcomes, base, other).ifPresent(rows::add);
        return rows;
    }

    /**
     * The row of one series whose mean is that of its futures' values.
     *
     * @param base values of the scenario that the other one is compared with, future by future
     * @param runsPerDraw number of consecutive futures that share a draw
     */
    public static ComparisonRow row(Named named, double[] base, double[] other, int runsPerDraw) {
        return new Difference(base, other, runsPerDraw)
                .row(named.against(), named.scenario(), named.series());
    }

    /** Which scenarios and series a row is about. */
    public record Named(String scenario, String against, SeriesName series) {}

    private static Optional<ComparisonRow> costPerChild(Outcomes outcomes, int base, int other) {
        Layout layout = outcomes.layout();
        CostPerChild cost =
                CostPerChild.of(
                        outcomes,
                        base,
                        other,
                        layout.index(Measure.COST_POUNDS, WHOLE, WHOLE),
                        layout.index(Measure.PLACED, "route=welfare", WHOLE));
        return Double.isNaN(cost.pounds())
                ? Optional.empty()
                : Optional.of(
                        new ComparisonRow(
                                name(outcomes, other),
                                name(outcomes, base),
                                new SeriesName(
                                        "cost_per_additional_child_placed", "route=welfare", WHOLE),
                                cost.pounds(),
                                cost.interval(),
                                Band.NONE,
                                Double.NaN,
                                Double.NaN));
    }

    private static String name(Outcomes outcomes, int scenario) {
        return outcomes.plan().scenarios().get(scenario).name();
    }
}
