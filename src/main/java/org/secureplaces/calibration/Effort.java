package org.secureplaces.calibration;

/**
 * How much work an approximation takes.
 *
 * @param particles number of points that stand for what is possible, at least 10
 * @param sweeps how often each particle is moved after each step of the tolerance
 * @param lastSweeps how often it is moved at the stated tolerance
 * @param steps most steps of the tolerance; it stops above the stated one if they do not suffice
 */
public record Effort(int particles, int sweeps, int lastSweeps, int steps) {
    public Effort {
        if (particles < 10 || sweeps < 1 || lastSweeps < 0 || steps < 1) {
            throw new IllegalArgumentException(
                    "an approximation needs at least 10 particles, a sweep and a step, was "
                            + particles
                            + ", "
                            + sweeps
                            + " and "
                            + steps);
        }
    }
}
