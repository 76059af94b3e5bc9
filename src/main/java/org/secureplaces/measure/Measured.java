package org.secureplaces.measure;

/** What one replication of one scenario yields, in the order of its layout. */
public final class Measured {

    private final double[] values;
    private final float[] months;

    Measured(double[] values, float[] months) {
        this.values = values;
        this.months = months;
    }

    /** What a replication yielded that was measured, and kept, before. */
    public static Measured restored(double[] values, float[] months) {
        return new Measured(values.clone(), months.clone());
    }

    /** All values, in the order of the layout. */
    public double[] values() {
        return values.clone();
    }

    /** All levels at month ends, in the order of the layout. */
    public float[] months() {
        return months.clone();
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
