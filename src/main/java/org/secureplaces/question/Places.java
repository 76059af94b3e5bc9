package org.secureplaces.question;

import java.util.List;
import java.util.Optional;
import org.secureplaces.planning.Standard;

/**
 * How many places does a standard take?
 *
 * @param sure probability with which the standard is to be met; without it on average
 * @param at the home or region where places are added; without it in proportion to the estate
 */
public record Places(
        ScenarioText scenario,
        Sampling sampling,
        Standard standard,
        Optional<Double> sure,
        Optional<String> at)
        implements Sampled {

    public Places {
        sampling.atLeast(2);
        sure.ifPresent(chance -> Check.isShare("sure", "probability", chance));
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
