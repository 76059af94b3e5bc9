package org.secureplaces.fitting.disclosure;

import org.apache.commons.math3.exception.MathIllegalArgumentException;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.CholeskyDecomposition;

/** How errors go together, as it may be published: by correlations of one digit. */
public final class Correlations {

    private static final double SMALLEST = 1e-6;

    private Correlations() {}

    /** The covariances of errors as they are published. */
    public static double[][] covariance(double[][] exact, double[] errors) {
        double[][] correlations = coarse(exact);
        double[][] covariance = new double[errors.length][errors.length];
        for (int i = 0; i < errors.length; i++) {
            for (int j = 0; j < errors.length; j++) {
                covariance[i][j] = correlations[i][j] * errors[i] * errors[j];
            }
        }
        return covariance;
    }

    /** So near to 0 that errors can be drawn from them. */
    private static double[][] coarse(double[][] covariance) {
        double[][] correlations = new double[covariance.length][covariance.length];
        for (int nearer = 0; nearer <= 10; nearer++) {
            for (int i = 0; i < covariance.length; i++) {
                for (int j = 0; j < covariance.length; j++) {
                    double product = Math.sqrt(covariance[i][i] * covariance[j][j]);
                    correlations[i][j] = i == j ? 1 : nearer(covariance[i][j] / product, nearer);
                }
            }
            if (isPositive(correlations)) {
                return correlations;
            }
        }
        return correlations;
    }

    private static double nearer(double correlation, int tenths) {
        double coarse = Coarse.correlation(correlation);
        double rest = Math.rint(10 * Math.abs(coarse) - tenths) / 10;
        return Math.signum(coarse) * Math.max(0, rest);
    }

    private static boolean isPositive(double[][] matrix) {
        try {
            return new CholeskyDecomposition(new Array2DRowRealMatrix(matrix), SMALLEST, SMALLEST)
                            .getDeterminant()
                    > 0;
        } catch (MathIllegalArgumentException e) {
            return false;
        }
    }
}
