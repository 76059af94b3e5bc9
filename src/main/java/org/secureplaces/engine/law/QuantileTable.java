package org.secureplaces.engine.law;

/**
 * The quantiles of a law by cubic Hermite interpolation between exact values.
 *
 * <p>The nodes are spaced evenly within each octave of u below one half, and of 1 - u above, down
 * to 2^-20, so that they crowd where the quantile bends and the bits of the number itself say
 * between which two it lies. Beyond the nodes the law's own quantile answers. Far faster than
 * solving for each draw, and built from {@link StrictMath} alone, which the tables of SSJ are not.
 */
final class QuantileTable implements Sampler {
    private static final int OCTAVES = 19; // from 2^-20 to one half
    private static final int CELL_BITS = 5;
    private static final int CELLS = OCTAVES << CELL_BITS;
    private static final int SHIFT = 52 - CELL_BITS;
    private static final double END = 0x1.0p-20;
    private static final long FIRST = Double.doubleToRawLongBits(END) >>> SHIFT;

    private final Law law;
    private final double[] low;
    private final double[] high;

    private QuantileTable(Law law) {
        this.law = law;
        this.low = nodes(law, false);
        this.high = nodes(law, true);
    }

    static QuantileTable of(Law law) {
        return new QuantileTable(law);
    }

    @Override
    public double days(double u) {
        boolean upper = u > 0.5;
        double v = upper ? 1 - u : u;
        int cell = (int) ((Double.doubleToRawLongBits(v) >>> SHIFT) - FIRST);
        if (!(v >= END) || cell >= CELLS) {
            return law.quantile(u);
        }
        double start = node(cell);
        double width = node(cell + 1) - start;
        return between(upper ? high : low, 2 * cell, (v - start) / width, width);
    }

    private static double between(double[] nodes, int at, double t, double width) {
        double x0 = nodes[at];
        double d0 = nodes[at + 1] * width;
        double rise = nodes[at + 2] - x0;
        double d1 = nodes[at + 3] * width;
        return x0 + t * (d0 + t * (3 * rise - 2 * d0 - d1 + t * (d0 + d1 - 2 * rise)));
    }

    private static double node(int i) {
        return Double.longBitsToDouble((FIRST + i) << SHIFT);
    }

    // pairs of the quantile and its derivative by v, where v is u or, for the upper half, 1 - u
    private static double[] nodes(Law law, boolean upper) {
        double[] nodes = new double[2 * CELLS + 2];
        for (int i = 0; i <= CELLS; i++) {
            double v = node(i);
            double x = law.quantile(upper ? 1 - v : v);
            double slope = StrictMath.exp(-law.logDensity(x));
            nodes[2 * i] = x;
            nodes[2 * i + 1] = upper ? -slope : slope;
        }
        return nodes;
    }
}
