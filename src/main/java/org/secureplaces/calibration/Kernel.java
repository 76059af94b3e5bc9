package org.secureplaces.calibration;

import java.util.ArrayList;
import java.util.List;

/**
 * How near a simulation must come to what was published: a normal density around each figure.
 *
 * <p>With such a kernel the approximation is exact for a world in which each published figure is
 * the simulated one plus a normal error of this size (Wilkinson 2013, Statistical Applications in
 * Genetics and Molecular Biology 12:129): the error is the stated tolerance.
 */
public record Kernel(List<Target> targets) {

    public Kernel {
        targets = List.copyOf(targets);
        if (targets.isEmpty()) {
            throw new IllegalArgumentException("there must be something to calibrate against");
        }
    }

    /**
     * A published figure.
     *
     * @param error standard deviation of what the published figure may differ by from the simulated
     *     one, in its unit: rounding, definition, the day that was counted
     */
    public record Target(String name, double observed, double error) {
        public Target {
            if (!(error > 0) || Double.isNaN(observed)) {
                throw new IllegalArgumentException(
                        "the error of " + name + " must be positive, was " + error);
            }
        }
    }

    /**
     * Logarithm of the density, up to a constant, of what was published given what was seen.
     *
     * @param byPart what was seen, part by part
     * @param scale what all errors are multiplied by, 1 or more; infinity accepts everything
     */
    double logDensity(List<List<Double>> byPart, double scale) {
        double sum = 0;
        int number = 0;
        for (List<Double> seen : byPart) {
            for (double value : seen) {
                Target target = targets.get(number++);
                double miss = (target.observed() - value) / target.error();
                if (Double.isNaN(miss)) {
                    return Double.NEGATIVE_INFINITY;
                }
                sum -= miss * miss / 2;
            }
        }
        return Double.isInfinite(scale) ? 0 : sum / (scale * scale);
    }

    /** The published figures, in the order of the targets. */
    List<Double> observed() {
        return targets.stream().map(Target::observed).toList();
    }

    /** The same around other figures. */
    Kernel around(List<Double> observed) {
        List<Target> moved = new ArrayList<>();
        for (int number = 0; number < targets.size(); number++) {
            Target target = targets.get(number);
            moved.add(new Target(target.name(), observed.get(number), target.error()));
        }
        return new Kernel(moved);
    }
}
