package org.secureplaces.statistics;

import java.util.Arrays;

/**
 * Statistics of one series over replications that share draws of the parameters in groups of equal
 * size.
 *
 * <p>Chance is what differs between runs of one draw, ignorance what differs between draws beyond
 * it (first and second order uncertainty; one-way analysis of variance). Fewer than 50 draws are
 * not split: their share of ignorance would be known to no better than a quarter either way.
 *
 * <p>With independent draws both variances are right in the mean. Of n representative draws whose
 * mean has r times the variance that the mean of independent ones has, chance is right too, and the
 * variance between draws is too large by the factor (n - r) / (n - 1): by at most 1 part in n - 1,
 * since the expected sample variance is n / (n - 1) times the variance of a draw less that of the
 * mean. Ignorance takes all of this, which with 100 draws is 1% of it at most.
 */
public final class Statistics {

    public static final double LEVEL = 0.975;

    /** Fewer draws with an observed value than this are not split into chance and ignorance. */
    static final int FEWEST_TO_SPLIT = 50;

    /** Of fewer draws nobody can tell where 95 futures in 100 lie. */
    public static final int FEWEST_DRAWS = 20;

    private final Spread spread;
    private final Draws draws;
    private final Student student;
    private final Mean mean;

    /**
     * Takes the values of all replications in order; NaN values are left out.
     *
     * @param runsPerDraw number of consecutive replications that share a draw
     */
    public Statistics(double[] values, int runsPerDraw) {
        this(values, runsPerDraw, new Student(LEVEL));
    }

    /** The same for one of many series, which share the quantiles of Student's law. */
    public Statistics(double[] values, int runsPerDraw, Student student) {
        this.spread = new Spread(values);
        this.draws = new Draws(values, runsPerDraw);
        this.student = student;
        this.mean = new Mean(spread.mean(), draws.means);
    }

    /** The same for a series whose mean is not that of its values, but a ratio of sums. */
    public Statistics(double[] values, int runsPerDraw, Student student, Mean mean) {
        this.spread = new Spread(values);
        this.draws = new Draws(values, runsPerDraw);
        this.student = student;
        this.mean = mean;
    }

    /** Whether no value was observed. */
    public boolean isEmpty() {
        return spread.isEmpty();
    }

    /** Whether every observed value is 0. */
    boolean isZero() {
        return spread.isZero();
    }

    /** Mean over the replications: of the observed values, or a ratio of sums. */
    public double mean() {
        return mean.value();
    }

    /** Mean of the observed values, each as important as any other. */
    public double meanOfFutures() {
        return spread.mean();
    }

    /** What the mean is in each draw in which something was observed; of a ratio to first order. */
    public double[] byDraw() {
        return mean.byDraw();
    }

    /**
     * 95% interval of the mean: simulation error only. Of representative draws the mean is known
     * better than that: their spread is as wide, but what lies above in one is made up in another.
     */
    public Band meanInterval() {
        if (isEmpty()) {
            return Band.NONE;
        }
        double error = student.halfWidth(mean.byDraw());
        return new Band(mean() - error, mean() + error);
    }

    /** Central 95% of the values; none where there are fewer than 20 draws. */
    public Band futures() {
        return draws.means.length < FEWEST_DRAWS
                ? Band.NONE
                : new Band(spread.onlyQuantile(1 - LEVEL), spread.onlyQuantile(LEVEL));
    }

    /** A quantile of the observed values. */
    public double quantile(double probability) {
        return spread.quantile(probability);
    }

    public double chanceSd() {
        return Math.sqrt(draws.chanceVariance());
    }

    public double ignoranceSd() {
        return Math.sqrt(draws.ignoranceVariance());
    }

    /** Whether there are draws enough to tell chance from ignorance. */
    public boolean isSplit() {
        return draws.means.length >= FEWEST_TO_SPLIT;
    }

    /** Whether every run of a draw is the same as the others, and every draw as the others. */
    public boolean isConstant() {
        return draws.chanceVariance() == 0 && draws.ignoranceVariance() == 0;
    }

