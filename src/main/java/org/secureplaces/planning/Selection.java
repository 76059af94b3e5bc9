package org.secureplaces.planning;

import java.util.ArrayList;
import java.util.List;

/**
 * Selects the option with the largest mean: after each future that all options saw on the same
 * random numbers, those that are clearly behind another one drop out, until one is left. If the
 * best is ahead of every other one by at least a stated difference, it is selected with at least
 * the stated probability (procedure KN of Kim and Nelson 2001, ACM Transactions on Modeling and
 * Computer Simulation 11, 251-273, with c = 1; exact for normal values, close for means of many).
 */
public final class Selection {

    private final double difference;
    private final int first;
    private final double h2;
    private final List<double[]> seen = new ArrayList<>();
    private final List<Integer> remaining = new ArrayList<>();
    private final double[] sums;
    private final int[] futures;
    private double[][] variances = {};

    /**
     * A selection of one of some options.
     *
     * @param options number of them, at least 2
     * @param error largest probability of selecting another than the best
     * @param difference by which the best must be ahead for that to hold, above 0
     * @param first number of futures before the first option may drop out, at least 2
     */
    public Selection(int options, double error, double difference, int first) {
        if (options < 2 || first < 2 || !(difference > 0)) {
            throw new IllegalArgumentException(
                    "a selection needs 2 options, 2 futures and a difference, had "
                            + options
                            + ", "
                            + first
                            + " and "
                            + difference);
        }
        this.difference = difference;
        this.first = first;
        this.h2 = 2 * eta(options, error, first) * (first - 1);
        this.sums = new double[options];
        this.futures = new int[options];
        for (int option = 0; option < options; option++) {
            remaining.add(option);
        }
    }

    /**
     * The constant for which (1 + 2 eta) to the power -(first - 1) / 2 is 2 error / (options - 1).
     */
    static double eta(int options, double error, int first) {
        double share = 2 * error / (options - 1);
        return (StrictMath.pow(share, -2.0 / (first - 1)) - 1) / 2;
    }

    /** Takes the next future: a value for every option, of which those left are used. */
    public void add(double[] values) {
        if (isDone()) {
            return;
        }
        for (int option : remaining) {
            sums[option] += values[option];
            futures[option]++;
        }
        int done = futures[remaining.get(0)];
        if (done <= first) {
            seen.add(values.clone());
        }
        if (done == first) {
            variances = variances();
        }
        if (done >= first) {
            screen(done);
        }
    }

    /** The options that are left, in their order. */
    public List<Integer> remaining() {
        return List.copyOf(remaining);
    }

    /** Whether one is selected. */
    public boolean isDone() {
        return remaining.size() == 1;
    }

    private void screen(int done) {
        List<Integer> before = List.copyOf(remaining);
        remaining.removeIf(option -> isBehind(option, before, done));
    }

    private boolean isBehind(int option, List<Integer> others, int done) {
        for (int other : others) {
            double needed =
                    Math.max(
                            0,
                            h2 * variances[option][other] / (2 * difference)
                                    - difference * done / 2);
            boolean tied = sums[option] == sums[other];
            if (tied ? needed == 0 && other < option : sums[option] < sums[other] - needed) {
                return true;
            }
        }
        return false;
    }

    /** Variances of the differences between options in the first futures. */
    private double[][] variances() {
        int options = sums.length;
        double[][] all = new double[options][options];
        for (int one = 0; one < options; one++) {
            for (int other = 0; other < options; other++) {
                double mean = (sums[one] - sums[other]) / first;
                double squares = 0;
                for (double[] values : seen) {
                    double off = values[one] - values[other] - mean;
                    squares += off * off;
                }
                all[one][other] = squares / (first - 1);
            }
        }
        return all;
    }
}
