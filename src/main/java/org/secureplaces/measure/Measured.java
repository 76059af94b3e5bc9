package org.secureplaces.measure;

/** What one replication of one scenario yields, in the order of its layout. */
public final class Measured {

    private final double[] values;
    private final float[] months;

    Measured(double[] values, float[] months) {
        this.values = values;
        this.months = months;
    }

    /** The value at a place of the layout; NaN where nothing was observed. */
    public double value(int index) {
        return values[index];
    }

    /** The level of a monthly series at a month end. */
    public double month(int monthlySeries, int month, int months) {
        return this.months[monthlySeries * months + month];
    }
}
