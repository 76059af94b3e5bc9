package org.secureplaces.question;

import java.util.List;

/**
 * Does the model give back what is published?
 *
 * @param runs the scenarios of the years of the published figures
 */
public record Checks(List<RunText> runs, Sampling sampling) implements Sampled {

    public Checks {
        runs = List.copyOf(runs);
        sampling.atLeast(2);
    }

    @Override
    public String command() {
        return "checks";
    }

    @Override
    public List<ScenarioText> scenarios() {
        return runs.stream().map(RunText::scenario).toList();
    }
}
