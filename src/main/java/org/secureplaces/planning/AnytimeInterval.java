package org.secureplaces.planning;

/**
 * An interval of a mean that holds at every number of values at once, so that one may look as often
 * as one likes and stop when it has decided: the normal mixture of Robbins (1970, Annals of
 * Mathematical Statistics 41, 1397-1409) with an estimated variance (Waudby-Smith, Arbour, Sinha,
 * Kennedy and Ramdas 2024, Annals of Statistics 52, 2613-2640, section 2). It holds exactly for a
 * normal law of known variance and nearly for many values of any law: of few values whose law is
 * skewed, such as shares near 1, it errs more often than stated.
 *
 * @param error largest probability that it ever leaves out the mean, in (0, 1)
 * @param sharpestAt number of values at which it is to be narrowest, at least 1
 */
public record AnytimeInterval(double error, int sharpestAt) {

    public AnytimeInterval {
        if (!(error > 0 && error < 1) || sharpestAt < 1) {
            throw new IllegalArgumentException(
                    "an interval must have an error in (0, 1) and a number of values, had "
                            + error
                            + " and "
                            + sharpestAt);
        }
    }

    /** Half of the interval's length after some values with this standard deviation. */
    public double halfWidth(int values, double sd) {
        double twice = -2 * StrictMath.log(error);
        double rho2 = (twice + StrictMath.log(twice) + 1) / sharpestAt;
        double grown = values * rho2 + 1;
        double log = StrictMath.log(Math.sqrt(grown) / error);
        return sd * Math.sqrt(2 * grown / (rho2 * values * values) * log);
    }
}
