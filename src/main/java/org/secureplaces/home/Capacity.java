package org.secureplaces.home;

import java.util.function.UnaryOperator;
import org.secureplaces.evidence.Figure;

/**
 * What there is to be filled.
 *
 * @param estate the homes and their approved places
 * @param effectiveness how many of them can be used
 * @param highNeed what children with high need mean for the home in which they live
 * @param costs what places cost, and what it costs to do without
 */
public record Capacity(Estate estate, Effectiveness effectiveness, HighNeed highNeed, Costs costs) {

    /** Homes in which it does not matter who lives there already, and which cost nothing. */
    public Capacity(Estate estate, Effectiveness effectiveness) {
        this(estate, effectiveness, HighNeed.NO_MATTER, Costs.NONE);
    }

    /** The same with another share of approved places that are available. */
    public Capacity withAvailable(Figure share) {
        return new Capacity(estate, effectiveness.withAvailable(share), highNeed, costs);
    }

    /** The same with another part of the places that are empty for caution. */
    public Capacity withCautionShare(Figure share) {
        return new Capacity(estate, effectiveness.withCautionShare(share), highNeed, costs);
    }

    public Capacity with(Estate changed) {
        return new Capacity(changed, effectiveness, highNeed, costs);
    }

    public Capacity with(HighNeed changed) {
        return new Capacity(estate, effectiveness, changed, costs);
    }

    public Capacity with(Costs changed) {
        return new Capacity(estate, effectiveness, highNeed, changed);
    }

    /** The same with what can be used of it replaced. */
    public Capacity with(Effectiveness changed) {
        return new Capacity(estate, changed, highNeed, costs);
    }

    /** The same with each figure replaced. */
    public Capacity map(UnaryOperator<Figure> change) {
        Effectiveness effective = effectiveness.map(change);
        return new Capacity(estate.map(change), effective, highNeed.map(change), costs.map(change));
    }
}
