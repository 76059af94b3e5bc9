package org.secureplaces.calibration;

import java.util.List;

/**
 * Simulates trials and says what was seen in each. A simulation has parts, such as years, that
 * share the parameters and what is drawn for all of them: each part has a chance of its own.
 */
public interface Trials {

    /** Number of parts, at least 1. */
    int parts();

    /**
     * What one part shows of each trial, in their order: one number for each of its targets, NaN
     * where there is none. Trials do not depend on one another.
     */
    List<List<Double>> seen(List<ParameterPoint> trials, int part);

    /**
     * Where a parameter lies on a scale on which what is seen bends little; unless something better
     * is known, its place in the prior.
     *
     * @param place probability, strictly between 0 and 1
     */
    default double coordinate(int parameter, double place) {
        return place;
    }
}
