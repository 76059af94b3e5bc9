package org.secureplaces.question;

import java.time.LocalDate;
import java.util.List;

/**
 * Which home's closure harms most?
 *
 * @param on the day on which each home closes
 * @param pairs whether pairs of homes close rather than single ones
 */
public record Closures(ScenarioText scenario, Sampling sampling, LocalDate on, boolean pairs)
        implements Sampled {

    public Closures {
        sampling.atLeast(2);
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
