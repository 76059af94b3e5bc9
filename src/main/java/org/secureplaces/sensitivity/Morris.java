package org.secureplaces.sensitivity;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.secureplaces.engine.random.Mrg32k3a;
import org.secureplaces.engine.random.Purpose;
import org.secureplaces.engine.random.Streams;

/**
 * Screening by elementary effects: paths through a grid of four levels that move one input at a
 * time by two thirds of its range (Morris 1991, Technometrics 33, 161-174); mu* is the mean size of
 * an input's effects over its whole range (Campolongo, Cariboni and Saltelli 2007, Environmental
 * Modelling and Software 22, 1509-1518), sigma their standard deviation: large where the effect
 * depends on the other inputs or is not linear.
 */
public final class Morris implements Design {

    private static final int LEVELS = 4;
    private static final double STEP = LEVELS / (2.0 * (LEVELS - 1));

    private final int inputs;
    private final long seed;
    private final List<double[]> points = new ArrayList<>();
    private final List<int[]> moved = new ArrayList<>();

    /**
     * A design.
     *
     * @param inputs number of inputs, at least 1
     * @param paths number of paths, at least 2
     */
    public Morris(int inputs, int paths, long seed) {
        if (inputs < 1 || paths < 2) {
            throw new IllegalArgumentException(
                    "a screening needs an input and 2 paths, had " + inputs + " and " + paths);
        }
        this.inputs = inputs;
        this.seed = seed;
        for (int path = 0; path < paths; path++) {
            addPath(new Streams(seed, path).stream(Purpose.MORRIS_PATHS, 0));
        }
    }

    @Override
    public List<double[]> points() {
        return List.copyOf(points);
    }

    @Override
    public List<Index> indices(double[] answers) {
        double[][] effects = effects(answers);
        Bootstrap bootstrap = new Bootstrap(moved.size(), seed);
        int[] every = new int[moved.size()];
        for (int path = 0; path < every.length; path++) {
            every[path] = path;
        }
        List<Index> indices = new ArrayList<>();
        for (int input = 0; input < inputs; input++) {
            double[] own = effects[input];
            ToDoubleFunction<int[]> size = sample -> meanSize(own, sample);
            ToDoubleFunction<int[]> spread = sample -> sd(own, sample);
            indices.add(
                    new Index(
                            input, "mu_star", size.applyAsDouble(every), bootstrap.interval(size)));
            indices.add(
                    new Index(
                            input,
                            "sigma",
                            spread.applyAsDouble(every),
                            bootstrap.interval(spread)));
        }
        return indices;
    }

    private void addPath(Mrg32k3a stream) {
        double[] point = new double[inputs];
        for (int input = 0; input < inputs; input++) {
            point[input] = stream.nextInt(0, LEVELS - 1) / (LEVELS - 1.0);
        }
        int[] order = order(stream);
        points.add(point.clone());
        for (int input : order) {
            point[input] += point[input] + STEP > 1 + 1e-9 ? -STEP : STEP;
            points.add(point.clone());
        }
        moved.add(order);
    }

    private int[] order(Mrg32k3a stream) {
        int[] order = new int[inputs];
        for (int place = 0; place < inputs; place++) {
            int other = stream.nextInt(0, place);
            order[place] = order[other];
            order[other] = place;
        }
        return order;
    }

    /** The effect of each input on each path, over its whole range. */
    private double[][] effects(double[] answers) {
        double[][] effects = new double[inputs][moved.size()];
        for (int path = 0; path < moved.size(); path++) {
            int first = path * (inputs + 1);
            int[] order = moved.get(path);
            for (int step = 0; step < inputs; step++) {
                int input = order[step];
                double by = points.get(first + step + 1)[input] - points.get(first + step)[input];
                effects[input][path] = (answers[first + step + 1] - answers[first + step]) / by;
            }
        }
        return effects;
    }

    private static double meanSize(double[] effects, int[] sample) {
        double sum = 0;
        for (int path : sample) {
            sum += Math.abs(effects[path]);
        }
        return sum / sample.length;
    }

    private static double sd(double[] effects, int[] sample) {
        double sum = 0;
        double squares = 0;
        for (int path : sample) {
            sum += effects[path];
            squares += effects[path] * effects[path];
        }
        double mean = sum / sample.length;
        return Math.sqrt(Math.max(0, squares - sum * mean) / (sample.length - 1));
    }
}
