package org.secureplaces.planning;

import java.util.OptionalInt;
import java.util.function.IntPredicate;

/** The smallest number that meets a standard which every larger number meets too, by bisection. */
public final class SmallestNumber {

    private static final int FIRST_STEP = 8;

    private final int fewest;
    private final int most;
    private final IntPredicate meets;

    /** Between a smallest and a largest number, which may itself not meet it. */
    public SmallestNumber(int fewest, int most, IntPredicate meets) {
        this.fewest = fewest;
        this.most = most;
        this.meets = meets;
    }

    /** The most numbers that a search tries among so many. */
    public static int mostTried(int among) {
        // the steps double until they reach the end, then halve
        return 1 + 2 * (Integer.SIZE - Integer.numberOfLeadingZeros(among));
    }

    /** Searches from a number that is thought near; empty where even the largest does not do. */
    public OptionalInt near(int start) {
        int tried = Math.max(fewest, Math.min(most, start));
        return meets.test(tried) ? below(tried) : above(tried);
    }

    private OptionalInt below(int met) {
        int smallest = met;
        for (int step = FIRST_STEP; smallest > fewest; step *= 2) {
            int next = Math.max(fewest, met - step);
            if (!meets.test(next)) {
                return OptionalInt.of(between(next, smallest));
            }
            smallest = next;
        }
        return OptionalInt.of(smallest);
    }

    private OptionalInt above(int notMet) {
        int largest = notMet;
        for (int step = FIRST_STEP; largest < most; step *= 2) {
            int next = Math.min(most, notMet + step);
            if (meets.test(next)) {
                return OptionalInt.of(between(largest, next));
            }
            largest = next;
        }
        return OptionalInt.empty();
    }

    private int between(int notMet, int met) {
        int low = notMet;
        int high = met;
        while (high - low > 1) {
            int middle = low + (high - low) / 2;
            if (meets.test(middle)) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return high;
    }
}
