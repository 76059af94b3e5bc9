package org.secureplaces.engine.random;

/**
 * Random answers to numbered questions: a hash of a key and a question, so that an answer depends
 * neither on what else was asked nor on the order of asking.
 *
 * <p>Two rounds of 64-bit finalizers. The key goes through Stafford's variant 13 (the finalizer of
 * SplitMix64: Steele, Lea and Flood 2014, OOPSLA); the question moves the result along the
 * SplitMix64 sequence; then follows the finalizer of xxHash64 (Collet).
 */
public final class Mix {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private static final double TO_UNIT = 0x1.0p-53;

    private Mix() {}

    /** A 64-bit number that depends on every bit of the key and of the question. */
    public static long mix(long key, long question) {
        return mixPrepared(prepared(key), question);
    }

    /**
     * The key after the first of the two rounds, which is the same for all questions: for those who
     * ask one key many.
     */
    public static long prepared(long key) {
        return splitMix(key + GOLDEN);
    }

    /** The same as {@link #mix} of the key that was prepared. */
    public static long mixPrepared(long prepared, long question) {
        return xxHash(prepared + GOLDEN * (question + 1));
    }

    /** The answer to a question, or the number of one, of the key that was prepared. */
    public static double uniformPrepared(long prepared, long question) {
        return unit(mixPrepared(prepared, question));
    }

    /** The answer to a question: uniform strictly between 0 and 1, an odd multiple of 2^-53. */
    public static double uniform(long key, int question) {
        return unit(mix(key, question));
    }

    /** The answer to a question that is asked repeatedly, by the number of the occasion. */
    public static double uniform(long key, int question, long number) {
        return unit(mix(mix(key, question), number));
    }

    /**
     * The lot that a key draws in a round: 64 bits, by one finalizer only, for the comparison of
     * many. Key and round must each be the outcome of {@link #mix}.
     */
    public static long lot(long key, long round) {
        return xxHash(key ^ round);
    }

    static long splitMix(long x) {
        long z = (x ^ (x >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    private static long xxHash(long x) {
        long z = (x ^ (x >>> 33)) * 0xC2B2AE3D27D4EB4FL;
        z = (z ^ (z >>> 29)) * 0x165667B19E3779F9L;
        return z ^ (z >>> 32);
    }

    // 53 bits, the last of them always 1: neither 0 nor 1 can come out, nor does rounding matter
    private static double unit(long z) {
        return ((z >>> 11) | 1) * TO_UNIT;
    }
}
