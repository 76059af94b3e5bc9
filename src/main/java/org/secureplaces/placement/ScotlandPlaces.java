package org.secureplaces.placement;

import java.util.function.UnaryOperator;
import org.secureplaces.engine.Phase;
import org.secureplaces.evidence.Figure;

/**
 * How many of the children who would go to a secure home in Scotland still can.
 *
 * @param share of today's flow that remains when the fall is complete
 * @param phase when the fall begins and how fast it is
 */
public record ScotlandPlaces(Figure share, Phase phase) {

    public ScotlandPlaces {
        if (!(share.value() >= 0 && share.value() <= 1)) {
            throw new IllegalArgumentException(
                    "the share of today's flow to Scotland must be 0 to 1, was " + share.value());
        }
    }

    ScotlandPlaces map(UnaryOperator<Figure> change) {
        return new ScotlandPlaces(change.apply(share), phase);
    }
}
