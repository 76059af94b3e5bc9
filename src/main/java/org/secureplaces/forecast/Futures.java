package org.secureplaces.forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.secureplaces.experiment.Outcomes;
import org.secureplaces.statistics.Mean;
import org.secureplaces.statistics.RatioOfSums;
import org.secureplaces.statistics.Statistics;
import org.secureplaces.statistics.Student;

/**
 * The statistics of what the futures of a plan yielded. This is the one place that says what the
 * mean of a measure is: of {@code share_placed} placements over referrals summed over futures, of
 * every other measure the mean of the futures' values. Bands and variances are those of the
 * futures' values in either case.
 */
public final class Futures {

    private final Outcomes outcomes;
    private final int runsPerDraw;
    private final Student student = new Student(Statistics.LEVEL);

    public Futures(Outcomes outcomes) {
        this.outcomes = outcomes;
        this.runsPerDraw = outcomes.plan().runsPerDraw();
    }

    /** Of a series in a scenario, by where its values stand. */
    public Statistics statistics(int scenario, int index) {
        double[] values = outcomes.values(scenario, index);
        return ratio(scenario, index)
                .map(mean -> new Statistics(values, runsPerDraw, student, mean))
                .orElseGet(() -> new Statistics(values, runsPerDraw, student));
    }

    /**
     * Of sums and differences of the values of all scenarios.
     *
     * @param linear makes these, always the same ones, of a value of each scenario
     */
    public List<Statistics> statistics(int index, UnaryOperator<double[]> linear) {
        int scenarios = outcomes.plan().scenarios().size();
        double[][] values = new double[scenarios][];
        List<Mean> means = new ArrayList<>();
        for (int scenario = 0; scenario < scenarios; scenario++) {
            values[scenario] = outcomes.values(scenario, index);
            ratio(scenario, index).ifPresent(means::add);
        }
        double[][] made = made(values, linear);
        List<Statistics> statistics = new ArrayList<>();
        if (means.isEmpty()) {
            for (double[] one : made) {
                statistics.add(new Statistics(one, runsPerDraw, student));
            }
            return statistics;
        }
        double[] mean = linear.apply(means.stream().mapToDouble(Mean::value).toArray());
        double[][] byDraw = made(means.stream().map(Mean::byDraw).toArray(double[][]::new), linear);
        for (int one = 0; one < made.length; one++) {
            Mean own = new Mean(mean[one], byDraw[one]);
            statistics.add(new Statistics(made[one], runsPerDraw, student, own));
        }
        return statistics;
    }

    /** The paired difference of a series between two scenarios. */
    Difference difference(int base, int other, int index) {
        double[] of = outcomes.values(base, index);
        double[] values = outcomes.values(other, index);
        Optional<Mean> mean =
                ratio(base, index)
                        .flatMap(first -> ratio(other, index).map(then -> then.minus(first)));
        return mean.map(
                        by ->
                                new Difference(
                                        of,
                                        values,
                                        all -> new Statistics(all, runsPerDraw, student, by)))
                .orElseGet(() -> new Difference(of, values, runsPerDraw, student));
    }

    /** What a closure does, to be asked of samples of the draws. */
    Harm harm(int base, int closed, int index, double sign) {
        return outcomes.layout()
                .parts(index)
                .<Harm>map(
                        parts ->
                                new Harm.OfRatio(
                                        sign,
                                        sums(base, parts.above()),
                                        sums(base, parts.below()),
                                        sums(closed, parts.above()),
                                        sums(closed, parts.below())))
                .orElseGet(
                        () ->
                                Harm.OfMean.of(
                                        outcomes.values(base, index),
                                        outcomes.values(closed, index),
                                        sign,
                                        runsPerDraw));
    }

    private double[] sums(int scenario, int index) {
        return RatioOfSums.sums(outcomes.values(scenario, index), runsPerDraw);
    }

    /** The mean of a measure that is a ratio of sums. */
    private Optional<Mean> ratio(int scenario, int index) {
        return outcomes.layout()
                .parts(index)
                .map(
                        parts ->
                                RatioOfSums.mean(
                                        outcomes.values(scenario, parts.above()),
                                        outcomes.values(scenario, parts.below()),
                                        runsPerDraw));
    }

    /** Of values by scenario and future, what is made of those of each future, by future. */
    private static double[][] made(double[][] values, UnaryOperator<double[]> linear) {
        int futures = values[0].length;
        double[][] byFuture = new double[futures][];
        for (int future = 0; future < futures; future++) {
            double[] own = new double[values.length];
            for (int scenario = 0; scenario < own.length; scenario++) {
                own[scenario] = values[scenario][future];
            }
            byFuture[future] = linear.apply(own);
        }
        return turned(byFuture);
    }

    private static double[][] turned(double[][] rows) {
        double[][] columns = new double[rows[0].length][rows.length];
        for (int row = 0; row < rows.length; row++) {
            for (int column = 0; column < columns.length; column++) {
                columns[column][row] = rows[row][column];
            }
        }
        return columns;
    }
}
