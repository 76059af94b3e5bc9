package org.secureplaces.report.finding;

import java.util.Arrays;
import java.util.function.DoublePredicate;
import org.secureplaces.forecast.Spread;
import org.secureplaces.forecast.Statistics;
import org.secureplaces.forecast.row.Band;

/**
 * One number of each simulated future, in order of replication; NaN where nothing was observed.
 * Replications share draws of the uncertain figures in groups of equal size. Mean, quantiles and
 * range follow the rules of the result tables, so that they are the same numbers.
 */
public final class Sample {

    private final double[] values;
    private final int runsPerDraw;
    private final double mean;
    private final Spread spread;

    private Sample(double[] values, int runsPerDraw, double mean) {
        this.values = values;
        this.runsPerDraw = runsPerDraw;
        this.mean = mean;
        this.spread = new Spread(values);
    }

    /**
     * Of numbers whose mean is that of the observed ones.
     *
     * @param runsPerDraw number of consecutive futures that share a draw
     */
    public static Sample of(double[] values, int runsPerDraw) {
        double[] own = values.clone();
        return new Sample(own, runsPerDraw, new Spread(own).mean());
    }

    /** Of numbers whose mean is another one, as that of shares, which is a ratio of sums. */
    static Sample of(double[] values, int runsPerDraw, double mean) {
        return new Sample(values.clone(), runsPerDraw, mean);
    }

    /** Number of consecutive futures that share a draw. */
    int runsPerDraw() {
        return runsPerDraw;
    }

    /** The numbers in order of replication. */
    public double[] values() {
        return values.clone();
    }

    /** The observed numbers in order of size. */
    public double[] sorted() {
        return spread.sorted();
    }

    /** Number of futures in which something was observed. */
    public int count() {
        return spread.sorted().length;
    }

    public boolean isEmpty() {
        return spread.isEmpty();
    }

    public double mean() {
        return mean;
    }

    /** The quantile by linear interpolation between the sorted numbers. */
    public double quantile(double probability) {
        return spread.quantile(probability);
    }

    /** Where 95 futures in 100 lie; none where there are fewer than 20 draws. */
    public Band range() {
        return new Statistics(values, runsPerDraw).futures();
    }

    /**
     * Whether it is too early to say which side of none the mean is on: there is no range yet, and
     * the mean's own error reaches both sides.
     */
    public boolean isTooEarly() {
        Band error = new Statistics(values, runsPerDraw).meanInterval();
        return !estimate().hasRange() && error.low() < 0 && error.high() > 0;
    }

    public Estimate estimate() {
        return new Estimate(mean, range());
    }

    /**
     * In how many of 100 futures something holds. What holds in some but not all futures is never
     * rounded to none or all.
     */
    public int ofHundred(DoublePredicate holds) {
        long observed = Arrays.stream(values).filter(value -> !Double.isNaN(value)).count();
        long held = Arrays.stream(values).filter(v -> !Double.isNaN(v) && holds.test(v)).count();
        if (held == 0 || observed == 0) {
            return 0;
        }
        return held == observed
                ? 100
                : (int) Math.max(1, Math.min(99, Math.round(100.0 * held / observed)));
    }

    /** How many of the futures go which way where these are differences, as a heading. */
    public String odds() {
        int futures = count();
        boolean few = futures < 100;
        int more = few ? count(1) : ofHundred(value -> value > 0);
        int fewer = few ? count(-1) : ofHundred(value -> value < 0);
        int of = few ? futures : 100;
        if (more == 0 && fewer == 0) {
            return "In all " + futures + " simulated futures as many children get no place";
        }
        boolean mostlyMore = more >= fewer;
        int same = mostlyMore ? more : fewer;
        String way = mostlyMore ? "more" : "fewer";
        return same == of
                ? "In all " + futures + " simulated futures, " + way + " children get no place"
                : "In "
                        + same
                        + " of "
                        + of
                        + " simulated futures, "
                        + way
                        + " children get no place";
    }

    private int count(int side) {
        return (int) Arrays.stream(values).filter(value -> Math.signum(value) == side).count();
    }

    /** The mean of each draw of the uncertain figures; NaN where nothing was observed in it. */
    public double[] byDraw() {
        double[] means = new double[(values.length + runsPerDraw - 1) / runsPerDraw];
        for (int draw = 0; draw < means.length; draw++) {
            int end = Math.min(values.length, (draw + 1) * runsPerDraw);
            means[draw] = new Spread(Arrays.copyOfRange(values, draw * runsPerDraw, end)).mean();
        }
        return means;
    }
}
