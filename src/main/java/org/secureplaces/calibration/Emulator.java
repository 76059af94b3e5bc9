package org.secureplaces.calibration;

import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.apache.commons.math3.linear.RealMatrix;

/**
 * How likely the published figures are at any point, without another simulation: each is what the
 * surface says, and together they scatter around it as single simulations do, with a normal law
 * (synthetic likelihood: Wood 2010, Nature 466:1102), the error of the published figure and what is
 * not known of the surface itself.
 *
 * <p>Targets are measured in their errors and turned so that they scatter independently of one
 * another: then each has a variance of its own, 1 for its error and so much for chance.
 */
final class Emulator {

    private final Surfaces surfaces;
    private final double[][] turned;
    private final double[] observed;
    private final double[] scatter;

    Emulator(Surfaces surfaces, Kernel kernel) {
        this.surfaces = surfaces;
        int targets = surfaces.targets();
        RealMatrix inErrors = new Array2DRowRealMatrix(targets, targets);
        RealMatrix published = new Array2DRowRealMatrix(1, targets);
        for (int target = 0; target < targets; target++) {
            double error = kernel.targets().get(target).error();
            inErrors.setEntry(target, target, 1 / error);
            published.setEntry(0, target, kernel.targets().get(target).observed());
        }
        EigenDecomposition axes =
                new EigenDecomposition(inErrors.multiply(surfaces.scatter()).multiply(inErrors));
        RealMatrix turn = inErrors.multiply(axes.getV());
        this.turned = surfaces.coefficients().multiply(turn).transpose().getData();
        this.observed = published.multiply(turn).getRow(0);
        this.scatter = axes.getRealEigenvalues();
    }

    /** How far the published figures are from the surface, squared, in their scatter and error. */
    double distance(double[] place) {
        return sum(place, 1, 0);
    }

    /**
     * Logarithm of the density of the published figures, up to a constant.
     *
     * @param widening what all standard deviations are multiplied by, 1 or more
     */
    double logDensity(double[] place, double widening) {
        return -sum(place, widening * widening, 1) / 2;
    }

    private double sum(double[] place, double widening, int logarithms) {
        double[] terms = surfaces.terms().at(place);
        double known = 1 + surfaces.leverage(terms);
        double sum = 0;
        for (int axis = 0; axis < turned.length; axis++) {
            double variance = 1 + Math.max(0, scatter[axis]) * known;
            double miss = -observed[axis];
            for (int term = 0; term < terms.length; term++) {
                miss += turned[axis][term] * terms[term];
            }
            sum += miss * miss / variance / widening + logarithms * StrictMath.log(variance);
        }
        return sum;
    }
}
