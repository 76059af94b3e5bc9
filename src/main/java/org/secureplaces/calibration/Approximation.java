package org.secureplaces.calibration;

import java.util.List;

/** What remains possible: particles of equal weight, and how they were found. */
public record Approximation(List<Particle> particles, List<Generation> generations) {

    public Approximation {
        particles = List.copyOf(particles);
        generations = List.copyOf(generations);
    }

    /** What the stated errors are multiplied by in the end: 1 unless the steps did not suffice. */
    public double tolerance() {
        return generations.get(generations.size() - 1).tolerance();
    }

    /** Where the particles lie in the prior of a parameter, in their order. */
    public double[] places(int parameter) {
        return particles.stream()
                .mapToDouble(particle -> particle.trial().at().get(parameter))
                .toArray();
    }
}
