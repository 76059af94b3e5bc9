package org.secureplaces.statistics;

import java.util.Arrays;
import org.apache.commons.math3.distribution.TDistribution;

/**
 * One quantile of Student's law by degrees of freedom, each solved for once: solving takes 30
 * microseconds, ten times as long as everything else that is asked of a series of 200 values.
 */
public final class Student {

    private final double level;
    private double[] solved = {};

    /** The quantile at a level, strictly between 0 and 1. */
    public Student(double level) {
        this.level = level;
    }

    /** The quantile for some degrees of freedom, at least 1. */
    public double quantile(int freedom) {
        if (freedom >= solved.length) {
            int known = solved.length;
            solved = Arrays.copyOf(solved, freedom + 1);
            Arrays.fill(solved, known, solved.length, Double.NaN);
        }
        if (Double.isNaN(solved[freedom])) {
            solved[freedom] = new TDistribution(null, freedom).inverseCumulativeProbability(level);
        }
        return solved[freedom];
    }

    /**
     * Half-width of the interval of a mean of independent values with this quantile; NaN of fewer
     * than 2.
     */
    public double halfWidth(double[] values) {
        if (values.length < 2) {
            return Double.NaN;
        }
        double t = quantile(values.length - 1);
        return t * Math.sqrt(Spread.variance(values, Spread.mean(values)) / values.length);
    }
}