    /**
     * The 95% interval of the share of ignorance, from 0 to 1: that of {@link #intraclass95}, cut
     * at 0 since no variance is negative. None where there is no split.
     */
    public Band shareInterval(Fisher fisher) {
        Band band = isSplit() ? intraclass95(fisher) : Band.NONE;
        return Double.isNaN(band.low())
                ? Band.NONE
                : new Band(Math.max(0, band.low()), Math.max(0, band.high()));
    }

    /**
     * The 95% interval of the intraclass correlation by the ratio of variances between and within
     * draws, exact for normal values (Shrout and Fleiss 1979, Psychological Bulletin 86, 420-428);
     * where runs were not observed the harmonic mean of those that were stands for their number
     * (Thomas and Hultquist 1978, Annals of Statistics 6, 582-587). None where no draw has two
     * runs.
     */
    Band intraclass95(Fisher fisher) {
        double between = draws.between();
        int above = draws.means.length - 1;
        if (above < 1 || draws.freedom < 1 || draws.within + between == 0) {
            return Band.NONE;
        }
        double runs = draws.runsHarmonic;
        double ratio = runs * between / draws.within;
        return new Band(
                intraclass(ratio / fisher.high(above, draws.freedom), runs),
                intraclass(ratio / fisher.low(above, draws.freedom), runs));
    }

    private static double intraclass(double ratio, double runs) {
        return Double.isInfinite(ratio) ? 1 : (ratio - 1) / (ratio - 1 + runs);
    }

    /** Share of ignorance in the whole variance. */
    public double shareIgnorance() {
        double ignorance = draws.ignoranceVariance();
        double all = draws.chanceVariance() + ignorance;
        return all == 0 ? 0 : ignorance / all;
    }

    /** Variance of the observed values, chance and ignorance together. */
    public double variance() {
        return Spread.variance(spread.observed(), meanOfFutures());
    }

    /** The values by draw. */
    private static final class Draws {

        private final double[] means;
        private final double within;
        private final double runsHarmonic;
        private final int freedom;

        Draws(double[] values, int runsPerDraw) {
            double[] all = new double[(values.length + runsPerDraw - 1) / runsPerDraw];
            int filled = 0;
            double squares = 0;
            int runsBeyondFirst = 0;
            double inverse = 0;
            for (int from = 0; from < values.length; from += runsPerDraw) {
                int to = Math.min(values.length, from + runsPerDraw);
                int runs = observed(values, from, to);
                if (runs > 0) {
                    double own = mean(values, from, to, runs);
                    all[filled++] = own;
                    inverse += 1.0 / runs;
                    squares += runs > 1 ? variance(values, from, to, own, runs) * (runs - 1) : 0;
                    runsBeyondFirst += runs - 1;
                }
            }
            means = Arrays.copyOf(all, filled);
            freedom = runsBeyondFirst;
            within = freedom == 0 ? Double.NaN : squares / freedom;
            runsHarmonic = filled == 0 ? 1 : filled / inverse;
        }

        private static int observed(double[] values, int from, int to) {
            int observed = 0;
            for (int i = from; i < to; i++) {
                observed += Double.isNaN(values[i]) ? 0 : 1;
            }
            return observed;
        }

        private static double mean(double[] values, int from, int to, int observed) {
            double sum = 0;
            for (int i = from; i < to; i++) {
                sum += Double.isNaN(values[i]) ? 0 : values[i];
            }
            return sum / observed;
        }

        private static double variance(
                double[] values, int from, int to, double mean, int observed) {
            double squares = 0;
            for (int i = from; i < to; i++) {
                double away = Double.isNaN(values[i]) ? 0 : values[i] - mean;
                squares += away * away;
            }
            return squares / (observed - 1);
        }

        double chanceVariance() {
            return within;
        }

        double between() {
            return Spread.variance(means, Spread.mean(means));
        }

        double ignoranceVariance() {
            return Math.max(0, between() - within / runsHarmonic);
        }
    }
}
