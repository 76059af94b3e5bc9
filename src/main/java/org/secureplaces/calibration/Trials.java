package org.secureplaces.calibration;

import java.util.List;

/**
 * Simulates trials and says what was seen in each. A simulation has parts, such as years, that
 * share the parameters and nothing else: each part has a chance of its own.
 */
public interface Trials {

    /** Number of parts, at least 1. */
    int parts();

    /**
     * What one part shows of each trial, in their order: one number for each of its targets, NaN
     * where there is none. Trials do not depend on one another.
     */
    List<List<Double>> seen(List<Trial> trials, int part);
}
