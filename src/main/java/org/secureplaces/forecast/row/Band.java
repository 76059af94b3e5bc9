package org.secureplaces.forecast.row;

/** An interval with a lower and an upper end; both are NaN where nothing was observed. */
public record Band(double low, double high) {

    /** The band of a series that was never observed. */
    public static final Band NONE = new Band(Double.NaN, Double.NaN);
}
