package org.secureplaces.app.input;

import java.util.Optional;
import org.secureplaces.question.Question;

/**
 * How an answer is simulated.
 *
 * @param runsPerDraw replications that share one draw of the uncertain parameters
 * @param years length of the forecast; without it each scenario's own
 * @param memory bytes that futures may take in memory
 */
public record Settings(
        long seed,
        int threads,
        int replications,
        int runsPerDraw,
        Optional<Integer> years,
        long memory) {

    /** Settings of a run whose futures all lie in memory. */
    public Settings(
            long seed, int threads, int replications, int runsPerDraw, Optional<Integer> years) {
        this(seed, threads, replications, runsPerDraw, years, Long.MAX_VALUE);
    }

    public static Settings of(Question question, Request request) {
        return new Settings(
                question.seed(),
                request.threads(),
                question.futures(),
                question.futuresPerDraw(),
                question.years(),
                request.memory());
    }
}
