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

    /** Number of coordinates that a step along some changes. */
    static final int SOME = 2;

    private final double[][] root;
    private final double length;
    private final int directions;

    private Walk(double[][] root, double length, int directions) {
        this.root = root;
        this.length = length * BEST / StrictMath.sqrt(directions);
        this.directions = directions;
    }

    /**
     * Steps after the covariance of particles.
     *
     * @param length what the usual length is multiplied by
     */
    static Walk after(List<Particle> particles, double length) {
        int dimensions = particles.get(0).at().size();
        double[][] covariance = covariance(particles, dimensions);
        return new Walk(cholesky(covariance), length, dimensions);
    }

    /** Steps along some coordinates, other ones for each particle, as long as these spread. */
    static Walk alongSome(List<Particle> particles, double length) {
        int dimensions = particles.get(0).at().size();
        double[][] covariance = covariance(particles, dimensions);
        double[][] spreads = new double[dimensions][dimensions];
        for (int i = 0; i < dimensions; i++) {
            spreads[i][i] = StrictMath.sqrt(covariance[i][i] + LEAST_SPREAD * LEAST_SPREAD);
        }
        return new Walk(spreads, length, Math.min(SOME, dimensions));
    }

    /** A step from a place, with random numbers of its own. */
    List<Double> from(List<Double> place, Lots lots, long particle) {
        double[] normal = new double[root.length];
        int first = (int) (lots.uniform(Lots.Purpose.DIRECTION, particle, 0) * normal.length);
        int stride = 1;
        if (directions < normal.length) {
            double u = lots.uniform(Lots.Purpose.DIRECTION, particle, 1);
            stride += (int) (u * (normal.length - 1));
        }
        for (int i = 0; i < directions; i++) {
            int along = (first + i * stride) % normal.length;
            normal[along] = lots.normal(Lots.Purpose.STEP, particle, along);
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
                mean[i] += particle.at().get(i) / particles.size();
            }
        }
        double[][] covariance = new double[dimensions][dimensions];
        for (Particle particle : particles) {
            List<Double> at = particle.at();
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
