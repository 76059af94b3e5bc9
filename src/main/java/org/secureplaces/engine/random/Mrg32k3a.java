package org.secureplaces.engine.random;

import java.util.Arrays;
import umontreal.ssj.rng.RandomStream;

/**
 * L'Ecuyer's generator MRG32k3a (1999, Operations Research 47(1), 159-164) in 64-bit integer
 * arithmetic: the same numbers as SSJ's own, with streams addressed by their index.
 *
 * <p>Streams are 2^127 steps apart and their substreams 2^76. Nothing is shared between instances,
 * so that threads cannot disturb each other; one instance belongs to one thread.
 */
public final class Mrg32k3a implements RandomStream {
    private static final int STREAM_POWER = 127;
    private static final int SUBSTREAM_POWER = 76;
    private static final long SUBSTREAMS = 1L << (STREAM_POWER - SUBSTREAM_POWER);
    private static final double NORM =
            0x1.000000d00000bp-32; // 2.328306549295727688e-10, as published

    private final long[] streamStart;
    private long[] substreamStart;
    private long x0;
    private long x1;
    private long x2;
    private long y0;
    private long y1;
    private long y2;

    private Mrg32k3a(long[] streamStart, long[] substreamStart) {
        this.streamStart = streamStart;
        this.substreamStart = substreamStart;
        restart(substreamStart);
    }

    /**
     * The given substream of the given stream, both counted from 0.
     *
     * @param packageSeed where stream 0 starts: three numbers below 4294967087, not all zero, then
     *     three below 4294944443, not all zero
     * @param stream not negative
     * @param substream from 0 to 2^51 - 1
     * @throws IllegalArgumentException if an argument is out of range
     */
    public static Mrg32k3a of(long[] packageSeed, long stream, long substream) {
        check(packageSeed);
        if (stream < 0) {
            throw new IllegalArgumentException("stream must not be negative, was " + stream);
        }
        if (substream < 0 || substream >= SUBSTREAMS) {
            throw new IllegalArgumentException(
                    "substream must be from 0 to 2^51 - 1, was " + substream);
        }
        long[] streamStart = MrgJumps.jump(packageSeed, stream, STREAM_POWER);
        return new Mrg32k3a(streamStart, MrgJumps.jump(streamStart, substream, SUBSTREAM_POWER));
    }

    private static void check(long[] seed) {
        if (seed.length != 6) {
            throw new IllegalArgumentException(
                    "a package seed must have 6 numbers, had " + seed.length);
        }
        for (int i = 0; i < 6; i++) {
            long m = i < 3 ? MrgJumps.M1 : MrgJumps.M2;
            if (seed[i] < 0 || seed[i] >= m) {
                throw new IllegalArgumentException(
                        "package seed " + i + " must be from 0 to " + (m - 1) + ", was " + seed[i]);
            }
        }
        if ((seed[0] | seed[1] | seed[2]) == 0 || (seed[3] | seed[4] | seed[5]) == 0) {
            throw new IllegalArgumentException(
                    "neither half of a package seed may be all zero, was " + Arrays.toString(seed));
        }
    }

    /** The next number, strictly between 0 and 1, a multiple of about 2^-32. */
    @Override
    public double nextDouble() {
        long x = (MrgJumps.A12 * x1 + MrgJumps.A13N * (MrgJumps.M1 - x0)) % MrgJumps.M1;
        x0 = x1;
        x1 = x2;
        x2 = x;
        long y = (MrgJumps.A21 * y2 + MrgJumps.A23N * (MrgJumps.M2 - y0)) % MrgJumps.M2;
        y0 = y1;
        y1 = y2;
        y2 = y;
        return (x > y ? x - y : x - y + MrgJumps.M1) * NORM;
    }

    @Override
    public void nextArrayOfDouble(double[] u, int start, int n) {
        for (int i = start; i < start + n; i++) {
            u[i] = nextDouble();
        }
    }

    /**
     * The next whole number from i to j, both included.
     *
     * @throws IllegalArgumentException if i is larger than j
     */
    @Override
    public int nextInt(int i, int j) {
        if (i > j) {
            throw new IllegalArgumentException(
                    "the range must not be empty, was " + i + " to " + j);
        }
        return i + (int) (nextDouble() * (j - i + 1.0));
    }

    @Override
    public void nextArrayOfInt(int i, int j, int[] u, int start, int n) {
        for (int k = start; k < start + n; k++) {
            u[k] = nextInt(i, j);
        }
    }

    /** Goes back to the first substream of this stream. */
    @Override
    public void resetStartStream() {
        substreamStart = streamStart;
        restart(substreamStart);
    }

    /** Goes back to the start of this substream. */
    @Override
    public void resetStartSubstream() {
        restart(substreamStart);
    }

    /** Goes to the start of the next substream. */
    @Override
    public void resetNextSubstream() {
        substreamStart = MrgJumps.jump(substreamStart, 1, SUBSTREAM_POWER);
        restart(substreamStart);
    }

    /** The six numbers that determine what comes next. */
    public long[] state() {
        return new long[] {x0, x1, x2, y0, y1, y2};
    }

    @Override
    public String toString() {
        return "MRG32k3a at " + Arrays.toString(state());
    }

    private void restart(long[] state) {
        x0 = state[0];
        x1 = state[1];
        x2 = state[2];
        y0 = state[3];
        y1 = state[4];
        y2 = state[5];
    }
}
