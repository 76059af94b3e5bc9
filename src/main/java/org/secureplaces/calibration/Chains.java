package org.secureplaces.calibration;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Draws from a density on the unit cube by random walks that do not know of one another (Metropolis
 * and others 1953, Journal of Chemical Physics 21:1087). Steps are adapted to how the walks spread
 * in rounds that are then forgotten; after that nothing is adapted, so that each walk leaves the
 * density as it is.
 */
final class Chains {

    /** Number of walks. */
    static final int NUMBER = 8;

    private static final int ROUNDS = 30;
    private static final int STEPS_OF_A_ROUND = 100;
    private static final int STEPS_BETWEEN_DRAWS = 250;

    /** Draws of each walk that are at least made, so that it can be told how they mix. */
    private static final int LEAST = 50;

    private static final double WANTED_MOVES = 0.25;

    private final ToDoubleFunction<double[]> density;
    private final SamplerStreams lots;
    private final double[][] at = new double[NUMBER][];
    private final double[] densities = new double[NUMBER];
    private long steps;
    private long moves;

    private Chains(ToDoubleFunction<double[]> density, SamplerStreams lots) {
        this.density = density;
        this.lots = lots;
    }

    /**
     * Draws of a density.
     *
     * @param density logarithm of it, up to a constant; negative infinity where nothing is possible
     * @param starts a place for each walk at least, where something is possible
     */
    static Sample drawn(
            ToDoubleFunction<double[]> density, double[][] starts, int draws, SamplerStreams lots) {
        Chains chains = new Chains(density, lots);
        for (int chain = 0; chain < NUMBER; chain++) {
            chains.at[chain] = starts[chain].clone();
            chains.densities[chain] = density.applyAsDouble(starts[chain]);
        }
        RandomWalkProposal walk = chains.adapted(List.of(starts));
        chains.steps = 0;
        chains.moves = 0;
        List<double[]> drawn = new ArrayList<>();
        int each = Math.max(LEAST, (draws + NUMBER - 1) / NUMBER);
        for (int draw = 0; draw < each; draw++) {
            for (int step = 0; step < STEPS_BETWEEN_DRAWS; step++) {
                chains.step(walk, ROUNDS * STEPS_OF_A_ROUND + draw * STEPS_BETWEEN_DRAWS + step);
            }
            drawn.addAll(chains.places());
        }
        return new Sample(drawn, draws, (double) chains.moves / chains.steps);
    }

    private RandomWalkProposal adapted(List<double[]> starts) {
        double length = 1;
        RandomWalkProposal walk = RandomWalkProposal.after(starts, length);
        for (int round = 0; round < ROUNDS; round++) {
            steps = 0;
            moves = 0;
            List<double[]> visited = new ArrayList<>();
            for (int step = 0; step < STEPS_OF_A_ROUND; step++) {
                step(walk, round * STEPS_OF_A_ROUND + step);
                visited.addAll(places());
            }
            length *= StrictMath.exp((double) moves / steps - WANTED_MOVES);
            walk = RandomWalkProposal.after(visited, length);
        }
        return walk;
    }

    private void step(RandomWalkProposal walk, int number) {
        SamplerStreams own = lots.round(number);
        for (int chain = 0; chain < NUMBER; chain++) {
            double[] to = walk.from(at[chain], own, chain);
            double there = density.applyAsDouble(to);
            double lot = StrictMath.log(own.uniform(SamplerStreams.Purpose.ACCEPT, chain, 0));
            steps++;
            if (lot < there - densities[chain]) {
                moves++;
                at[chain] = to;
                densities[chain] = there;
            }
        }
    }

    private List<double[]> places() {
        return List.of(at.clone());
    }
}
