package org.secureplaces.placement;

import java.util.function.UnaryOperator;
import org.secureplaces.evidence.Figure;

/**
 * How the placing council answers offers: it waits a little for a better one, takes the nearest,
 * and may refuse one that is very far.
 *
 * @param decisionDays days between the first offer and the decision
 * @param farMiles distance beyond which it may refuse
 * @param refusesFar probability that it refuses an offer beyond that distance
 */
public record Council(Figure decisionDays, Figure farMiles, Figure refusesFar) {

    /** Takes the first offer at once. */
    public static final Council FIRST_OFFER =
            new Council(
                    Figure.fixed("decision_days", 0),
                    Figure.fixed("far_miles", 0),
                    Figure.fixed("refuses_far", 0));

    /** The same with each figure replaced. */
    public Council map(UnaryOperator<Figure> change) {
        return new Council(
                change.apply(decisionDays), change.apply(farMiles), change.apply(refusesFar));
    }
}
