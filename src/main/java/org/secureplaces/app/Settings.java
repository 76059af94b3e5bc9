package org.secureplaces.app;

import java.util.Optional;

/**
 * How a command simulates.
 *
 * @param runsPerDraw replications that share one draw of the uncertain parameters
 * @param years length of the forecast; without it each scenario's own
 */
public record Settings(
        long seed, int threads, int replications, int runsPerDraw, Optional<Integer> years) {}
