package org.secureplaces.engine.law;

/**
 * A law of two parts: a share of durations follows one law, the rest another.
 *
 * @param share of durations that follow the first law, strictly between 0 and 1
 */
public record Mixture(double share, Law first, Law second) implements Law {

    private static final double FINE_SHAPE = 0.2; // below it a table is too coarse near 0

    /** Checks the range of the share. */
    public Mixture {
        if (!(share > 0 && share < 1)) {
            throw new IllegalArgumentException(
                    "the share of a mixture must be strictly between 0 and 1, was " + share);
        }
    }

    @Override
    public double mean() {
        return share * first.mean() + (1 - share) * second.mean();
    }

    @Override
    public double variance() {
        double apart = first.mean() - second.mean();
        return share * first.variance()
                + (1 - share) * second.variance()
                + share * (1 - share) * apart * apart;
    }

    @Override
    public double logDensity(double x) {
        return mixed(first.logDensity(x), second.logDensity(x));
    }

    @Override
    public double survival(double x) {
        return share * first.survival(x) + (1 - share) * second.survival(x);
    }

    @Override
    public double logSurvival(double x) {
        return x > 0 ? mixed(first.logSurvival(x), second.logSurvival(x)) : 0;
    }

    // the logarithm of a weighted sum of what two logarithms stand for
    private double mixed(double one, double other) {
        double a = StrictMath.log(share) + one;
        double b = StrictMath.log1p(-share) + other;
        double larger = Math.max(a, b);
        if (larger == Double.NEGATIVE_INFINITY) {
            return larger;
        }
        return larger + StrictMath.log1p(StrictMath.exp(Math.min(a, b) - larger));
    }

    @Override
    public double quantile(double u) {
        double target = StrictMath.log1p(-Check.unit(u));
        double one = first.quantile(u);
        double other = second.quantile(u);
        return Root.of(
                x -> target - logSurvival(x),
                (x, value) -> StrictMath.exp(logDensity(x) - target + value),
                share * one + (1 - share) * other);
    }

    @Override
    public double integratedSurvival(double x) {
        return share * first.integratedSurvival(x) + (1 - share) * second.integratedSurvival(x);
    }

    @Override
    public Mixture scaledBy(double factor) {
        return new Mixture(share, first.scaledBy(factor), second.scaledBy(factor));
    }

    /** A table of quantiles, which takes some 10 ms to prepare. */
    @Override
    public Sampler sampler() {
        return isSteep(first) || isSteep(second) ? this::quantile : QuantileTable.of(this);
    }

    private static boolean isSteep(Law law) {
        return law instanceof Gamma gamma && gamma.shape() < FINE_SHAPE
                || law instanceof Weibull weibull && weibull.shape() < FINE_SHAPE
                || law instanceof Empirical;
    }
}
