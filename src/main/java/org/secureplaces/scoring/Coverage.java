package org.secureplaces.scoring;

import org.secureplaces.statistics.Band;
import org.secureplaces.statistics.ExactInterval;

/**
 * How many outturns lay in a band of the forecasts.
 *
 * @param inside outturns in the band, from 0 to all
 * @param all outturns
 */
public record Coverage(int inside, int all) {

    public Coverage {
        if (inside < 0 || inside > all) {
            throw new IllegalArgumentException(
                    "inside must be from 0 to all, were " + inside + " of " + all);
        }
    }

    /** The share inside, NaN where there was none. */
    public double share() {
        return all == 0 ? Double.NaN : (double) inside / all;
    }

    /**
     * The exact 95% interval of the share in the long run (Clopper and Pearson 1934, Biometrika 26,
     * 404-413), if outturns are independent; from 0 to 1 where there was none.
     */
    public Band interval95() {
        return ExactInterval.ofShare(inside, all);
    }
}
