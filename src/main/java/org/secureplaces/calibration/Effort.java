package org.secureplaces.calibration;

import java.util.List;

/**
 * How much work an approximation takes.
 *
 * @param particles number of points that stand for what is possible, at least 10
 * @param sweeps how often each particle is moved after each step of the tolerance
 * @param lastSweeps how often it is moved at the stated tolerance, at least {@code kept}
 * @param kept how many states of each particle at the stated tolerance are kept, equally far apart
 *     (waste-free sequential Monte Carlo: Dau and Chopin 2022, J R Statist Soc B 84:114)
 * @param steps most steps of the tolerance; it stops above the stated one if they do not suffice
 */
public record Effort(int particles, int sweeps, int lastSweeps, int kept, int steps) {
    public Effort {
        if (particles < 10 || sweeps < 1 || kept < 1 || lastSweeps < kept || steps < 1) {
            throw new IllegalArgumentException(
                    "an approximation needs at least 10 particles, a sweep, as many last sweeps as are"
                            + " kept and a step, was "
                            + List.of(particles, sweeps, lastSweeps, kept, steps));
        }
    }
}
