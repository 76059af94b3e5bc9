package org.secureplaces.statistics;

/** An interval with a lower and an upper end; both are NaN where nothing was observed. */
public record Band(double low, double high) {

    /** The band of a series that was never observed. */
    public static final Band NONE = new Band(Double.NaN, Double.NaN);

    /** The band of a mean that cannot be negative: that of a count, a share or a length of time. */
    public Band notBelowZero() {
        return new Band(Math.max(0, low), Math.max(0, high));
    }
}
