package org.secureplaces.calibration;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;
import org.secureplaces.engine.law.Normal;
import org.secureplaces.engine.random.Mix;

/**
 * Targets that are linear in the places of their parameters, with normal chance: of each part its
 * own, and one that all parts share. Far from the sides of the prior the posterior is normal.
 *
 * @param slopes of each target (rows), two of each part, for each parameter (columns)
 */
record LinearTrials(double[][] slopes, double ownSd, double sharedSd) implements Trials {

    private static final int OF_A_PART = 2;

    @Override
    public int parts() {
        return slopes.length / OF_A_PART;
    }

    @Override
    public List<List<Double>> seen(List<ParameterPoint> trials, int part) {
        return trials.stream().map(trial -> seen(trial, part)).toList();
    }

    private List<Double> seen(ParameterPoint trial, int part) {
        List<Double> seen = new ArrayList<>();
        for (int own = 0; own < OF_A_PART; own++) {
            double sum = sharedSd * normal(trial.rest(), 0);
            sum += ownSd * normal(trial.chances().get(part), own);
            for (int i = 0; i < trial.at().size(); i++) {
                sum += slopes[OF_A_PART * part + own][i] * (trial.at().get(i) - 0.5);
            }
            seen.add(sum);
        }
        return seen;
    }

    private static double normal(long chance, int number) {
        return Normal.quantile(Mix.uniform(chance, number));
    }

    /** Around some figures, with errors of one size. */
    static Kernel around(double error, double... observed) {
        List<Kernel.Target> targets = new ArrayList<>();
        for (double value : observed) {
            targets.add(new Kernel.Target("target " + targets.size(), value, error));
        }
        return new Kernel(targets);
    }

    /** Covariance of the exact posterior, as if the prior had no sides. */
    RealMatrix covariance(double error) {
        RealMatrix a = new Array2DRowRealMatrix(slopes, false);
        return MatrixUtils.inverse(a.transpose().multiply(precision(error)).multiply(a));
    }

    /** Mean of the exact posterior. */
    RealVector mean(double error, double... observed) {
        RealMatrix a = new Array2DRowRealMatrix(slopes, false);
        RealVector weighted =
                a.transpose()
                        .multiply(precision(error))
                        .operate(MatrixUtils.createRealVector(observed));
        return covariance(error).operate(weighted).mapAdd(0.5);
    }

    private RealMatrix precision(double error) {
        int targets = slopes.length;
        RealMatrix variance = new Array2DRowRealMatrix(targets, targets);
        for (int i = 0; i < targets; i++) {
            for (int j = 0; j < targets; j++) {
                double own = i == j ? ownSd * ownSd + error * error : 0;
                variance.setEntry(i, j, sharedSd * sharedSd + own);
            }
        }
        return MatrixUtils.inverse(variance);
    }
}
