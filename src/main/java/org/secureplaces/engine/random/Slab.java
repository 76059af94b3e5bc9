package org.secureplaces.engine.random;

/**
 * The points of one slab of a {@link PoissonField} in the order of time, one at a time, without
 * end.
 */
public final class Slab {
    private final long preparedRoot;
    private final int index;
    private final Mrg32k3a stream;
    private double day;
    private double height;
    private long number;

    Slab(Streams streams, int purpose, int index) {
        this.preparedRoot = Mix.prepared(streams.root(purpose, index));
        this.index = index;
        this.stream = streams.stream(purpose, index);
        advance();
    }

    /** Moves to the next point. */
    public void advance() {
        day -= StrictMath.log(stream.nextDouble()) / PoissonField.SLAB_HEIGHT;
        height = PoissonField.SLAB_HEIGHT * (index + stream.nextDouble());
        number++;
    }

    /** When this point is, in days since day 0. */
    public double day() {
        return day;
    }

    /** How high this point is, in events a day. */
    public double height() {
        return height;
    }

    /** The number of this point in its slab: 1, 2 and so on. */
    public long number() {
        return number;
    }

    /** The key of this point, for whatever else belongs to it. */
    public long key() {
        return Mix.mixPrepared(preparedRoot, number);
    }
}
