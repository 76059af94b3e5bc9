package org.secureplaces.calibration;

import java.util.ArrayList;
import java.util.List;

/**
 * A trial and what was seen in it.
 *
 * @param byPart for each part one number for each of its targets
 */
public record Particle(Trial trial, List<List<Double>> byPart) {

    public Particle {
        byPart = List.copyOf(byPart);
    }

    /** One number for each target, part by part. */
    public List<Double> seen() {
        return byPart.stream().flatMap(List::stream).toList();
    }

    /** The same after another trial in one part. */
    Particle with(Trial other, int part, List<Double> seen) {
        List<List<Double>> all = new ArrayList<>(byPart);
        all.set(part, seen);
        return new Particle(other, all);
    }
}
