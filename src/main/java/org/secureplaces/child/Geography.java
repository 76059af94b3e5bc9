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

    /** The point of a region's disc for two probabilities, evenly spread over its area. */
    public Location pointIn(Region region, double u, double v) {
        double radius = radiiMiles.get(region.ordinal()) * Math.sqrt(u);
        double angle = 2 * Math.PI * v;
        return centres.get(region.ordinal())
                .movedBy(radius * StrictMath.cos(angle), radius * StrictMath.sin(angle));
    }

    /** Miles by road between two points. */
    public double miles(Location from, Location to) {
        return from.milesTo(to) * roadFactor.value();
    }
}
