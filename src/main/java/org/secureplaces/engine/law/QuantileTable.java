package org.secureplaces.engine.law;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Arrays;

/**
 * The quantiles of a law by cubic Hermite interpolation between exact values.
 *
 * <p>The nodes are spaced evenly within each octave of u below one half, and of 1 - u above, down
 * to 2^-20, so that they crowd where the quantile bends and the bits of the number itself say
 * between which two it lies. Beyond the nodes the law's own quantile answers. Far faster than
 * solving for each draw, and built from {@link StrictMath} alone, which the tables of SSJ are not.
 * A node is solved for when it is first asked for: a law that is asked a few hundred times, as
 * those of the months of one draw are, needs a tenth of the nodes.
 */
final class QuantileTable implements Sampler {
    private static final int OCTAVES = 19; // from 2^-20 to one half
    private static final int CELL_BITS = 5;
    private static final int CELLS = OCTAVES << CELL_BITS;
    private static final int SHIFT = 52 - CELL_BITS;
    private static final double END = 0x1.0p-20;
    private static final long FIRST = Double.doubleToRawLongBits(END) >>> SHIFT;

    /** Reads and writes a number as a whole, whichever thread solves for it first. */
    private static final VarHandle NUMBER = MethodHandles.arrayElementVarHandle(double[].class);

    private final Law law;
    private final double[] low = unsolved();
    private final double[] high = unsolved();

    private QuantileTable(Law law) {
        this.law = law;
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
        return between(upper, cell, (v - start) / width, width);
    }

    private double between(boolean upper, int cell, double t, double width) {
        double x0 = at(upper, 2 * cell);
        double d0 = at(upper, 2 * cell + 1) * width;
        double rise = at(upper, 2 * cell + 2) - x0;
        double d1 = at(upper, 2 * cell + 3) * width;
        return x0 + t * (d0 + t * (3 * rise - 2 * d0 - d1 + t * (d0 + d1 - 2 * rise)));
    }

    // pairs of the quantile and its derivative by v, where v is u or, for the upper half, 1 - u
    private double at(boolean upper, int i) {
        double[] nodes = upper ? high : low;
        double known = (double) NUMBER.getOpaque(nodes, i);
        return Double.isNaN(known) ? solved(upper, nodes, i) : known;
    }

    private double solved(boolean upper, double[] nodes, int i) {
        double v = node(i >> 1);
        double x = law.quantile(upper ? 1 - v : v);
        double slope = StrictMath.exp(-law.logDensity(x));
        double byV = upper ? -slope : slope;
        NUMBER.setOpaque(nodes, i & ~1, x);
        NUMBER.setOpaque(nodes, i | 1, byV);
        return (i & 1) == 0 ? x : byV;
    }

    private static double node(int i) {
        return Double.longBitsToDouble((FIRST + i) << SHIFT);
    }

    private static double[] unsolved() {
        double[] nodes = new double[2 * CELLS + 2];
        Arrays.fill(nodes, Double.NaN);
        return nodes;
    }
}
