package org.secureplaces.simulation;

import java.util.List;
import org.secureplaces.child.Sex;
import org.secureplaces.home.Admits;
import org.secureplaces.home.Home;

/**
 * Whom each home is registered for. It is asked of every child on the list at every turn: plain
 * arrays.
 */
final class Registrations {

    private final int[] youngest;
    private final int[] oldest;
    private final boolean[][] takes;

    Registrations(List<Home> homes) {
        this.youngest = homes.stream().mapToInt(home -> home.admits().youngest()).toArray();
        this.oldest = homes.stream().mapToInt(home -> home.admits().oldest()).toArray();
        this.takes = new boolean[Sex.values().length][homes.size()];
        for (int home = 0; home < homes.size(); home++) {
            Admits admits = homes.get(home).admits();
            for (Sex sex : admits.sexes()) {
                takes[sex.ordinal()][home] = true;
            }
        }
    }

    /** Whether a home is registered for a child of a sex and an age in years. */
    boolean admit(int home, Sex sex, double age) {
        int years = (int) age;
        return youngest[home] <= years && years <= oldest[home] && takes[sex.ordinal()][home];
    }

    /** Years until a home is registered for a child of an age; 0 or below now, infinite never. */
    double yearsUntil(int home, Sex sex, double age) {
        return takes[sex.ordinal()][home] && (int) age <= oldest[home]
                ? youngest[home] - age
                : Double.POSITIVE_INFINITY;
    }
}
