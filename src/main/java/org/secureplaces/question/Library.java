package org.secureplaces.question;

import java.util.List;

/**
 * What does each scenario of a library change, side by side?
 *
 * @param folder the folder of the library, by which its files are named
 * @param scenarios the baseline first
 * @param caution whether arrangements and levers are run again at caution shares of 0, 0.5 and 1
 */
public record Library(
        String folder, List<ScenarioText> scenarios, Sampling sampling, boolean caution)
        implements Sampled {

    public Library {
        Check.that(!scenarios.isEmpty(), "scenarios must hold one at least, was empty");
        scenarios = List.copyOf(scenarios);
        sampling.atLeast(2);
    }

    @Override
    public String command() {
        return "library";
    }
}
