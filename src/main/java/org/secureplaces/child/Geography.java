package org.secureplaces.child;

import java.util.List;
import org.secureplaces.evidence.Figure;

/**
 * Where children live: each region as a disc, in which a child's home is a random point.
 *
 * @param centres population-weighted centre of each region, in the order of {@link Region}
 * @param radiiMiles radius of each region's disc in miles, in the same order
 * @param roadFactor miles by road over miles of the great circle
 */
public record Geography(List<Location> centres, List<Double> radiiMiles, Figure roadFactor) {

    public Geography {
        centres = List.copyOf(centres);
        radiiMiles = List.copyOf(radiiMiles);
        int regions = Region.values().length;
        if (centres.size() != regions || radiiMiles.size() != regions) {
            throw new IllegalArgumentException(
                    "geography must state a centre and a radius for each of "
                            + regions
                            + " regions, stated "
                            + centres.size()
                            + " and "
                            + radiiMiles.size());
        }
    }

    /** The disc of each region, in the order of {@link Region}. */
    public Location.Disc[] discs() {
        Location.Disc[] discs = new Location.Disc[centres.size()];
        for (int region = 0; region < discs.length; region++) {
            discs[region] = new Location.Disc(centres.get(region), radiiMiles.get(region));
        }
        return discs;
    }

    /** Miles by road between two points. */
    public double miles(Location from, Location to) {
        return from.milesTo(to) * roadFactor.value();
    }
}
