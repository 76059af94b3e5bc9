package org.secureplaces.question;

import java.util.List;

/**
 * How good would forecasts from past counts have been?
 *
 * @param scenario the one on which the scenario of each origin builds
 * @param facts what was published, and when
 * @param from year of the first count to start from
 * @param to year of the last
 */
public record Backtest(ScenarioText scenario, Text facts, Sampling sampling, int from, int to)
        implements Sampled {

    public Backtest {
        sampling.atLeast(2);
        Check.that(from <= to, "from must not be after to, were " + from + " and " + to);
    }

    @Override
    public String command() {
        return "backtest";
    }

    @Override
    public List<ScenarioText> scenarios() {
        return List.of(scenario);
    }
}
