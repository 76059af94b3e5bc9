package org.secureplaces.question;

import java.util.List;

/**
 * How must homes answer a single consideration so that the final outcome has the published odds?
 *
 * @param check only say what the scenario's own numbers bring about
 */
public record SolveAcceptance(ScenarioText scenario, Sampling sampling, boolean check)
        implements Sampled {

    @Override
    public String command() {
        return "solve-acceptance";
    }

    @Override
    public List<ScenarioText> scenarios() {
        return List.of(scenario);
    }
}
