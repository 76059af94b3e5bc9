package org.secureplaces.scenario.release;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.secureplaces.home.LargestRemainder;

/** Spreads published totals over homes where the release does not say how they are spread. */
final class Spread {

    /** What a home without places of a kind counts for where there is no other room. */
    private static final double LAST_RESORT = 1e-6;

    private static final int HALVINGS = 200;

    private Spread() {}

    /**
     * Whole numbers in proportion to weights, none above its room; less than the total where there
     * is not room enough.
     */
    static int[] within(int[] rooms, double[] weights, int total) {
        int[] given = new int[rooms.length];
        int left = total;
        while (left > 0) {
            double[] open = new double[rooms.length];
            for (int home = 0; home < rooms.length; home++) {
                open[home] = given[home] < rooms[home] ? weights[home] : 0;
            }
            double sum = Arrays.stream(open).sum();
            if (sum == 0) {
                return given;
            }
            double each = left / sum;
            int[] more = LargestRemainder.of(Arrays.stream(open).map(w -> w * each).toArray());
            for (int home = 0; home < rooms.length; home++) {
                int taken = Math.min(more[home], rooms[home] - given[home]);
                given[home] += taken;
                left -= taken;
            }
        }
        return given;
    }

    /** A total shared among homes in proportion to how many children each has. */
    static int[] share(int[] children, int total) {
        int all = IntStream.of(children).sum();
        return LargestRemainder.of(
                IntStream.of(children)
                        .mapToDouble(own -> all == 0 ? 0 : (double) own * total / all)
                        .toArray());
    }

    /**
     * How many of the children of each home are of the one kind, when a total of them is: in every
     * home the odds of that kind are its places of that kind over the others, times one factor for
     * all homes. Real-valued.
     */
    static double[] split(int[] children, double[] ofKind, double[] others, int total) {
        double low = 1e-12;
        double high = 1e12;
        for (int i = 0; i < HALVINGS; i++) {
            double factor = Math.sqrt(low * high);
            if (Arrays.stream(split(children, ofKind, others, factor)).sum() < total) {
                low = factor;
            } else {
                high = factor;
            }
        }
        return exact(split(children, ofKind, others, Math.sqrt(low * high)), children, total);
    }

    private static double[] split(int[] children, double[] ofKind, double[] others, double factor) {
        double[] split = new double[children.length];
        for (int home = 0; home < split.length; home++) {
            double one = (ofKind[home] + LAST_RESORT) * factor;
            split[home] = children[home] * one / (one + others[home] + LAST_RESORT);
        }
        return split;
    }

    /** None and all are reached only by factors without bounds. */
    private static double[] exact(double[] split, int[] children, int total) {
        int all = IntStream.of(children).sum();
        if (total == 0 || total == all) {
            return IntStream.of(children).mapToDouble(own -> total == 0 ? 0 : own).toArray();
        }
        return split;
    }
}
