package org.secureplaces.calibration;

import java.util.ArrayList;
import java.util.List;

/**
 * Decides which moves are accepted (Metropolis et al 1953, Journal of Chemical Physics 21:1087).
 *
 * @param tolerance what all errors of the kernel are multiplied by
 * @param lots of the round
 * @param kind of move, which has lots of its own
 */
record Judge(Kernel kernel, double tolerance, Lots lots, int kind) {

    /** The kind of a move to another point; a move to another chance has the number of its part. */
    static final int POINT = -1;

    /** Particles after their moves. */
    record Moves(List<Particle> particles, double share) {}

    /**
     * Whether a particle moves. The density only falls with each figure that is compared, so a move
     * that is refused after some parts of the simulation is refused after all.
     *
     * @param number of the particle
     * @param to the proposal; parts that were not simulated yet stand there as perfect
     */
    boolean accepts(int number, Particle from, Particle to) {
        double gain = density(to) - density(from);
        return StrictMath.log(lots.uniform(Lots.Purpose.ACCEPT, number, kind)) < gain;
    }

    double density(Particle particle) {
        return kernel.logDensity(particle.byPart(), tolerance);
    }

    /** Each particle or its proposal. */
    Moves moved(List<Particle> particles, List<Particle> proposed) {
        List<Particle> kept = new ArrayList<>();
        int moved = 0;
        for (int number = 0; number < particles.size(); number++) {
            boolean accepts = accepts(number, particles.get(number), proposed.get(number));
            kept.add(accepts ? proposed.get(number) : particles.get(number));
            moved += accepts ? 1 : 0;
        }
        return new Moves(kept, (double) moved / particles.size());
    }
}
