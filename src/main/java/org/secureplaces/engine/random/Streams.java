package org.secureplaces.engine.random;

/**
 * All the random numbers of one replication, each addressed by what it is for, so that what one
 * part of the model draws never moves another part's numbers.
 *
 * @param seed any number; different seeds give unrelated runs
 * @param replication from 0 to 2^51 - 1
 */
public record Streams(long seed, long replication) {
    private static final int INDEXES = 4096;
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    /** Checks the range of the replication. */
    public Streams {
        if (replication < 0 || replication >= 1L << 51) {
            throw new IllegalArgumentException(
                    "replication must be from 0 to 2^51 - 1, was " + replication);
        }
    }

    /** A stream of its own for a purpose and an index, from 0 to 4095. */
    public Mrg32k3a stream(Purpose purpose, int index) {
        return stream(purpose.number(), index);
    }

    /** A key for {@link Mix} of its own for a purpose, an index and a number. */
    public long key(Purpose purpose, int index, long number) {
        return key(purpose.number(), index, number);
    }

    /**
     * A stream of its own for a numbered purpose and an index: stream number purpose * 4096 +
     * index, the replication being the substream.
     *
     * @param purpose not negative
     * @param index from 0 to 4095
     * @throws IllegalArgumentException if purpose or index is out of range
     */
    public Mrg32k3a stream(int purpose, int index) {
        if (purpose < 0) {
            throw new IllegalArgumentException("purpose must not be negative, was " + purpose);
        }
        if (index < 0 || index >= INDEXES) {
            throw new IllegalArgumentException(
                    "index must be from 0 to " + (INDEXES - 1) + ", was " + index);
        }
        return Mrg32k3a.of(packageSeed(), (long) purpose * INDEXES + index, replication);
    }

    /**
     * A key for {@link Mix} that belongs to this seed and replication, a purpose, an index and a
     * number.
     */
    public long key(int purpose, int index, long number) {
        return Mix.mix(root(purpose, index), number);
    }

    /** What all keys of a purpose and an index have in common. */
    long root(int purpose, int index) {
        long place = ((long) purpose << 32) | (index & 0xFFFFFFFFL);
        return Mix.mix(Mix.mix(seed, replication), place);
    }

    // The first six outputs of SplitMix64 started at the seed, each brought into 1 to m - 1, where
    // m
    // is the modulus of its half: every seed is valid and no half is zero.
    private long[] packageSeed() {
        long[] numbers = new long[6];
        for (int i = 0; i < 6; i++) {
            long m = i < 3 ? MrgJumps.M1 : MrgJumps.M2;
            long word = Mix.splitMix(seed + GOLDEN * (i + 1));
            numbers[i] = 1 + (word >>> 1) % (m - 1);
        }
        return numbers;
    }
}
