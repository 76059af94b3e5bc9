package org.secureplaces.calibration;

import java.util.ArrayList;
import java.util.List;

/**
 * Random steps in the unit cube that follow how the particles spread, reflected at its sides, so
 * that a step back is as likely as the step.
 */
final class Walk {

    /** Best for a normal density in many dimensions (Roberts, Gelman and Gilks 1997). */
    private static final double BEST = 2.38;

    private static final double LEAST_SPREAD = 1e-4;
    private static final double NEAR = 0x1.0p-53;

    private final double[][] root;
    private final double length;

    private Walk(double[][] root, double length) {
        this.root = root;
        this.length = length;
    }

    /**
     * Steps after the covariance of particles.
     *
     * @param length what the usual length is multiplied by
     */
    static Walk after(List<Particle> particles, double length) {
        int dimensions = particles.get(0).trial().at().size();
        double[][] covariance = covariance(particles, dimensions);
        return new Walk(cholesky(covariance), length * BEST / StrictMath.sqrt(dimensions));
    }

    /** A step from a place, with random numbers of its own. */
    List<Double> from(List<Double> place, Lots lots, long particle) {
        double[] normal = new double[root.length];
        for (int i = 0; i < normal.length; i++) {
            normal[i] = lots.normal(Lots.Purpose.STEP, particle, i);
        }
        List<Double> moved = new ArrayList<>();
        for (int i = 0; i < root.length; i++) {
            double step = 0;
            for (int j = 0; j <= i; j++) {
                step += root[i][j] * normal[j];
            }
            moved.add(reflected(place.get(i) + length * step));
        }
        return moved;
    }

    /** Back into the interval, as often as needed; its ends themselves are left out. */
    static double reflected(double place) {
        double folded = Math.abs(place) % 2;
        double within = folded > 1 ? 2 - folded : folded;
        return Math.min(Math.max(within, NEAR), 1 - NEAR);
    }

    private static double[][] covariance(List<Particle> particles, int dimensions) {
        double[] mean = new double[dimensions];
        for (Particle particle : particles) {
            for (int i = 0; i < dimensions; i++) {
                mean[i] += particle.trial().at().get(i) / particles.size();
            }
        }
        double[][] covariance = new double[dimensions][dimensions];
        for (Particle particle : particles) {
            List<Double> at = particle.trial().at();
            for (int i = 0; i < dimensions; i++) {
                for (int j = 0; j <= i; j++) {
                    covariance[i][j] +=
                            (at.get(i) - mean[i]) * (at.get(j) - mean[j]) / particles.size();
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
