package org.secureplaces.app.output;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;
import org.secureplaces.experiment.Outcomes;
import org.secureplaces.experiment.Plan;
import org.secureplaces.files.futures.DrawsParquet;
import org.secureplaces.files.futures.FuturesParquet;
import org.secureplaces.files.futures.FuturesParquet.Labels;
import org.secureplaces.files.futures.FuturesParquet.SeriesLabel;
import org.secureplaces.measure.Layout;
import org.secureplaces.measure.Measured;
import org.secureplaces.run.Interruption;
import org.secureplaces.scenario.Draw;
import org.secureplaces.scenario.DrawnFigures;
import org.secureplaces.scenario.Scenario;

/** The files of every single future: its values, its levels month by month, and what was drawn. */
public final class FutureFiles {

    private FutureFiles() {}

    /** Every value of every replication. */
    static void values(Path folder, Outcomes outcomes) {
        Layout layout = outcomes.layout();
        Labels labels =
                new Labels(
                        names(outcomes.plan()),
                        layout.series().stream()
                                .map(
                                        one ->
                                                new SeriesLabel(
                                                        one.measure().label(), one.group().name()))
                                .toList(),
                        layout.periods().names(),
                        outcomes.plan().runsPerDraw());
        endedByInterrupt(
                () ->
                        FuturesParquet.REPLICATIONS.write(
                                folder,
                                labels,
                                rows ->
                                        addAll(
                                                outcomes,
                                                labels,
                                                rows,
                                                (measured, series, period) ->
                                                        measured.value(
                                                                layout.index(series, period)))));
    }

    /** What ends because this thread was interrupted fails in the words of an interruption. */
    private static void endedByInterrupt(Runnable writing) {
        try {
            writing.run();
        } catch (RuntimeException e) {
            Interruption.throwIfInterrupted();
            throw e;
        }
    }

    /** Levels at every month end of every replication, and every figure that was drawn. */
    public static void levels(Path folder, Outcomes outcomes) {
        Plan plan = outcomes.plan();
        Labels labels = monthly(outcomes.layout(), names(plan), plan.runsPerDraw());
        int months = labels.periods().size();
        endedByInterrupt(
                () ->
                        FuturesParquet.MONTHS.write(
                                folder,
                                labels,
                                rows ->
                                        addAll(
                                                outcomes,
                                                labels,
                                                rows,
                                                (measured, series, month) ->
                                                        measured.month(series, month, months))));
        DrawsParquet.write(
                folder,
                rows ->
                        plan.scenarios()
                                .forEach(
                                        scenario -> add(rows, scenario, plan::draw, plan.draws())));
    }

    /** What the numbers of levels at month ends stand for. */
    public static Labels monthly(Layout layout, List<String> scenarios, int runsPerDraw) {
        return new Labels(
                scenarios,
                layout.monthly().stream()
                        .map(one -> new SeriesLabel(one.level().label(), one.group().name()))
                        .toList(),
                layout.periods().monthEnds().stream().map(LocalDate::toString).toList(),
                runsPerDraw);
    }

    /** The figures of a scenario in its first draws. */
    public static void add(
            DrawsParquet.Rows rows, Scenario scenario, IntFunction<Draw> numbered, int draws) {
        for (int number = 0; number < draws; number++) {
            int draw = number;
            Interruption.throwIfInterrupted();
            DrawnFigures.of(scenario, numbered.apply(number))
                    .forEach((key, value) -> rows.add(scenario.name(), draw, key, value));
        }
    }

    private static void addAll(
            Outcomes outcomes, Labels labels, FuturesParquet.Rows rows, Numbers numbers) {
        double[] byPeriod = new double[labels.periods().size()];
        List<List<Measured>> all = outcomes.replications();
        for (int replication = 0; replication < all.size(); replication++) {
            Interruption.throwIfInterrupted();
            List<Measured> own = all.get(replication);
            for (int scenario = 0; scenario < labels.scenarios().size(); scenario++) {
                Measured measured = own.get(scenario);
                for (int series = 0; series < labels.series().size(); series++) {
                    for (int period = 0; period < byPeriod.length; period++) {
                        byPeriod[period] = numbers.of(measured, series, period);
                    }
                    rows.add(replication, scenario, series, byPeriod);
                }
            }
        }
    }

    /** The number of a series and a period in what was measured. */
    @FunctionalInterface
    private interface Numbers {
        double of(Measured measured, int series, int period);
    }

    private static List<String> names(Plan plan) {
        return plan.scenarios().stream().map(Scenario::name).toList();
    }
}
