package org.secureplaces.engine.law;

/** Turns a uniform random number into a duration; an increasing function, ready for heavy use. */
@FunctionalInterface
public interface Sampler {

    /**
     * The duration below which a share u of all durations lie, in days.
     *
     * @param u strictly between 0 and 1
     */
    double days(double u);

    /** The same with every duration multiplied by a factor. */
    default Sampler scaledBy(double factor) {
        return u -> factor * days(u);
    }
}
