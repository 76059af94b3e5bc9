package org.secureplaces.fitting.disclosure;

/**
 * Counts between which nothing published tells a difference.
 *
 * @param low least of them
 * @param high greatest of them
 */
record Span(int low, int high) {

    private static final int HALF = Shown.BASE / 2;

    Span {
        if (low < 0 || high < low) {
            throw new IllegalArgumentException(
                    "a span must run upwards from 0 or more, was " + low + " to " + high);
        }
    }

    static Span only(int count) {
        return new Span(count, count);
    }

    /** The counts that are shown alike where nothing else is known: 0, 1 to 7, or five of them. */
    static Span around(int count) {
        if (count == 0) {
            return only(0);
        }
        if (count < Shown.FEWEST) {
            return new Span(1, Shown.FEWEST - 1);
        }
        int nearest = (count + HALF) / Shown.BASE * Shown.BASE;
        return new Span(nearest - HALF, nearest + HALF);
    }

    boolean holds(int count) {
        return low <= count && count <= high;
    }

    int values() {
        return high - low + 1;
    }

    Span plus(Span other) {
        return new Span(low + other.low, high + other.high);
    }

    /** The counts that are in both; there is always the true one. */
    Span and(Span other) {
        return new Span(Math.max(low, other.low), Math.min(high, other.high));
    }

    /** One label for all of them, which follows from their ends and nothing else. */
    Shown shown() {
        if (high == 0) {
            return Shown.of(0);
        }
        if (high < Shown.FEWEST) {
            return Shown.FEW;
        }
        int middle = Math.max(Shown.FEWEST, (low + high) / 2);
        return Shown.of((middle + HALF) / Shown.BASE * Shown.BASE);
    }
}
