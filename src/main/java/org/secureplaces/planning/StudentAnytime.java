package org.secureplaces.planning;

/**
 * An interval of a mean that holds at every number of values at once, whatever their variance is:
 * the mixture of likelihoods of Lai (1976, Annals of Statistics 4, 265-280) with a normal law of
 * the mean over the standard deviation (Wang and Ramdas 2025, Sequential Analysis 44, 56-110). It
 * is exact for independent normal values, and close for means of many.
 *
 * @param error largest probability that it ever leaves out the mean, in (0, 1)
 * @param sharpestAt number of values at which it is to be about the narrowest, at least 1
 */
public record StudentAnytime(double error, int sharpestAt) {

    public StudentAnytime {
        if (!(error > 0 && error < 1) || sharpestAt < 1) {
            throw new IllegalArgumentException(
                    "an interval must have an error in (0, 1) and a number of values, had "
                            + error
                            + " and "
                            + sharpestAt);
        }
    }

    /**
     * Half of the interval's length after some values with this standard deviation; infinite where
     * they are too few to leave any mean out.
     */
    public double halfWidth(int values, double sd) {
        double prior = prior();
        double part = prior / (values + prior);
        double grown = StrictMath.exp(-(2 * StrictMath.log(error) + StrictMath.log(part)) / values);
        if (part * grown >= 1) {
            return Double.POSITIVE_INFINITY;
        }
        double ratio = (grown - 1) / (1 - part * grown); // squared t over its degrees of freedom
        return sd == 0 ? 0 : sd * Math.sqrt(ratio * (values - 1) / values);
    }

    /** Values that the mixing law is worth, as Robbins' mixture chooses them. */
    private double prior() {
        double twice = -2 * StrictMath.log(error);
        return sharpestAt / (twice + StrictMath.log(twice) + 1);
    }
}
