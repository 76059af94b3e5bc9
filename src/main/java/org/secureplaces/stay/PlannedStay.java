package org.secureplaces.stay;

import org.secureplaces.child.Basis;

/**
 * The completed stay that a child brings, wherever it is spent.
 *
 * @param days on the first legal basis
 * @param then the basis that follows in the same bed
 * @param thenDays days on it; 0 where nothing follows
 */
public record PlannedStay(double days, Basis then, double thenDays) {

    public boolean turnsIntoSentence() {
        return thenDays > 0;
    }
}
