package org.secureplaces.demand;

import java.util.function.UnaryOperator;
import org.secureplaces.evidence.Figure;

/**
 * A drift that several streams of children have in common, such as that of all children in custody:
 * courts, police and policy move them together.
 *
 * @param power how much of it reaches these streams: 1 in full, 0 none
 */
public record SharedDrift(Drift drift, Figure power) {

    /** The same with each figure replaced. */
    SharedDrift map(UnaryOperator<Figure> change) {
        return new SharedDrift(drift.map(change), change.apply(power));
    }

    /** The same with its drift replaced. */
    SharedDrift with(Drift other) {
        return new SharedDrift(other, power);
    }
}
