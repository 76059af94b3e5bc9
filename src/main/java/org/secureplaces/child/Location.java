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
     * The point some miles east and some miles north of this one, on the plane that touches the
     * Earth here.
     */
    public Location movedBy(double milesEast, double milesNorth) {
        double level = Math.sqrt(x * x + y * y);
        double east = milesEast / EARTH_RADIUS_MILES;
        double north = milesNorth / EARTH_RADIUS_MILES;
        double newX = x - y / level * east - z * x / level * north;
        double newY = y + x / level * east - z * y / level * north;
        double newZ = z + level * north;
        double length = Math.sqrt(newX * newX + newY * newY + newZ * newZ);
        return new Location(newX / length, newY / length, newZ / length);
    }
}
