package org.secureplaces.planning;

import java.util.OptionalInt;
import java.util.function.IntToDoubleFunction;

/**
 * The smallest number that meets a standard which every larger number meets too: doubling steps
 * until one meets it, then by turns where a straight line through both ends would meet it, beside
 * that, and in the middle.
 */
public final class SmallestNumber {

    private static final int FIRST_STEP = 16;
    private static final int TURNS = 3;

    private final int fewest;
    private final int most;
    private final IntToDoubleFunction excess;

    /**
     * Between a smallest and a largest number, which may itself not meet it.
     *
     * @param excess by how much a number exceeds the standard; 0 and more meets it
     */
    public SmallestNumber(int fewest, int most, IntToDoubleFunction excess) {
        this.fewest = fewest;
        this.most = most;
        this.excess = excess;
    }

    /** The most numbers that a search tries among so many. */
    public static int mostTried(int among) {
        // the steps double until they reach the end; then every third one halves what is left
        return 1 + (1 + TURNS) * (Integer.SIZE - Integer.numberOfLeadingZeros(among));
    }

    /** Searches from a number that is thought near; empty where even the largest does not do. */
    public OptionalInt near(int start) {
        Tried tried = tried(Math.max(fewest, Math.min(most, start)));
        return tried.meets() ? below(tried) : above(tried);
    }

    private record Tried(int number, double excess) {
        boolean meets() {
            return excess >= 0;
        }
    }

    private Tried tried(int number) {
        return new Tried(number, excess.applyAsDouble(number));
    }

    private OptionalInt below(Tried met) {
        Tried smallest = met;
        for (int step = FIRST_STEP; smallest.number() > fewest; step *= 2) {
            Tried next = tried(Math.max(fewest, met.number() - step));
            if (!next.meets()) {
                return OptionalInt.of(between(next, smallest));
            }
            smallest = next;
        }
        return OptionalInt.of(smallest.number());
    }

    private OptionalInt above(Tried notMet) {
        Tried largest = notMet;
        for (int step = FIRST_STEP; largest.number() < most; step *= 2) {
            Tried next = tried(Math.min(most, notMet.number() + step));
            if (next.meets()) {
                return OptionalInt.of(between(largest, next));
            }
            largest = next;
        }
        return OptionalInt.empty();
    }

    private int between(Tried notMet, Tried met) {
        Tried low = notMet;
        Tried high = met;
        Tried last = met;
        for (int turn = 0; high.number() - low.number() > 1; turn++) {
            last = tried(next(turn % TURNS, low, high, last));
            if (last.meets()) {
                high = last;
            } else {
                low = last;
            }
        }
        return high.number();
    }

    private static int next(int turn, Tried low, Tried high, Tried last) {
        return switch (turn) {
            case 0 -> onTheLine(low, high);
            case 1 -> last.meets() ? last.number() - 1 : last.number() + 1;
            default -> low.number() + (high.number() - low.number()) / 2;
        };
    }

    private static int onTheLine(Tried low, Tried high) {
        double part = low.excess() / (low.excess() - high.excess());
        int steps = (int) Math.ceil(part * (high.number() - low.number()));
        return Math.max(low.number() + 1, Math.min(high.number() - 1, low.number() + steps));
    }
}
