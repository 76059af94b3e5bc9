package org.secureplaces.fitting.survival;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import org.apache.commons.math3.exception.MathIllegalArgumentException;
import org.apache.commons.math3.exception.TooManyEvaluationsException;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;
import org.apache.commons.math3.optim.InitialGuess;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.SimpleValueChecker;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.nonlinear.scalar.ObjectiveFunction;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.NelderMeadSimplex;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.SimplexOptimizer;

/**
 * The maximum of a log-likelihood: Nelder and Mead's simplex to come near, Newton's method to be
 * exact, and the inverse of the observed information there.
 *
 * @param at the parameters, each on the scale on which it is free
 * @param logLikelihood at the maximum
 * @param covariance of the parameters; no rows where the information has no inverse or the
 *     likelihood still rises, so that the data do not tell the parameters apart
 */
public record Maximum(double[] at, double logLikelihood, double[][] covariance) {

    private static final double FAR_OUT = -1e300; // where a likelihood is not a number
    private static final double STEP = 1e-3; // of the second differences
    private static final double FINE_STEP = 1e-5; // of the first differences
    private static final double CLOSE = 1e-11; // of Newton's decrement
    private static final double LEVEL = 1e-3; // of the same where nothing is left to gain
    private static final int NEWTON_STEPS = 30;
    private static final int EVALUATIONS_EACH = 120;
    private static final double FIRST_SIMPLEX = 0.3;

    /** The maximum nearest to a start. */
    public static Maximum of(ToDoubleFunction<double[]> logLikelihood, double[] start) {
        ToDoubleFunction<double[]> f = at -> finite(logLikelihood.applyAsDouble(at));
        return found(f, start.length == 0 ? start : newton(f, simplex(f, start)));
    }

    /** The maximum that Newton's method finds from a point close by. */
    public static Maximum near(ToDoubleFunction<double[]> logLikelihood, double[] close) {
        ToDoubleFunction<double[]> f = at -> finite(logLikelihood.applyAsDouble(at));
        return found(f, newton(f, close));
    }

    private static Maximum found(ToDoubleFunction<double[]> f, double[] at) {
        double[][] inverse = inverse(information(f, at));
        boolean rises = inverse.length > 0 && !(gain(score(f, at), inverse) < LEVEL);
        return new Maximum(at, f.applyAsDouble(at), rises ? new double[0][] : inverse);
    }

    /** Twice what a step of Newton's method would still add to the log-likelihood. */
    private static double gain(RealVector score, double[][] inverse) {
        return score.dotProduct(new Array2DRowRealMatrix(inverse, false).operate(score));
    }

    /** Whether the data tell all parameters apart. */
    public boolean isRegular() {
        return covariance.length == at.length;
    }

    private static double finite(double value) {
        return Double.isNaN(value) || value < FAR_OUT ? FAR_OUT : value;
    }

    private static double[] simplex(ToDoubleFunction<double[]> f, double[] start) {
        double[] best = start.clone();
        double[] bestValue = {f.applyAsDouble(best)};
        ToDoubleFunction<double[]> noting =
                at -> {
                    double value = f.applyAsDouble(at);
                    if (value > bestValue[0]) {
                        bestValue[0] = value;
                        System.arraycopy(at, 0, best, 0, at.length);
                    }
                    return value;
                };
        double[] sides = new double[start.length];
        Arrays.fill(sides, FIRST_SIMPLEX);
        try {
            new SimplexOptimizer(new SimpleValueChecker(1e-9, 1e-7))
                    .optimize(
                            new MaxEval(EVALUATIONS_EACH * (1 + start.length)),
                            new ObjectiveFunction(noting::applyAsDouble),
                            GoalType.MAXIMIZE,
                            new InitialGuess(start),
                            new NelderMeadSimplex(sides));
        } catch (TooManyEvaluationsException e) {
            return best; // near enough for Newton's method to try
        }
        return best;
    }

    private static double[] newton(ToDoubleFunction<double[]> f, double[] from) {
        double[] at = from;
        double value = f.applyAsDouble(at);
        for (int step = 0; step < NEWTON_STEPS; step++) {
            double[][] inverse = inverse(information(f, at));
            if (inverse.length == 0) {
                return at;
            }
            RealVector score = score(f, at);
            RealVector move = new Array2DRowRealMatrix(inverse, false).operate(score);
            double length = 1;
            double[] next = moved(at, move, length);
            while (f.applyAsDouble(next) < value - 1e-9 * Math.abs(value) && length > 1e-4) {
                length /= 2;
                next = moved(at, move, length);
            }
            if (f.applyAsDouble(next) >= value - 1e-9 * Math.abs(value)) {
                at = next;
                value = f.applyAsDouble(next);
            }
            if (score.dotProduct(move) < CLOSE || length <= 1e-4) {
                return at;
            }
        }
        return at;
    }

    private static double[] moved(double[] at, RealVector move, double length) {
        return new ArrayRealVector(at).add(move.mapMultiply(length)).toArray();
    }

    private static RealVector score(ToDoubleFunction<double[]> f, double[] at) {
        RealVector score = new ArrayRealVector(at.length);
        for (int i = 0; i < at.length; i++) {
            double up = f.applyAsDouble(with(at, i, FINE_STEP));
            double down = f.applyAsDouble(with(at, i, -FINE_STEP));
            score.setEntry(i, (up - down) / (2 * FINE_STEP));
        }
        return score;
    }

    /** The observed information: the negative second derivatives, by central differences. */
    private static RealMatrix information(ToDoubleFunction<double[]> f, double[] at) {
        int size = at.length;
        if (size == 0) {
            return new Array2DRowRealMatrix();
        }
        RealMatrix information = new Array2DRowRealMatrix(size, size);
        double here = f.applyAsDouble(at);
        for (int i = 0; i < size; i++) {
            double[] up = with(at, i, STEP);
            double[] down = with(at, i, -STEP);
            double bend = 2 * here - f.applyAsDouble(up) - f.applyAsDouble(down);
            information.setEntry(i, i, bend / (STEP * STEP));
            for (int j = 0; j < i; j++) {
                double cross =
                        f.applyAsDouble(with(up, j, STEP))
                                - f.applyAsDouble(with(up, j, -STEP))
                                - f.applyAsDouble(with(down, j, STEP))
                                + f.applyAsDouble(with(down, j, -STEP));
                information.setEntry(i, j, -cross / (4 * STEP * STEP));
                information.setEntry(j, i, -cross / (4 * STEP * STEP));
            }
        }
        return information;
    }

    private static double[] with(double[] at, int i, double by) {
        double[] moved = at.clone();
        moved[i] += by;
        return moved;
    }

    private static double[][] inverse(RealMatrix information) {
        if (information.getRowDimension() == 0) {
            return new double[0][];
        }
        try {
            return new CholeskyDecomposition(information, 1e-9, 1e-12)
                    .getSolver()
                    .getInverse()
                    .getData();
        } catch (MathIllegalArgumentException e) {
            return new double[0][];
        }
    }
}
