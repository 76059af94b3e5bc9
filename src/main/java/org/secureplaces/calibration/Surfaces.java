package org.secureplaces.calibration;

import java.util.Arrays;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.QRDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.stat.StatUtils;

/**
 * What a simulation shows on average at any point, each target a quadratic surface fitted by least
 * squares to the points of a wave (response surfaces: Box and Wilson 1951, J R Statist Soc B 13:1),
 * and how a single simulation scatters around it.
 *
 * @param coefficients of each term (rows) for each target (columns)
 * @param triangle of the terms at the points, whose product with itself is theirs
 * @param chance covariance of what differs between simulations of one point
 * @param scatter covariance of a single simulation around the surface: chance, and how far the
 *     surface misses the mean
 * @param total variance of each target over the wave
 */
record Surfaces(
        Quadratic terms,
        RealMatrix coefficients,
        double[][] triangle,
        RealMatrix chance,
        RealMatrix scatter,
        double[] total) {

    /**
     * Fits the surfaces of a wave.
     *
     * @throws IllegalStateException if too few points yield all figures
     */
    static Surfaces fitted(Trials trials, Wave wave) {
        double[][] points = requireEnough(wave.points());
        Quadratic quadratic = Quadratic.around(trials, points);
        double[][] rows = Arrays.stream(points).map(quadratic::at).toArray(double[][]::new);
        RealMatrix design = new Array2DRowRealMatrix(rows, false);
        RealMatrix one = new Array2DRowRealMatrix(wave.one(), false);
        RealMatrix other = new Array2DRowRealMatrix(wave.other(), false);
        RealMatrix means = one.add(other).scalarMultiply(0.5);
        QRDecomposition decomposed = new QRDecomposition(design);
        RealMatrix coefficients = decomposed.getSolver().solve(means);
        RealMatrix left = means.subtract(design.multiply(coefficients));
        int terms = design.getColumnDimension();
        RealMatrix ofMeans = square(left).scalarMultiply(1.0 / (rows.length - terms));
        RealMatrix chance = square(one.subtract(other)).scalarMultiply(0.5 / rows.length);
        return new Surfaces(
                quadratic,
                coefficients,
                decomposed.getR().getSubMatrix(0, terms - 1, 0, terms - 1).getData(),
                chance,
                ofMeans.add(chance.scalarMultiply(0.5)),
                variances(means, chance));
    }

    private static double[][] requireEnough(double[][] points) {
        int fewest = points.length == 0 ? 1 : Effort.fewestPoints(points[0].length);
        if (points.length < fewest) {
            throw new IllegalStateException(
                    "too few simulations yield all figures that are compared: "
                            + points.length
                            + " of at least "
                            + fewest);
        }
        return points;
    }

    /** How far single simulations vary over the wave, by the points and by chance. */
    private static double[] variances(RealMatrix means, RealMatrix chance) {
        double[] variances = new double[means.getColumnDimension()];
        for (int target = 0; target < variances.length; target++) {
            variances[target] =
                    StatUtils.variance(means.getColumn(target))
                            + chance.getEntry(target, target) / 2;
        }
        return variances;
    }

    private static RealMatrix square(RealMatrix rows) {
        return rows.transpose().multiply(rows);
    }

    int targets() {
        return coefficients.getColumnDimension();
    }

    /** Standard deviation between simulations of one point. */
    double chanceSd(int target) {
        return StrictMath.sqrt(chance.getEntry(target, target));
    }

    /** How far a surface misses the mean, as a standard deviation over the wave; 0 if not seen. */
    double misfitSd(int target) {
        double misfit = scatter.getEntry(target, target) - chance.getEntry(target, target);
        return StrictMath.sqrt(Math.max(0, misfit));
    }

    /** Share of the variance over the wave that the surface explains. */
    double explained(int target) {
        return 1 - scatter.getEntry(target, target) / total[target];
    }

    /**
     * Variance of the surface at some terms, in units of the scatter of a mean of two: what is not
     * known of it because the points are few. It is taken with the scatter of a single simulation,
     * which is too wide rather than too narrow.
     */
    double leverage(double[] at) {
        double[] solved = new double[at.length];
        double sum = 0;
        for (int i = 0; i < at.length; i++) {
            double rest = at[i];
            for (int j = 0; j < i; j++) {
                rest -= triangle[j][i] * solved[j];
            }
            solved[i] = rest / triangle[i][i];
            sum += solved[i] * solved[i];
        }
        return sum;
    }
}
