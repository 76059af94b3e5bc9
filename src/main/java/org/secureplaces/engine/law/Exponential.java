package org.secureplaces.engine.law;

/**
 * The exponential law: the longer one has stayed says nothing about how long is left.
 *
 * @param meanDays positive and finite
 */
public record Exponential(double meanDays) implements Law {

    /** Checks the range of the mean. */
    public Exponential {
        Check.positive(meanDays, "the mean of an exponential law");
    }

    /**
     * The exponential law with a mean in days.
     *
     * @param cv 1, the coefficient of variation of every exponential law
     * @throws IllegalArgumentException if the mean is not positive or cv is not 1
     */
    public static Exponential of(double mean, double cv) {
        if (cv != 1) {
            throw new IllegalArgumentException(
                    "the coefficient of variation of an exponential law must be 1, was " + cv);
        }
        return new Exponential(mean);
    }

    @Override
    public double mean() {
        return meanDays;
    }

    @Override
    public double variance() {
        return meanDays * meanDays;
    }

    @Override
    public double logDensity(double x) {
        return -x / meanDays - StrictMath.log(meanDays);
    }

    @Override
    public double survival(double x) {
        return StrictMath.exp(logSurvival(x));
    }

    @Override
    public double logSurvival(double x) {
        return x > 0 ? -x / meanDays : 0;
    }

    @Override
    public double quantile(double u) {
        return -meanDays * StrictMath.log1p(-Check.unit(u));
    }

    @Override
    public double integratedSurvival(double x) {
        return x > 0 ? -meanDays * StrictMath.expm1(-x / meanDays) : 0;
    }

    @Override
    public double residual(double elapsed, double u) {
        Check.elapsed(elapsed);
        return quantile(u);
    }

    @Override
    public double elapsed(double u) {
        return quantile(u);
    }

    @Override
    public Exponential scaledBy(double factor) {
        return new Exponential(meanDays * Check.positive(factor, "a factor"));
    }

    @Override
    public Sampler sampler() {
        double mean = meanDays;
        return u -> -mean * StrictMath.log1p(-u);
    }
}
