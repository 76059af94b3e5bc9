package org.secureplaces.fitting.disclosure;

import java.util.List;
import java.util.stream.DoubleStream;
import org.secureplaces.fitting.survival.Observed;

/**
 * Whether one child makes up so much of a sum, or two of them, that the sum tells of that child:
 * who is the second largest, or knows it, could subtract.
 */
public final class Dominance {

    private static final double MOST_OF_ONE = 0.5;
    private static final double MOST_OF_TWO = 0.75;

    private Dominance() {}

    /** Whether a sum of what each child adds to it must not be told. */
    public static boolean isIn(DoubleStream shares) {
        double[] sorted = shares.sorted().toArray();
        double all = DoubleStream.of(sorted).sum();
        double largest = sorted.length > 0 ? sorted[sorted.length - 1] : 0;
        double second = sorted.length > 1 ? sorted[sorted.length - 2] : 0;
        return largest > MOST_OF_ONE * all || largest + second > MOST_OF_TWO * all;
    }

    /** Whether the days of some stays after one of their days must not be told. */
    public static boolean isIn(List<Observed> stays, double after) {
        return isIn(
                stays.stream()
                        .flatMapToDouble(
                                one ->
                                        DoubleStream.generate(() -> days(one, after))
                                                .limit((long) one.count())));
    }

    private static double days(Observed one, double after) {
        return Math.max(0, one.exit() - Math.max(after, one.entry()));
    }
}
