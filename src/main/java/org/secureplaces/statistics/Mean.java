package org.secureplaces.statistics;

/**
 * A mean over replications, with a number for each draw of the parameters from whose spread its
 * error follows: draws are independent, or better, the replications that share one are not.
 */
public final class Mean {

    private final double value;
    private final double[] byDraw;

    public Mean(double value, double[] byDraw) {
        this.value = value;
        this.byDraw = byDraw.clone();
    }

    public double value() {
        return value;
    }

    public double[] byDraw() {
        return byDraw.clone();
    }

    /** The difference from another mean over the same draws: the error is that of the pairs. */
    public Mean minus(Mean other) {
        double[] differences = new double[byDraw.length];
        for (int draw = 0; draw < differences.length; draw++) {
            differences[draw] = byDraw[draw] - other.byDraw[draw];
        }
        return new Mean(value - other.value, differences);
    }
}
