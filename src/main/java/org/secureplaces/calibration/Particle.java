package org.secureplaces.calibration;

import java.util.ArrayList;
import java.util.List;

/**
 * A trial and what was seen in it.
 *
 * @param byPart for each part of the simulation one number for each of its targets
 * @param family number of the particle in the prior from which it descends
 */
public record Particle(Trial trial, List<List<Double>> byPart, int family) {

    public Particle {
        byPart = List.copyOf(byPart);
    }

    /** Where it lies in the prior of each parameter. */
    List<Double> at() {
        return trial.at();
    }

    /**
     * At another point with the same chances. Nothing was seen of it yet, so each figure stands
     * there as it was published: whatever is seen can only be less likely.
     */
    Particle movedTo(List<Double> point, List<Double> published) {
        List<List<Double>> perfect = new ArrayList<>();
        int target = 0;
        for (List<Double> part : byPart) {
            perfect.add(published.subList(target, target + part.size()));
            target += part.size();
        }
        return new Particle(new Trial(point, trial.chances()), perfect, family);
    }

    /** The same after another trial in one part. */
    Particle with(Trial other, int part, List<Double> seen) {
        List<List<Double>> all = new ArrayList<>(byPart);
        all.set(part, seen);
        return new Particle(other, all, family);
    }
}
