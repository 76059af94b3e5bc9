package org.secureplaces.question;

import java.util.List;

/**
 * Which changes make the difference between two scenarios?
 *
 * @param to the first with something changed
 */
public record Waterfall(ScenarioText from, ScenarioText to, Sampling sampling)
        implements Sensitivity {

    public Waterfall {
        sampling.atLeast(2);
    }

    @Override
    public String method() {
        return "waterfall";
    }

    @Override
    public List<ScenarioText> scenarios() {
        return List.of(from, to);
    }
}
