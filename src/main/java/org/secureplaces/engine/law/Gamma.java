package org.secureplaces.engine.law;

/** The gamma law. */
public final class Gamma implements Law {

    private final double shape;
    private final double scale;
    private final Incomplete unit;
    private final Incomplete next; // of shape + 1, for integrated survival

    /**
     * A gamma law by its parameters.
     *
     * @param shape positive and finite; the coefficient of variation is its inverse square root
     * @param scale in days, positive and finite; the mean is shape times scale
     */
    public Gamma(double shape, double scale) {
        this.shape = Check.positive(shape, "the shape of a gamma law");
        this.scale = Check.positive(scale, "the scale of a gamma law");
        this.unit = new Incomplete(shape);
        this.next = new Incomplete(shape + 1);
    }

    private Gamma(Gamma law, double scale) {
        this.shape = law.shape;
        this.scale = Check.positive(scale, "the scale of a gamma law");
        this.unit = law.unit;
        this.next = law.next;
    }

    /** The gamma law with a mean in days and a coefficient of variation, both positive. */
    public static Gamma of(double mean, double cv) {
        Check.positive(mean, "the mean of a gamma law");
        Check.positive(cv, "the coefficient of variation of a gamma law");
        return new Gamma(1 / (cv * cv), mean * cv * cv);
    }

    public double shape() {
        return shape;
    }

    /** The scale in days. */
    public double scale() {
        return scale;
    }

    @Override
    public double mean() {
        return shape * scale;
    }

    @Override
    public double variance() {
        return shape * scale * scale;
    }

    @Override
    public double logDensity(double x) {
        return unit.logKernel(x / scale) - StrictMath.log(x);
    }

    @Override
    public double survival(double x) {
        return x > 0 ? unit.above(x / scale) : 1;
    }

    @Override
    public double logSurvival(double x) {
        return x > 0 ? unit.logAbove(x / scale) : 0;
    }

    @Override
    public double quantile(double u) {
        return scale * (Check.unit(u) < 0.5 ? lowerQuantile(u) : upperQuantile(u));
    }

    // in the logarithm of u, which is nearly linear in the logarithm of x far down
    private double lowerQuantile(double u) {
        double logU = StrictMath.log(u);
        double nearZero = StrictMath.exp((logU + Incomplete.logGamma(shape + 1)) / shape);
        return Root.of(
                x -> unit.logBelow(x) - logU,
                (x, value) -> StrictMath.exp(unit.logKernel(x) - logU - value) / x,
                StrictMath.max(nearZero, cubeRootGuess(u)));
    }

    // in the logarithm of 1 - u, which is nearly linear in x far up
    private double upperQuantile(double u) {
        double logAbove = StrictMath.log1p(-u);
        return Root.of(
                x -> logAbove - unit.logAbove(x),
                (x, value) -> StrictMath.exp(unit.logKernel(x) - logAbove + value) / x,
                StrictMath.max(-logAbove, cubeRootGuess(u)));
    }

    // Wilson and Hilferty 1931, PNAS 17, 684-688: the cube root is nearly normal
    private double cubeRootGuess(double u) {
        double ninth = 1 / (9 * shape);
        double root = 1 - ninth + Normal.quantile(u) * StrictMath.sqrt(ninth);
        return shape * root * root * root;
    }

    @Override
    public double integratedSurvival(double x) {
        if (!(x > 0)) {
            return 0;
        }
        return x * survival(x) + mean() * next.below(x / scale);
    }

    @Override
    public Gamma scaledBy(double factor) {
        return new Gamma(this, scale * Check.positive(factor, "a factor"));
    }

    /**
     * A table of quantiles, the slowest of the samplers to prepare: laws of one shape share it by
     * {@link Sampler#scaledBy}. Below shape 0.2 (cv above 2.2), where the table is too coarse near
     * 0, the exact quantile.
     */
    @Override
    public Sampler sampler() {
        if (shape < 0.2) {
            return this::quantile;
        }
        return QuantileTable.of(new Gamma(shape, 1)).scaledBy(scale);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Gamma law && law.shape == shape && law.scale == scale;
    }

    @Override
    public int hashCode() {
        return 31 * Double.hashCode(shape) + Double.hashCode(scale);
    }

    @Override
    public String toString() {
        return "Gamma[shape=" + shape + ", scale=" + scale + "]";
    }
}
