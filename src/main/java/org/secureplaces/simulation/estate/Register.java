package org.secureplaces.simulation.estate;

import java.util.List;
import org.secureplaces.child.Geography;
import org.secureplaces.child.Location;
import org.secureplaces.child.Profile;
import org.secureplaces.child.Region;
import org.secureplaces.child.Sex;
import org.secureplaces.home.Admits;
import org.secureplaces.home.Home;

/**
 * What is the same of the homes on every day: where they are and whom they are registered for. It
 * is asked of every child on the list at every turn: plain arrays.
 */
public final class Register {

    private final Geography geography;
    private final Home[] homes;
    private final double[][] regionMiles;

    private final int[] youngest;
    private final int[] oldest;
    private final boolean[][] takes;
    private final boolean[] anyBelowOldest;

    Register(List<Home> homes, Geography geography) {
        this.geography = geography;
        this.homes = homes.toArray(new Home[0]);
        this.regionMiles = regionMiles(homes, geography);
        this.youngest = homes.stream().mapToInt(home -> home.admits().youngest()).toArray();
        this.oldest = homes.stream().mapToInt(home -> home.admits().oldest()).toArray();
        this.anyBelowOldest = new boolean[homes.size()];
        this.takes = new boolean[Sex.values().length][homes.size()];
        for (int home = 0; home < homes.size(); home++) {
            Admits admits = homes.get(home).admits();
            for (Sex sex : admits.sexes()) {
                takes[sex.ordinal()][home] = true;
            }
            anyBelowOldest[home] = takes[0][home] && takes[1][home] && youngest[home] <= 0;
        }
    }

    private static double[][] regionMiles(List<Home> homes, Geography geography) {
        List<Location> centres = geography.centres();
        double[][] miles = new double[Region.values().length][homes.size()];
        for (Region from : Region.values()) {
            for (int home = 0; home < homes.size(); home++) {
                miles[from.ordinal()][home] =
                        geography.miles(
                                centres.get(from.ordinal()),
                                centres.get(homes.get(home).region().ordinal()));
            }
        }
        return miles;
    }

    /** Number of homes. */
    public int count() {
        return homes.length;
    }

    /** Whether a home is in a region. */
    public boolean isIn(int home, Region region) {
        return homes[home].region() == region;
    }

    /** Miles by road from where a child lives to a home. */
    public double miles(int home, Profile child) {
        return geography.miles(child.home(), homes[home].location());
    }

    /** Miles by road between the centres of a region and of a home's. */
    public double regionMiles(int home, Region from) {
        return regionMiles[from.ordinal()][home];
    }

    /** Whether a home is registered for a child. */
    public boolean admits(int home, Profile child) {
        return admits(home, child, 0);
    }

    /** Whether a home is registered for a child as old as some days later. */
    public boolean admits(int home, Profile child, double daysLater) {
        if (anyBelowOldest[home] && child.isSurelyBelow(oldest[home] + 1.0, daysLater)) {
            return true;
        }
        int years = (int) child.ageAfter(daysLater);
        return youngest[home] <= years
                && years <= oldest[home]
                && takes[child.sex().ordinal()][home];
    }

    /** Years until a home is registered for a child of an age; 0 or below now, infinite never. */
    public double yearsToRegistration(int home, Sex sex, double age) {
        return takes[sex.ordinal()][home] && (int) age <= oldest[home]
                ? youngest[home] - age
                : Double.POSITIVE_INFINITY;
    }
}
