package org.secureplaces.calibration;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.math3.stat.StatUtils;

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

    /**
     * Number of independent draws that would know the mean of a parameter as well as these do, from
     * how much the families differ (Lee and Whiteley 2018, Biometrika 105:609, whose factor for the
     * number of particles is near 1 and left out); NaN where all are of one family. With fewer than
     * ten families it is rough.
     */
    public double independentDraws(int parameter) {
        double[] places = places(parameter);
        double mean = StatUtils.mean(places);
        Map<Integer, Double> byFamily = new TreeMap<>();
        for (int i = 0; i < places.length; i++) {
            byFamily.merge(particles.get(i).family(), places[i] - mean, Double::sum);
        }
        double square = byFamily.values().stream().mapToDouble(sum -> sum * sum).sum();
        double own = StatUtils.populationVariance(places);
        return byFamily.size() < 2 ? Double.NaN : own * places.length * places.length / square;
    }
}
