package org.secureplaces.home;

import java.util.function.UnaryOperator;
import org.secureplaces.evidence.Figure;

/**
 * What there is to be filled.
 *
 * @param estate the homes and their approved places
 * @param effectiveness how many of them can be used
 * @param costs what they cost, and what it costs to do without
 */
public record Capacity(Estate estate, Effectiveness effectiveness, Costs costs) {

    /** Places that cost nothing. */
    public Capacity(Estate estate, Effectiveness effectiveness) {
        this(estate, effectiveness, Costs.NONE);
    }

    /** The same with another share of approved places that are available. */
    public Capacity withAvailable(Figure share) {
        return new Capacity(estate, effectiveness.withAvailable(share), costs);
    }

    public Capacity with(Estate changed) {
        return new Capacity(changed, effectiveness, costs);
    }

    public Capacity with(Costs changed) {
        return new Capacity(estate, effectiveness, changed);
    }

    /** The same with each figure replaced. */
    public Capacity map(UnaryOperator<Figure> change) {
        return new Capacity(estate, effectiveness.map(change), costs.map(change));
    }
}
