package org.secureplaces.fitting.arrival;

import org.apache.commons.math3.special.Gamma;

/**
 * The likelihood of monthly counts: negative binomial, Poisson where the monthly factor does not
 * vary. What does not change with the parameters is computed once.
 */
public final class ArrivalLikelihood {

    private static final double NO_CV = 1e-4;

    private final ArrivalFit.Form form;
    private final double[] counts;
    private final double[] years;
    private final double[] since;
    private final double[] cos;
    private final double[] sin;
    private double factorials;

    public ArrivalLikelihood(MonthlyCounts months, ArrivalFit.Form form) {
        int size = months.months();
        this.form = form;
        this.counts = new double[size];
        this.years = new double[size];
        this.since = new double[size];
        this.cos = new double[size];
        this.sin = new double[size];
        for (int i = 0; i < size; i++) {
            counts[i] = months.counts().get(i);
            years[i] = months.years(i);
            since[i] = months.sinceMiddle(i);
            cos[i] = StrictMath.cos(months.phase(i));
            sin[i] = StrictMath.sin(months.phase(i));
            factorials += Gamma.logGamma(counts[i] + 1);
        }
    }

    /** The logarithm of the probability of the counts at a point of {@link ArrivalFit#maximum}. */
    double log(double[] point, double cv) {
        int wave = form.trend() ? 2 : 1;
        if (form.season() && StrictMath.hypot(point[wave], point[wave + 1]) >= 1) {
            return Double.NEGATIVE_INFINITY;
        }
        double shape = 1 / (cv * cv);
        double logShape = cv < NO_CV ? 0 : Gamma.logGamma(shape);
        double sum = -factorials;
        for (int i = 0; i < counts.length; i++) {
            double mean = mean(point, wave, i);
            sum +=
                    cv < NO_CV
                            ? counts[i] * StrictMath.log(mean) - mean
                            : clustered(counts[i], mean, shape) - logShape;
        }
        return sum;
    }

    /** The number of children expected in all months together. */
    public double expected(double[] point) {
        double sum = 0;
        for (int i = 0; i < counts.length; i++) {
            sum += mean(point, form.trend() ? 2 : 1, i);
        }
        return sum;
    }

    private double mean(double[] point, int wave, int i) {
        double log = point[0] + (form.trend() ? point[1] * since[i] : 0);
        double season = form.season() ? 1 + point[wave] * cos[i] + point[wave + 1] * sin[i] : 1;
        return years[i] * StrictMath.exp(log) * season;
    }

    private static double clustered(double count, double mean, double shape) {
        return Gamma.logGamma(shape + count)
                - (shape + count) * StrictMath.log1p(mean / shape)
                + count * StrictMath.log(mean / shape);
    }
}
