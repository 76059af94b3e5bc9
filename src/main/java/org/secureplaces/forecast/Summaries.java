package org.secureplaces.forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import org.secureplaces.experiment.Outcomes;
import org.secureplaces.forecast.row.SeriesName;
import org.secureplaces.forecast.row.SummaryRow;
import org.secureplaces.forecast.row.UncertaintyRow;
import org.secureplaces.measure.Series;
import org.secureplaces.statistics.Fisher;
import org.secureplaces.statistics.Statistics;

/**
 * Means and bands of every series of every scenario, and how far chance and ignorance spread it.
 */
public final class Summaries {

    private final List<SummaryRow> summary = new ArrayList<>();
    private final List<UncertaintyRow> uncertainty = new ArrayList<>();
    private final BiPredicate<Integer, SeriesName> told;
    private final Fisher fisher = new Fisher();

    private Summaries(BiPredicate<Integer, SeriesName> told) {
        this.told = told;
    }

    /** Of every series that has rows; those that were never observed are left out. */
    public static Summaries of(Outcomes outcomes) {
        WrittenSeries written = WrittenSeries.of(outcomes);
        return of(outcomes, (scenario, name) -> written.test(name));
    }

    /** Of some series only, by the number of the scenario and the name of the series. */
    public static Summaries of(Outcomes outcomes, BiPredicate<Integer, SeriesName> told) {
        Summaries summaries = new Summaries(told);
        for (int scenario = 0; scenario < outcomes.plan().scenarios().size(); scenario++) {
            summaries.add(outcomes, scenario);
        }
        return summaries;
    }

    public List<SummaryRow> summary() {
        return List.copyOf(summary);
    }

    /** What is the same in every future has no row: nothing about it is uncertain. */
    public List<UncertaintyRow> uncertainty() {
        return List.copyOf(uncertainty);
    }

    private void add(Outcomes outcomes, int scenario) {
        String name = outcomes.plan().scenarios().get(scenario).name();
        Futures futures = new Futures(outcomes);
        SeriesNames.forEach(
                outcomes.layout(),
                (index, series, seriesName) -> {
                    if (!told.test(scenario, seriesName)) {
                        return;
                    }
                    Statistics statistics = futures.statistics(scenario, index);
                    if (!statistics.isEmpty()) {
                        add(name, series, seriesName, statistics);
                    }
                });
    }

    private void add(String scenario, Series series, SeriesName name, Statistics statistics) {
        summary.add(
                new SummaryRow(
                        scenario,
                        name,
                        statistics.mean(),
                        statistics.meanInterval().notBelowZero(),
                        statistics.futures(),
                        series.measure().unit()));
        if (!statistics.isConstant()) {
            uncertainty.add(row(scenario, name, statistics));
        }
    }

    private UncertaintyRow row(String scenario, SeriesName name, Statistics statistics) {
        boolean split = statistics.isSplit();
        return new UncertaintyRow(
                scenario,
                name,
                statistics.mean(),
                split ? statistics.chanceSd() : Double.NaN,
                split ? statistics.ignoranceSd() : Double.NaN,
                split ? statistics.shareIgnorance() : Double.NaN,
                statistics.shareInterval(fisher));
    }
}
