package org.secureplaces.home;

import org.secureplaces.evidence.Figure;

/**
 * What there is to be filled.
 *
 * @param estate the homes and their approved places
 * @param effectiveness how many of them can be used
 */
public record Capacity(Estate estate, Effectiveness effectiveness) {

    /** The same with another share of approved places that are available. */
    public Capacity withAvailable(Figure share) {
        return new Capacity(estate, effectiveness.withAvailable(share));
    }

    public Capacity with(Estate changed) {
        return new Capacity(changed, effectiveness);
    }
}
