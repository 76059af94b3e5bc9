package org.secureplaces.engine.random;

/**
 * Points that fill a cube evenly however many of them are taken: Sobol's sequence with the
 * direction numbers of Joe and Kuo (2008, SIAM Journal on Scientific Computing 30, 2635-2654; their
 * file new-joe-kuo-6.21201), scrambled at random (nested uniform scrambling; Owen 1995, Monte Carlo
 * and Quasi-Monte Carlo Methods in Scientific Computing, 299-317).
 *
 * <p>Each point is uniform by itself, and the points of one seed are alike in no dimension. Of the
 * first 2 to the k points each of as many equal parts of every dimension holds one.
 */
public final class ScrambledSobol {

    /** Number of dimensions. */
    public static final int DIMENSIONS = 12;

    private static final int BITS = 32;
    private static final long POINTS = 1L << BITS;
    private static final int REST_BITS = 21;
    private static final double TO_UNIT = 0x1.0p-53;

    // degree and inner coefficients of the polynomial, then the first direction numbers
    private static final int[][] JOE_KUO = {
        {1, 0, 1},
        {2, 1, 1, 3},
        {3, 1, 1, 3, 1},
        {3, 2, 1, 1, 1},
        {4, 1, 1, 1, 3, 3},
        {4, 4, 1, 3, 5, 13},
        {5, 2, 1, 1, 5, 5, 17},
        {5, 4, 1, 1, 5, 5, 5},
        {5, 7, 1, 1, 7, 11, 19},
        {5, 11, 1, 1, 5, 1, 1},
        {5, 13, 1, 1, 1, 3, 11},
    };

    private static final int[][] DIRECTIONS = directions();

    private ScrambledSobol() {}

    /**
     * A coordinate of a point, strictly between 0 and 1.
     *
     * @param seed which scrambling
     * @param dimension from 1 to {@link #DIMENSIONS}
     * @param point number of the point, from 0, below 2 to the 32
     * @throws IllegalArgumentException if there is no such dimension or point
     */
    public static double coordinate(long seed, int dimension, long point) {
        int digits = digits(dimension, point);
        long key = Mix.prepared(Mix.mix(Mix.mix(seed, Purpose.SCRAMBLING.number()), dimension));
        long node = 1; // the digits so far, with a leading 1 that tells how many they are
        long scrambled = 0;
        for (int bit = BITS - 1; bit >= 0; bit--) {
            int digit = digits >>> bit & 1;
            long flip = Mix.mixPrepared(key, node) >>> 63;
            scrambled = scrambled << 1 | (digit ^ flip);
            node = node << 1 | digit;
        }
        long rest = Mix.mixPrepared(key, node) >>> (64 - REST_BITS);
        return (scrambled << REST_BITS | rest | 1) * TO_UNIT;
    }

    /** The first 32 binary digits of a coordinate of a point before it is scrambled. */
    static int digits(int dimension, long point) {
        if (dimension < 1 || dimension > DIMENSIONS || point < 0 || point >= POINTS) {
            throw new IllegalArgumentException(
                    "there must be such a dimension and point, were "
                            + dimension
                            + " and "
                            + point);
        }
        int digits = 0;
        for (int bit = 0; bit < BITS; bit++) {
            if ((point >>> bit & 1) == 1) {
                digits ^= DIRECTIONS[dimension - 1][bit];
            }
        }
        return digits;
    }

    private static int[][] directions() {
        int[][] directions = new int[DIMENSIONS][BITS];
        for (int bit = 0; bit < BITS; bit++) {
            directions[0][bit] = 1 << (BITS - 1 - bit);
        }
        for (int dimension = 1; dimension < DIMENSIONS; dimension++) {
            fill(directions[dimension], JOE_KUO[dimension - 1]);
        }
        return directions;
    }

    /** The recurrence of Bratley and Fox (1988, ACM Transactions on Mathematical Software 14). */
    private static void fill(int[] directions, int[] given) {
        int degree = given[0];
        for (int bit = 0; bit < degree; bit++) {
            directions[bit] = given[2 + bit] << (BITS - 1 - bit);
        }
        for (int bit = degree; bit < BITS; bit++) {
            int next = directions[bit - degree] ^ (directions[bit - degree] >>> degree);
            for (int term = 1; term < degree; term++) {
                boolean has = (given[1] >>> (degree - 1 - term) & 1) == 1;
                next ^= has ? directions[bit - term] : 0;
            }
            directions[bit] = next;
        }
    }
}
