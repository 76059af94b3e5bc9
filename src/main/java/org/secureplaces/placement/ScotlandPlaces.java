package org.secureplaces.placement;

import org.secureplaces.engine.Phase;

/**
 * How many of the children who would go to a secure home in Scotland still can.
 *
 * @param share of today's flow that remains when the fall is complete
 * @param phase when the fall begins and how fast it is
 */
public record ScotlandPlaces(double share, Phase phase) {

    public ScotlandPlaces {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException(
                    "the share of today's flow to Scotland must be 0 to 1, was " + share);
        }
    }
}
