package org.secureplaces.scoring;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.apache.commons.math3.distribution.TDistribution;
import org.secureplaces.statistics.Band;
import org.secureplaces.statistics.Spread;

/**
 * 1 less the mean CRPS over that of a naive forecast of the same figures: 1 is perfect, 0 is no
 * better, below 0 is worse; NaN where there is no naive forecast.
 *
 * @param interval95 95% interval by a block bootstrap over origins; none where the origins make
 *     fewer than two blocks
 */
public record Skill(double value, Band interval95) {

    /** Where there is no naive forecast. */
    public static final Skill NONE = new Skill(Double.NaN, Band.NONE);

    private static final int RESAMPLES = 2000;
    private static final double LEVEL = 0.975;
    private static final double NORMAL = 1.959963984540054;

    /**
     * The scores of a forecast and of the naive one of the same figure.
     *
     * @param own CRPS
     * @param rival CRPS of the naive forecast
     */
    record Pair(LocalDate origin, double own, double rival) {}

    /** Of pairs with one horizon. */
    static Skill of(List<Pair> pairs, int horizonMonths) {
        if (pairs.isEmpty()) {
            return NONE;
        }
        List<Pair> inTime = pairs.stream().sorted(Comparator.comparing(Pair::origin)).toList();
        double[] own = inTime.stream().mapToDouble(Pair::own).toArray();
        double[] rival = inTime.stream().mapToDouble(Pair::rival).toArray();
        int length = blockLength(inTime.stream().map(Pair::origin).toList(), horizonMonths);
        double value = 1 - sum(own) / sum(rival);
        return new Skill(value, interval(own, rival, length));
    }

    /** Whether it is known to be above or below 0. */
    public boolean isTold() {
        return interval95.low() > 0 || interval95.high() < 0;
    }

    /**
     * As many origins as share a part of their futures, since their errors move together; and not
     * fewer than the root of their number, so that errors that last longer than a horizon are seen.
     *
     * @param origins in order of time
     */
    static int blockLength(List<LocalDate> origins, int horizonMonths) {
        int most = (int) Math.ceil(Math.sqrt(origins.size()));
        for (int first = 0; first < origins.size(); first++) {
            LocalDate end = origins.get(first).plusMonths(horizonMonths);
            int last = first;
            while (last < origins.size() && origins.get(last).isBefore(end)) {
                last++;
            }
            most = Math.max(most, last - first);
        }
        return most;
    }

    /**
     * Quantiles of the logarithm of the ratio of sums over resamples, moved out from it by two
     * factors. Blocks of a series vary about its own mean, so their variance is short by the share
     * of a block in the series (exact for independent scores); and few blocks tell their variance
     * badly: Student's law with the number of blocks less 1 takes the place of the normal law.
     */
    static Band interval(double[] own, double[] rival, int length) {
        int n = own.length;
        if (n < 2 * length || sum(rival) == 0 || sum(own) == 0) {
            return Band.NONE;
        }
        double[] logs =
                new BlockBootstrap(n, length)
                        .of(
                                RESAMPLES,
                                places -> StrictMath.log(sum(own, places) / sum(rival, places)));
        if (Arrays.stream(logs).anyMatch(log -> !Double.isFinite(log))) {
            return Band.NONE;
        }
        double centre = StrictMath.log(sum(own) / sum(rival));
        double blocks = (double) n / length;
        double student = new TDistribution(null, blocks - 1).inverseCumulativeProbability(LEVEL);
        double wider = student / NORMAL / Math.sqrt(1 - 1 / blocks);
        Spread spread = new Spread(logs);
        ToDoubleFunction<Double> end =
                probability ->
                        1
                                - StrictMath.exp(
                                        centre + wider * (spread.quantile(probability) - centre));
        return new Band(end.applyAsDouble(LEVEL), end.applyAsDouble(1 - LEVEL));
    }

    private static double sum(double[] values) {
        return Arrays.stream(values).sum();
    }

    private static double sum(double[] values, int[] places) {
        double sum = 0;
        for (int place : places) {
            sum += values[place];
        }
        return sum;
    }
}
