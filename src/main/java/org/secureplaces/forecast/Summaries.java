package org.secureplaces.forecast;

import java.util.ArrayList;
import java.util.List;
import org.secureplaces.experiment.Outcomes;
import org.secureplaces.measure.Series;

/**
 * Means and bands of every series of every scenario, and how far chance and ignorance spread it.
 */
public final class Summaries {

    private final List<SummaryRow> summary = new ArrayList<>();
    private final List<UncertaintyRow> uncertainty = new ArrayList<>();
    private final Student student = new Student(Statistics.LEVEL);

    private Summaries() {}

    /** Series that were never observed are left out. */
    public static Summaries of(Outcomes outcomes) {
        Summaries summaries = new Summaries();
        for (int scenario = 0; scenario < outcomes.plan().scenarios().size(); scenario++) {
            summaries.add(outcomes, scenario);
        }
        return summaries;
    }

    public List<SummaryRow> summary() {
        return List.copyOf(summary);
    }

    public List<UncertaintyRow> uncertainty() {
        return List.copyOf(uncertainty);
    }

    private void add(Outcomes outcomes, int scenario) {
        String name = outcomes.plan().scenarios().get(scenario).name();
        SeriesNames.forEach(
                outcomes.layout(),
                (index, series, seriesName) -> {
                    double[] values = outcomes.values(scenario, index);
                    Statistics statistics =
                            new Statistics(values, outcomes.plan().runsPerDraw(), student);
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
                        statistics.meanInterval(),
                        statistics.futures(),
                        series.measure().unit()));
        uncertainty.add(
                new UncertaintyRow(
                        scenario,
                        name,
                        statistics.mean(),
                        statistics.chanceSd(),
                        statistics.ignoranceSd(),
                        statistics.shareIgnorance()));
    }
}
