package org.secureplaces.statistics;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.math3.distribution.FDistribution;

/**
 * The central 95% of Fisher's law of a ratio of variances by degrees of freedom, each solved for
 * once: most series of a result have the same.
 */
public final class Fisher {

    private record Freedom(int above, int below) {}

    private final Map<Freedom, double[]> solved = new LinkedHashMap<>();

    /** The 2.5% quantile for degrees of freedom of both variances, each at least 1. */
    double low(int above, int below) {
        return solved(above, below)[0];
    }

    /** The 97.5% quantile. */
    double high(int above, int below) {
        return solved(above, below)[1];
    }

    private double[] solved(int above, int below) {
        return solved.computeIfAbsent(new Freedom(above, below), Fisher::solve);
    }

    private static double[] solve(Freedom freedom) {
        FDistribution law = new FDistribution(null, freedom.above(), freedom.below());
        return new double[] {
            law.inverseCumulativeProbability(1 - Statistics.LEVEL),
            law.inverseCumulativeProbability(Statistics.LEVEL)
        };
    }
}
