package org.secureplaces.app.answer;

import java.util.Optional;

/**
 * How a command simulates.
 *
 * @param runsPerDraw replications that share one draw of the uncertain parameters
 * @param years length of the forecast; without it each scenario's own
 * @param precision relative half-width at which to stop; the replications are then the most
 */
public record Settings(
        long seed,
        int threads,
        int replications,
        int runsPerDraw,
        Optional<Integer> years,
        Optional<Double> precision) {

    /** Futures at most where a precision is asked for and the command names no number. */
    public static final int MOST_REPLICATIONS = 2000;

    /** A fixed number of replications. */
    public Settings(
            long seed, int threads, int replications, int runsPerDraw, Optional<Integer> years) {
        this(seed, threads, replications, runsPerDraw, years, Optional.empty());
    }

    /** The same, stopping at a precision. */
    public Settings with(double relativeHalfWidth) {
        return new Settings(
                seed, threads, replications, runsPerDraw, years, Optional.of(relativeHalfWidth));
    }
}
