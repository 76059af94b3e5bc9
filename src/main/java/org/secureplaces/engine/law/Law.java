package org.secureplaces.engine.law;

/** A probability law of positive durations in days. */
public sealed interface Law permits Empirical, Exponential, Gamma, Lognormal, Mixture, Weibull {

    /** The mean duration, in days. */
    double mean();

    /** The variance of the duration, in days squared. */
    double variance();

    /** The logarithm of the density at x > 0 days, for likelihoods. */
    double logDensity(double x);

    /** The probability of a duration above x days; 1 if x is not positive. */
    double survival(double x);

    /** The logarithm of {@link #survival}, also where the survival itself is too small to write. */
    double logSurvival(double x);

    /**
     * The duration below which a share u of all durations lie, in days.
     *
     * @param u strictly between 0 and 1
     * @throws IllegalArgumentException if u is outside that range
     */
    double quantile(double u);

    /** The integral of {@link #survival} from 0 to x days, in days; approaches the mean. */
    double integratedSurvival(double x);

    /** The same law with every duration multiplied by a factor, positive and finite. */
    Law scaledBy(double factor);

    /** The same law stretched to another mean, in days, positive and finite. */
    default Law withMean(double mean) {
        return scaledBy(mean / mean());
    }

    /** A fast form of {@link #quantile}; what it prepares is worth keeping. */
    Sampler sampler();

    /**
     * The time left to one who has already stayed: the t for which S(elapsed + t) = (1 - u)
     * S(elapsed), in days.
     *
     * @param elapsed days stayed so far, not negative
     * @param u strictly between 0 and 1
     * @throws IllegalArgumentException if an argument is out of range
     */
    default double residual(double elapsed, double u) {
        Check.unit(u);
        Check.elapsed(elapsed);
        if (elapsed == 0) {
            return quantile(u);
        }
        double target = logSurvival(elapsed) + StrictMath.log1p(-u);
        double hazard = StrictMath.exp(logDensity(elapsed) - logSurvival(elapsed));
        double rate = StrictMath.max(hazard, 1 / mean()); // at first hardly anybody may leave
        return Root.of(
                t -> target - logSurvival(elapsed + t),
                (t, value) -> StrictMath.exp(logDensity(elapsed + t) - target + value),
                -StrictMath.log1p(-u) / rate);
    }

    /**
     * How long one found at a random moment has stayed so far: the inverse of integrated survival
     * over the mean (the equilibrium law of renewal theory; Cox 1962, Renewal Theory, section 5.4),
     * in days.
     *
     * @param u strictly between 0 and 1
     * @throws IllegalArgumentException if u is outside that range
     */
    default double elapsed(double u) {
        Check.unit(u);
        double mean = mean();
        double target = StrictMath.log1p(-u); // of the share of the mean that is yet to come
        return Root.of(
                x -> target - StrictMath.log1p(-integratedSurvival(x) / mean),
                (x, value) -> survival(x) / (mean * StrictMath.exp(target - value)),
                -mean * target);
    }

    /**
     * The law of a family with a given mean and spread.
     *
     * @param mean in days, positive and finite
     * @param cv the coefficient of variation (standard deviation over mean), positive and finite;
     *     for an exponential law 1
     * @throws IllegalArgumentException if the mean or the coefficient is out of range
     */
    static Law of(LawFamily family, double mean, double cv) {
        return switch (family) {
            case EXPONENTIAL -> Exponential.of(mean, cv);
            case GAMMA -> Gamma.of(mean, cv);
            case LOGNORMAL -> Lognormal.of(mean, cv);
            case WEIBULL -> Weibull.of(mean, cv);
        };
    }
}
