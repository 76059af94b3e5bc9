package org.secureplaces.question;

import java.time.LocalDate;
import java.util.List;

/**
 * In which order do closures harm? Futures are simulated where it is open.
 *
 * @param sampling the futures are the most of one closure
 * @param on the day on which each home closes
 * @param pairs whether pairs of homes close rather than single ones
 * @param sure probability with which the whole answer is right
 * @param ahead children a year by which two closures must differ to be worth telling apart
 */
public record ClosuresOrder(
        ScenarioText scenario,
        Sampling sampling,
        LocalDate on,
        boolean pairs,
        double sure,
        double ahead)
        implements Sampled {

    /** By how much closures must differ unless somebody says otherwise: half a child a year. */
    public static final double AHEAD = 0.5;

    private static final double MOST_AHEAD = 1000;

    public ClosuresOrder {
        sampling.atLeast(2);
        Check.isShare("sure", "probability", sure);
        Check.that(
                ahead > 0 && ahead <= MOST_AHEAD,
                "ahead must be a number of children a year above 0 and at most 1000, was " + ahead);
    }

    @Override
    public String command() {
        return "closures";
    }

    @Override
    public List<ScenarioText> scenarios() {
        return List.of(scenario);
    }
}
