package org.secureplaces.measure;

import java.util.List;

/**
 * Where the two sums of a replication stand whose ratio a measure is.
 *
 * @param above the sum that is divided: of the share placed, the welfare placements of the period
 * @param below the sum that it is divided by: of the share placed, the welfare referrals
 */
public record Parts(int above, int below) {

    /** One sum over the other, each added up over futures; NaN where the other is 0. */
    public double over(List<Measured> futures) {
        double parts = 0;
        double wholes = 0;
        for (Measured future : futures) {
            parts += future.value(above);
            wholes += future.value(below);
        }
        return wholes == 0 ? Double.NaN : parts / wholes;
    }
}
