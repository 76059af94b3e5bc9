package org.secureplaces.engine.random;

/**
 * Points scattered over time (days) and height (events a day), one expected in each unit of area
 * and independent of each other (a Poisson process in the plane).
 *
 * <p>The points below a curve are the events of a process whose rate is that curve (Lewis and
 * Shedler 1979, Naval Research Logistics 26, 403-413), so a higher curve keeps all events of a
 * lower one. The field is cut into slabs of equal height, each with random numbers of its own: it
 * depends on seed, replication, purpose and slab only.
 */
public final class PoissonField {
    /** The height of a slab, in events a day. */
    public static final double SLAB_HEIGHT = 0.25;

    private final Streams streams;
    private final int purpose;

    /** The field of one purpose in one replication; purposes are numbered from 0. */
    public PoissonField(Streams streams, int purpose) {
        this.streams = streams;
        this.purpose = purpose;
    }

    /**
     * The points with heights from 0.25 k to 0.25 (k + 1), standing at the first.
     *
     * @param k from 0 to 4095
     * @throws IllegalArgumentException if k is out of range
     */
    public Slab slab(int k) {
        return new Slab(streams, purpose, k);
    }
}
