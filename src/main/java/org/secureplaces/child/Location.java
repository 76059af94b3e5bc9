package org.secureplaces.child;

/**
 * A point on the Earth's surface as a unit vector, so that distances need no trigonometry.
 *
 * @param x towards 0 degrees north, 0 degrees east
 * @param y towards 0 degrees north, 90 degrees east
 * @param z towards the north pole
 */
public record Location(double x, double y, double z) {

    private static final double EARTH_RADIUS_MILES = 3958.8;

    /** The point at a latitude and longitude in degrees north and east. */
    public static Location at(double latitude, double longitude) {
        double lat = StrictMath.toRadians(latitude);
        double lon = StrictMath.toRadians(longitude);
        return new Location(
                StrictMath.cos(lat) * StrictMath.cos(lon),
                StrictMath.cos(lat) * StrictMath.sin(lon),
                StrictMath.sin(lat));
    }

    /**
     * Great-circle distance in miles. The arcsine of half the chord is a series that is exact to
     * one part in a billion below 600 miles, longer than any way in England and Wales.
     */
    public double milesTo(Location other) {
        double dx = x - other.x;
        double dy = y - other.y;
        double dz = z - other.z;
        double half = Math.sqrt(dx * dx + dy * dy + dz * dz) / 2;
        double square = half * half;
        double arcsine =
                half * (1 + square * (1.0 / 6 + square * (3.0 / 40 + square * (15.0 / 336))));
        return 2 * EARTH_RADIUS_MILES * arcsine;
    }

    /**
     * A disc on the plane that touches the Earth at its centre. The directions on it are kept: they
     * are the same for every child of a region.
     */
    public static final class Disc {

        private final Location centre;
        private final double radiusMiles;
        private final double eastX;
        private final double eastY;
        private final double northX;
        private final double northY;
        private final double northZ;

        /** A disc around a point, with a radius in miles. */
        public Disc(Location centre, double radiusMiles) {
            double level = Math.sqrt(centre.x * centre.x + centre.y * centre.y);
            this.centre = centre;
            this.radiusMiles = radiusMiles;
            this.eastX = centre.y / level;
            this.eastY = centre.x / level;
            this.northX = centre.z * centre.x / level;
            this.northY = centre.z * centre.y / level;
            this.northZ = level;
        }

        /** The point so many radii east and north of the centre. */
        public Location point(double radiiEast, double radiiNorth) {
            double east = radiusMiles * radiiEast / EARTH_RADIUS_MILES;
            double north = radiusMiles * radiiNorth / EARTH_RADIUS_MILES;
            double newX = centre.x - eastX * east - northX * north;
            double newY = centre.y + eastY * east - northY * north;
            double newZ = centre.z + northZ * north;
            double length = Math.sqrt(newX * newX + newY * newY + newZ * newZ);
            return new Location(newX / length, newY / length, newZ / length);
        }
    }
}
