package org.secureplaces.planning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The order of options by their means, pair by pair: all options see the same draws, and a pair is
 * settled as soon as an interval of its mean difference, which holds at every look, tells which one
 * is larger, or that they differ by less than matters. An option of which no pair is open needs no
 * more draws.
 *
 * <p>With at least the stated probability everything that is ever settled is right, all at once:
 * the error is shared out among the pairs (Bonferroni), and each interval is {@link
 * StudentAnytime}. Then all ranges of ranks hold the true ranks too (Mogstad, Romano, Shaikh and
 * Wilhelm 2024, Review of Economic Studies 91, 476-518).
 */
public final class PairedOrder {

    /** Intervals are the narrowest at a quarter of the most draws: easy pairs end early. */
    private static final int SHARPEST = 4;

    private enum Verdict {
        OPEN,
        LARGER,
        SMALLER,
        ALIKE
    }

    private final double near;
    private final int first;
    private final StudentAnytime interval;
    private final Verdict[][] verdicts;
    private final double[][] means; // of the differences of open pairs
    private final double[][] squares; // off these means
    private final int[] draws;

    /**
     * An order of some options.
     *
     * @param options number of them, at least 2
     * @param error largest probability that anything settled is wrong, in (0, 1)
     * @param near difference below which two are alike, at least 0
     * @param first number of draws before the first pair is settled, at least 2
     * @param most number of draws after which it ends
     */
    public PairedOrder(int options, double error, double near, int first, int most) {
        if (options < 2 || first < 2 || !(near >= 0)) {
            throw new IllegalArgumentException(
                    "an order needs 2 options, 2 draws and a difference, had "
                            + options
                            + ", "
                            + first
                            + " and "
                            + near);
        }
        this.near = near;
        this.first = first;
        double pairs = options * (options - 1) / 2.0;
        this.interval = new StudentAnytime(error / pairs, Math.max(1, most / SHARPEST));
        this.verdicts = new Verdict[options][options];
        this.means = new double[options][options];
        this.squares = new double[options][options];
        this.draws = new int[options];
        for (Verdict[] row : verdicts) {
            Arrays.fill(row, Verdict.OPEN);
        }
    }

    /** Takes the next draw: a value for every option, of which those that are open are used. */
    public void add(double[] values) {
        List<Integer> open = open();
        open.forEach(option -> draws[option]++);
        for (int one : open) {
            for (int other : open) {
                if (one < other && verdicts[one][other] == Verdict.OPEN) {
                    add(one, other, values[one] - values[other]);
                }
            }
        }
    }

    /** One step of Welford's sums. */
    private void add(int one, int other, double difference) {
        double off = difference - means[one][other];
        means[one][other] += off / draws[one];
        squares[one][other] += off * (difference - means[one][other]);
    }

    /** Settles the pairs that can be told by now. */
    public void look() {
        List<Integer> open = open();
        for (int one : open) {
            for (int other : open) {
                if (one < other && verdicts[one][other] == Verdict.OPEN && draws[one] >= first) {
                    settle(one, other);
                }
            }
        }
    }

    private void settle(int one, int other) {
        int n = draws[one];
        double mean = means[one][other];
        double half = interval.halfWidth(n, Math.sqrt(squares[one][other] / (n - 1)));
        if (Math.abs(mean) > half) {
            verdicts[one][other] = mean > 0 ? Verdict.LARGER : Verdict.SMALLER;
            verdicts[other][one] = mean > 0 ? Verdict.SMALLER : Verdict.LARGER;
        } else if (Math.abs(mean) + half <= near) {
            verdicts[one][other] = Verdict.ALIKE;
            verdicts[other][one] = Verdict.ALIKE;
        }
    }

    /** The options of which a pair is open, in their order. */
    public List<Integer> open() {
        List<Integer> open = new ArrayList<>();
        for (int option = 0; option < draws.length; option++) {
            if (isOpen(option)) {
                open.add(option);
            }
        }
        return List.copyOf(open);
    }

    /** Whether it is open how an option stands to some other one. */
    public boolean isOpen(int option) {
        return count(option, Verdict.OPEN) > 1; // it is open how it stands to itself
    }

    /** Number of draws that an option needed. */
    public int draws(int option) {
        return draws[option];
    }

    /** The best rank that an option may hold, 1 is the largest mean. */
    public int rankLow(int option) {
        return 1 + count(option, Verdict.SMALLER);
    }

    /** The worst rank that an option may hold. */
    public int rankHigh(int option) {
        return draws.length - count(option, Verdict.LARGER);
    }

    private int count(int option, Verdict verdict) {
        int count = 0;
        for (Verdict one : verdicts[option]) {
            count += one == verdict ? 1 : 0;
        }
        return count;
    }
}
