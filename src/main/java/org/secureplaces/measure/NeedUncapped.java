package org.secureplaces.measure;

import org.secureplaces.child.Profile;
import org.secureplaces.stay.PlannedStay;

/** Children who would be in a home if places were unlimited. */
record NeedUncapped(Levels need, Groups groups, double endOfForecast) {

    /** The child needs a place from this day for the planned stay, whether there is one or not. */
    void add(double day, Profile child, PlannedStay planned) {
        int first = groups.of(child);
        need.change(first, day, 1);
        double turns = Math.min(endOfForecast, day + planned.days());
        need.change(first, turns, -1);
        if (planned.turnsIntoSentence()) {
            int then = groups.of(child.with(planned.then()));
            need.change(then, turns, 1);
            need.change(then, Math.min(endOfForecast, turns + planned.thenDays()), -1);
        }
    }
}
