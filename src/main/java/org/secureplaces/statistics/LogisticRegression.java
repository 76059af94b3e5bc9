package org.secureplaces.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;

/**
 * A logistic regression by maximum likelihood: iteratively reweighted least squares, which is
 * Newton's method on the log-likelihood (McCullagh and Nelder 1989, Generalized Linear Models, 2nd
 * edition, section 4.4).
 *
 * @param coefficients log odds ratios, the intercept first
 * @param covariance the inverse information, row by row
 * @param logLikelihood of the outcomes at the coefficients
 */
public record LogisticRegression(
        List<Double> coefficients, List<List<Double>> covariance, double logLikelihood) {

    private static final int MOST_STEPS = 50;
    private static final double SMALL = 1e-10;

    public LogisticRegression {
        coefficients = List.copyOf(coefficients);
        covariance = covariance.stream().map(List::copyOf).toList();
    }

    /**
     * Some cases with equal covariates.
     *
     * @param covariates without the intercept
     * @param count number of cases
     * @param successes how many of them had the outcome
     */
    public record Cell(List<Double> covariates, double count, double successes) {
        public Cell {
            covariates = List.copyOf(covariates);
            if (!(successes >= 0 && successes <= count)) {
                throw new IllegalArgumentException(
                        "successes must lie between 0 and " + count + " cases, were " + successes);
            }
        }
    }

    /**
     * The regression of an outcome on covariates.
     *
     * @throws IllegalArgumentException if the estimates do not exist: too few cases, or covariates
     *     that predict the outcome without error
     */
    public static LogisticRegression of(List<Cell> cells) {
        int width = cells.isEmpty() ? 1 : cells.get(0).covariates().size() + 1;
        RealVector beta = new ArrayRealVector(width);
        for (int step = 0; step < MOST_STEPS; step++) {
            RealMatrix information = new Array2DRowRealMatrix(width, width);
            RealVector score = new ArrayRealVector(width);
            cells.forEach(cell -> add(cell, beta, information, score));
            RealMatrix covariance = inverse(information);
            RealVector change = covariance.operate(score);
            for (int i = 0; i < width; i++) {
                beta.addToEntry(i, change.getEntry(i));
            }
            if (change.getLInfNorm() < SMALL) {
                return found(cells, beta, covariance);
            }
        }
        throw new IllegalArgumentException(
                "the covariates predict the outcome without error, so no finite odds ratio fits");
    }

    /** Standard errors of the coefficients. */
    public List<Double> standardErrors() {
        return IntStream.range(0, coefficients.size())
                .mapToObj(i -> Math.sqrt(covariance.get(i).get(i)))
                .toList();
    }

    /** The chance of the outcome for covariates without the intercept. */
    public double chance(List<Double> covariates) {
        double logOdds = coefficients.get(0);
        for (int i = 0; i < covariates.size(); i++) {
            logOdds += coefficients.get(i + 1) * covariates.get(i);
        }
        return chance(logOdds);
    }

    private static LogisticRegression found(
            List<Cell> cells, RealVector beta, RealMatrix covariance) {
        List<List<Double>> rows =
                Arrays.stream(covariance.getData())
                        .map(row -> Arrays.stream(row).boxed().toList())
                        .toList();
        double logLikelihood = 0;
        for (Cell cell : cells) {
            double p = chance(row(cell).dotProduct(beta));
            logLikelihood +=
                    times(cell.successes(), StrictMath.log(p))
                            + times(cell.count() - cell.successes(), StrictMath.log1p(-p));
        }
        List<Double> coefficients = Arrays.stream(beta.toArray()).boxed().toList();
        return new LogisticRegression(coefficients, rows, logLikelihood);
    }

    private static void add(Cell cell, RealVector beta, RealMatrix information, RealVector score) {
        RealVector row = row(cell);
        double p = chance(row.dotProduct(beta));
        double weight = cell.count() * p * (1 - p);
        for (int i = 0; i < row.getDimension(); i++) {
            score.addToEntry(i, row.getEntry(i) * (cell.successes() - cell.count() * p));
            for (int j = 0; j < row.getDimension(); j++) {
                information.addToEntry(i, j, weight * row.getEntry(i) * row.getEntry(j));
            }
        }
    }

    private static RealMatrix inverse(RealMatrix information) {
        try {
            return new CholeskyDecomposition(information).getSolver().getInverse();
        } catch (org.apache.commons.math3.exception.MathIllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "the cases do not tell the covariates apart, or predict the outcome without"
                            + " error",
                    e);
        }
    }

    private static RealVector row(Cell cell) {
        RealVector row = new ArrayRealVector(cell.covariates().size() + 1);
        row.setEntry(0, 1);
        for (int i = 0; i < cell.covariates().size(); i++) {
            row.setEntry(i + 1, cell.covariates().get(i));
        }
        return row;
    }

    private static double times(double count, double log) {
        return count == 0 ? 0 : count * log;
    }

    private static double chance(double logOdds) {
        return 1 / (1 + StrictMath.exp(-logOdds));
    }
}
