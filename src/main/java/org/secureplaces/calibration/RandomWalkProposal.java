package org.secureplaces.calibration;

import java.util.List;

/**
 * Random steps in the unit cube that follow how places spread, reflected at its sides, so that a
 * step back is as likely as the step.
 */
final class RandomWalkProposal {

    /** Best for a normal density in many dimensions (Roberts, Gelman and Gilks 1997). */
    private static final double BEST = 2.38;

    private static final double LEAST_SPREAD = 1e-4;
    private static final double NEAR = 0x1.0p-53;

    private final double[][] root;
    private final double length;

    private RandomWalkProposal(double[][] root, double length) {
        this.root = root;
        this.length = length * BEST / StrictMath.sqrt(root.length);
    }

    /**
     * Steps after the covariance of places.
     *
     * @param length what the usual length is multiplied by
     */
    static RandomWalkProposal after(List<double[]> places, double length) {
        return new RandomWalkProposal(cholesky(covariance(places)), length);
    }

    /** A step from a place, with random numbers of its own. */
    double[] from(double[] place, SamplerStreams lots, int chain) {
        double[] normal = new double[place.length];
        double[] moved = new double[place.length];
        for (int i = 0; i < place.length; i++) {
            normal[i] = lots.normal(SamplerStreams.Purpose.STEP, chain, i);
            double step = 0;
            for (int j = 0; j <= i; j++) {
                step += root[i][j] * normal[j];
            }
            moved[i] = reflected(place[i] + length * step);
        }
        return moved;
    }

    /** Back into the interval, as often as needed; its ends themselves are left out. */
    static double reflected(double place) {
        double folded = Math.abs(place) % 2;
        double within = folded > 1 ? 2 - folded : folded;
        return Math.min(Math.max(within, NEAR), 1 - NEAR);
    }

    private static double[][] covariance(List<double[]> places) {
        int dimensions = places.get(0).length;
        double[] mean = new double[dimensions];
        for (double[] place : places) {
            for (int i = 0; i < dimensions; i++) {
                mean[i] += place[i] / places.size();
            }
        }
        double[][] covariance = new double[dimensions][dimensions];
        for (double[] place : places) {
            for (int i = 0; i < dimensions; i++) {
                for (int j = 0; j <= i; j++) {
                    covariance[i][j] += (place[i] - mean[i]) * (place[j] - mean[j]) / places.size();
                }
            }
        }
        return covariance;
    }

    /** The lower triangle whose square is the covariance, with a little added to its diagonal. */
    private static double[][] cholesky(double[][] covariance) {
        int size = covariance.length;
        double[][] root = new double[size][size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = covariance[i][j] + (i == j ? LEAST_SPREAD * LEAST_SPREAD : 0);
                for (int k = 0; k < j; k++) {
                    sum -= root[i][k] * root[j][k];
                }
                root[i][j] = i == j ? StrictMath.sqrt(Math.max(sum, 0)) : divided(sum, root[j][j]);
            }
        }
        return root;
    }

    private static double divided(double sum, double by) {
        return by == 0 ? 0 : sum / by;
    }
}
