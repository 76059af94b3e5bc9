package org.secureplaces.calibration;

import java.util.ArrayList;
import java.util.List;

/**
 * What was published and how far each figure may be from what it stands for.
 *
 * <p>The world that is taken for true is one in which each published figure is the simulated one
 * plus a normal error of this size (Wilkinson 2013, Statistical Applications in Genetics and
 * Molecular Biology 12:129): the error is the stated tolerance.
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
