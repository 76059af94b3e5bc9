package org.secureplaces.engine.law;

/**
 * The Weibull law: the rate of ending changes as a power of the time stayed.
 *
 * @param shape positive and finite; below 1 the rate falls, above 1 it rises
 * @param scale in days, positive and finite; a share 1 - 1/e of durations lie below it
 */
public record Weibull(double shape, double scale) implements Law {

    /** Checks the range of the parameters. */
    public Weibull {
        Check.positive(shape, "the shape of a Weibull law");
        Check.positive(scale, "the scale of a Weibull law");
    }

    /**
     * The Weibull law with a mean in days and a coefficient of variation, from 0.01 to 100.
     *
     * @throws IllegalArgumentException if the mean or the coefficient is out of range
     */
    public static Weibull of(double mean, double cv) {
        Check.positive(mean, "the mean of a Weibull law");
        if (!(cv >= 0.01 && cv <= 100)) {
            throw new IllegalArgumentException(
                    "the coefficient of variation of a Weibull law must be from 0.01 to 100, was "
                            + cv);
        }
        double shape = 1 / inverseShape(StrictMath.log1p(cv * cv), cv);
        return new Weibull(shape, mean / StrictMath.exp(logMoment(1, shape)));
    }

    // log(1 + cv^2) = log(E X^2 / (E X)^2), which increases with the inverse of the shape
    private static double inverseShape(double logRatio, double guess) {
        return Root.of(
                b -> Incomplete.logGamma(1 + 2 * b) - 2 * Incomplete.logGamma(1 + b) - logRatio,
                (b, value) -> 2 * Incomplete.digamma(1 + 2 * b) - 2 * Incomplete.digamma(1 + b),
                guess);
    }

    // of the law with scale 1
    private static double logMoment(int power, double shape) {
        return Incomplete.logGamma(1 + power / shape);
    }

    @Override
    public double mean() {
        return scale * StrictMath.exp(logMoment(1, shape));
    }

    @Override
    public double variance() {
        double mean = mean();
        return mean * mean * StrictMath.expm1(logMoment(2, shape) - 2 * logMoment(1, shape));
    }

    @Override
    public double logDensity(double x) {
        double logRatio = StrictMath.log(x / scale);
        return StrictMath.log(shape / scale) + (shape - 1) * logRatio + logSurvival(x);
    }

    @Override
    public double survival(double x) {
        return StrictMath.exp(logSurvival(x));
    }

    @Override
    public double logSurvival(double x) {
        return x > 0 ? -StrictMath.pow(x / scale, shape) : 0;
    }

    @Override
    public double quantile(double u) {
        return scale * StrictMath.pow(-StrictMath.log1p(-Check.unit(u)), 1 / shape);
    }

    @Override
    public double integratedSurvival(double x) {
        return x > 0 ? mean() * new Incomplete(1 / shape).below(-logSurvival(x)) : 0;
    }

    @Override
    public double residual(double elapsed, double u) {
        Check.unit(u);
        double hazardSoFar = -logSurvival(Check.elapsed(elapsed));
        if (hazardSoFar == 0) {
            return quantile(u);
        }
        double growth = StrictMath.log1p(-StrictMath.log1p(-u) / hazardSoFar);
        return elapsed * StrictMath.expm1(growth / shape);
    }

    @Override
    public double elapsed(double u) {
        double hazard = new Gamma(1 / shape, 1).quantile(u);
        return scale * StrictMath.pow(hazard, 1 / shape);
    }

    @Override
    public Weibull scaledBy(double factor) {
        return new Weibull(shape, scale * Check.positive(factor, "a factor"));
    }

    @Override
    public Sampler sampler() {
        double days = scale;
        double power = 1 / shape;
        return u -> days * StrictMath.pow(-StrictMath.log1p(-u), power);
    }
}
