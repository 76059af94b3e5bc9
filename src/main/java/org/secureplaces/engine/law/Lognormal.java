package org.secureplaces.engine.law;

/**
 * The lognormal law: the logarithm of the days is normal.
 *
 * @param meanLog mean of the logarithm, finite
 * @param sdLog standard deviation of the logarithm, positive and finite
 */
public record Lognormal(double meanLog, double sdLog) implements Law {
    private static final double LOG_ROOT_TWO_PI = 0.9189385332046727;

    /** Checks the range of the parameters. */
    public Lognormal {
        if (!Double.isFinite(meanLog)) {
            throw new IllegalArgumentException(
                    "the log mean of a lognormal law must be finite, was " + meanLog);
        }
        Check.positive(sdLog, "the log standard deviation of a lognormal law");
    }

    /** The lognormal law with a mean in days and a coefficient of variation, both positive. */
    public static Lognormal of(double mean, double cv) {
        Check.positive(mean, "the mean of a lognormal law");
        Check.positive(cv, "the coefficient of variation of a lognormal law");
        double varianceLog = StrictMath.log1p(cv * cv);
        return new Lognormal(StrictMath.log(mean) - varianceLog / 2, StrictMath.sqrt(varianceLog));
    }

    @Override
    public double mean() {
        return StrictMath.exp(meanLog + sdLog * sdLog / 2);
    }

    @Override
    public double variance() {
        double mean = mean();
        return mean * mean * StrictMath.expm1(sdLog * sdLog);
    }

    @Override
    public double logDensity(double x) {
        double z = z(x);
        return -z * z / 2 - LOG_ROOT_TWO_PI - StrictMath.log(sdLog * x);
    }

    @Override
    public double survival(double x) {
        return x > 0 ? Normal.survival(z(x)) : 1;
    }

    @Override
    public double logSurvival(double x) {
        return x > 0 ? Normal.logSurvival(z(x)) : 0;
    }

    @Override
    public double quantile(double u) {
        return StrictMath.exp(meanLog + sdLog * Normal.quantile(Check.unit(u)));
    }

    @Override
    public double integratedSurvival(double x) {
        if (!(x > 0)) {
            return 0;
        }
        double z = z(x);
        return x * Normal.survival(z) + mean() * Normal.survival(sdLog - z);
    }

    @Override
    public double residual(double elapsed, double u) {
        Check.unit(u);
        if (Check.elapsed(elapsed) == 0) {
            return quantile(u);
        }
        double left = Normal.exceededWith(logSurvival(elapsed) + StrictMath.log1p(-u));
        return elapsed * StrictMath.expm1(sdLog * StrictMath.max(0, left - z(elapsed)));
    }

    @Override
    public Lognormal scaledBy(double factor) {
        Check.positive(factor, "a factor");
        return new Lognormal(meanLog + StrictMath.log(factor), sdLog);
    }

    @Override
    public Sampler sampler() {
        double mean = meanLog;
        double sd = sdLog;
        return u -> StrictMath.exp(mean + sd * Normal.quantile(u));
    }

    private double z(double x) {
        return (StrictMath.log(x) - meanLog) / sdLog;
    }
}
