package org.secureplaces.home;

/**
 * What there is to be filled.
 *
 * @param estate the homes and their approved places
 * @param effectiveness how many of them can be used
 */
public record Capacity(Estate estate, Effectiveness effectiveness) {

    public Capacity with(Estate changed) {
        return new Capacity(changed, effectiveness);
    }
}
