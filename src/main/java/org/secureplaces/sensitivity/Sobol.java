package org.secureplaces.sensitivity;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.secureplaces.engine.random.Mrg32k3a;
import org.secureplaces.engine.random.Purpose;
import org.secureplaces.engine.random.Streams;
import umontreal.ssj.hups.SobolSequence;

/**
 * Shares of variance: the first-order index of an input is the share of the variance of the answer
 * that goes when the input is known, its total index the share that stays when all others are.
 * Points are Sobol points, shifted at random; estimators of Saltelli, Annoni, Azzini, Campolongo,
 * Ratto and Tarantola (2010, Computer Physics Communications 181, 259-270) for the first order and
 * of Jansen (1999, Computer Physics Communications 117, 35-43) for the total.
 */
public final class Sobol implements Design {

    private final int inputs;
    private final int size;
    private final long seed;
    private final List<double[]> points = new ArrayList<>();

    /**
     * A design of size times (inputs + 2) points.
     *
     * @param inputs number of inputs, at least 1
     * @param size a power of 2, at least 4
     */
    public Sobol(int inputs, int size, long seed) {
        if (inputs < 1 || size < 4 || Integer.bitCount(size) != 1) {
            throw new IllegalArgumentException(
                    "a design needs an input and a power of 2 of at least 4 points, had "
                            + inputs
                            + " and "
                            + size);
        }
        this.inputs = inputs;
        this.size = size;
        this.seed = seed;
        double[][] base = shifted();
        for (double[] row : base) {
            addBlock(row);
        }
    }

    @Override
    public List<double[]> points() {
        return List.copyOf(points);
    }

    @Override
    public List<Index> indices(double[] answers) {
        Bootstrap bootstrap = new Bootstrap(size, seed);
        int[] every = new int[size];
        for (int row = 0; row < size; row++) {
            every[row] = row;
        }
        List<Index> indices = new ArrayList<>();
        for (int input = 0; input < inputs; input++) {
            int own = input;
            ToDoubleFunction<int[]> first = sample -> first(answers, own, sample);
            ToDoubleFunction<int[]> total = sample -> total(answers, own, sample);
            indices.add(
                    new Index(
                            input, "first", first.applyAsDouble(every), bootstrap.interval(first)));
            indices.add(
                    new Index(
                            input, "total", total.applyAsDouble(every), bootstrap.interval(total)));
        }
        return indices;
    }

    /** A point A, a point B, and A with each input in turn taken from B. */
    private void addBlock(double[] row) {
        double[] one = new double[inputs];
        double[] other = new double[inputs];
        System.arraycopy(row, 0, one, 0, inputs);
        System.arraycopy(row, inputs, other, 0, inputs);
        points.add(one);
        points.add(other);
        for (int input = 0; input < inputs; input++) {
            double[] mixed = one.clone();
            mixed[input] = other[input];
            points.add(mixed);
        }
    }

    private double[][] shifted() {
        SobolSequence sequence = new SobolSequence(size, 2 * inputs);
        Mrg32k3a stream = new Streams(seed, 0).stream(Purpose.SOBOL_BOOTSTRAP, 0);
        double[][] rows = new double[size][2 * inputs];
        for (int column = 0; column < 2 * inputs; column++) {
            double shift = stream.nextDouble();
            for (int row = 0; row < size; row++) {
                double moved = sequence.getCoordinate(row, column) + shift;
                rows[row][column] = moved < 1 ? moved : moved - 1;
            }
        }
        return rows;
    }

    private double first(double[] answers, int input, int[] sample) {
        double mean = mean(answers, sample);
        double sum = 0;
        for (int row : sample) {
            int at = row * (inputs + 2);
            sum += (answers[at + 1] - mean) * (answers[at + 2 + input] - answers[at]);
        }
        return sum / sample.length / variance(answers, sample, mean);
    }

    private double total(double[] answers, int input, int[] sample) {
        double sum = 0;
        for (int row : sample) {
            int at = row * (inputs + 2);
            double by = answers[at] - answers[at + 2 + input];
            sum += by * by;
        }
        return sum / (2 * sample.length) / variance(answers, sample, mean(answers, sample));
    }

    private double mean(double[] answers, int[] sample) {
        double sum = 0;
        for (int row : sample) {
            sum += answers[row * (inputs + 2)] + answers[row * (inputs + 2) + 1];
        }
        return sum / (2 * sample.length);
    }

    private double variance(double[] answers, int[] sample, double mean) {
        double squares = 0;
        for (int row : sample) {
            double one = answers[row * (inputs + 2)] - mean;
            double other = answers[row * (inputs + 2) + 1] - mean;
            squares += one * one + other * other;
        }
        return squares / (2 * sample.length - 1);
    }
}
