package org.secureplaces.question;

import java.util.List;
import java.util.Optional;
import org.secureplaces.planning.Standard;

/**
 * How many places does a standard take?
 *
 * @param at the home or region where places are added; without it in proportion to the estate
 */
public record Places(
        ScenarioText scenario, Sampling sampling, Standard standard, Optional<String> at)
        implements Sampled {

    public Places {
        sampling.atLeast(2);
    }

    @Override
    public String command() {
        return "places";
    }

    @Override
    public List<ScenarioText> scenarios() {
        return List.of(scenario);
    }
}
