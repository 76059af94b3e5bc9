package org.secureplaces.calibration;

import org.apache.commons.math3.stat.StatUtils;

/**
 * The terms of a full quadratic surface: 1, each coordinate, and each product of two.
 *
 * @param trials whose parameters have coordinates
 * @param centre of each coordinate
 * @param scale of each coordinate
 */
record Quadratic(Trials trials, double[] centre, double[] scale) {

    /** Centred where points lie and scaled by how they spread. */
    static Quadratic around(Trials trials, double[][] points) {
        int parameters = points[0].length;
        double[] centre = new double[parameters];
        double[] scale = new double[parameters];
        for (int i = 0; i < parameters; i++) {
            double[] along = new double[points.length];
            for (int row = 0; row < points.length; row++) {
                along[row] = trials.coordinate(i, points[row][i]);
            }
            centre[i] = StatUtils.mean(along);
            scale[i] = StrictMath.sqrt(StatUtils.variance(along));
        }
        return new Quadratic(trials, centre, scale);
    }

    /** Number of terms. */
    static int terms(int parameters) {
        return 1 + parameters + parameters * (parameters + 1) / 2;
    }

    /** The terms at a place in the prior. */
    double[] at(double[] place) {
        int parameters = place.length;
        double[] terms = new double[terms(parameters)];
        terms[0] = 1;
        for (int i = 0; i < parameters; i++) {
            terms[1 + i] = (trials.coordinate(i, place[i]) - centre[i]) / scale[i];
        }
        int next = 1 + parameters;
        for (int i = 0; i < parameters; i++) {
            for (int j = i; j < parameters; j++) {
                terms[next++] = terms[1 + i] * terms[1 + j];
            }
        }
        return terms;
    }
}
