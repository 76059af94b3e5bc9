package org.secureplaces.engine.random;

/**
 * Jumps ahead in the sequence of MRG32k3a by any multiple of a power of two, by the precomputed
 * powers of its two transition matrices (L'Ecuyer, Simard, Chen and Kelton 2002, Operations
 * Research 50(6), 1073-1075).
 */
final class MrgJumps {
    static final long M1 = 4294967087L;
    static final long M2 = 4294944443L;
    static final long A12 = 1403580;
    static final long A13N = 810728;
    static final long A21 = 527612;
    static final long A23N = 1370589;

    private static final int POWERS = 191;
    private static final long LOW = 0xFFFFFFFFL;
    private static final long[][] FIRST =
            powers(new long[] {0, 1, 0, 0, 0, 1, M1 - A13N, A12, 0}, M1);
    private static final long[][] SECOND =
            powers(new long[] {0, 1, 0, 0, 0, 1, M2 - A23N, 0, A21}, M2);

    private MrgJumps() {}

    /** The state reached from the given one after times * 2^power steps; times is not negative. */
    static long[] jump(long[] state, long times, int power) {
        long[] s = state.clone();
        for (long rest = times; rest != 0; rest &= rest - 1) {
            int bit = power + Long.numberOfTrailingZeros(rest);
            multiply(FIRST[bit], s, 0, M1);
            multiply(SECOND[bit], s, 3, M2);
        }
        return s;
    }

    private static void multiply(long[] a, long[] s, int at, long m) {
        long x = dot(a, 0, s, at, m);
        long y = dot(a, 3, s, at, m);
        long z = dot(a, 6, s, at, m);
        s[at] = x;
        s[at + 1] = y;
        s[at + 2] = z;
    }

    // products of two 32-bit numbers fill 64 bits, unsigned; 2^32 is congruent to 2^32 - m
    private static long dot(long[] a, int row, long[] v, int at, long m) {
        long c = (1L << 32) - m;
        long sum =
                fold(a[row] * v[at], c)
                        + fold(a[row + 1] * v[at + 1], c)
                        + fold(a[row + 2] * v[at + 2], c);
        long result = fold(sum, c);
        while (result >= m) {
            result -= m;
        }
        return result;
    }

    private static long fold(long x, long c) {
        return (x >>> 32) * c + (x & LOW);
    }

    private static long[][] powers(long[] matrix, long m) {
        long[][] powers = new long[POWERS][];
        powers[0] = matrix;
        for (int i = 1; i < POWERS; i++) {
            powers[i] = square(powers[i - 1], m);
        }
        return powers;
    }

    private static long[] square(long[] a, long m) {
        long[] product = new long[9];
        for (int i = 0; i < 9; i++) {
            int k = i % 3;
            long[] column = {a[k], a[k + 3], a[k + 6]};
            product[i] = dot(a, i - k, column, 0, m);
        }
        return product;
    }
}
