package org.secureplaces.question;

import java.util.List;
import java.util.Optional;

/**
 * How good was a forecast, now that figures were published?
 *
 * @param forecast its first scenario is scored
 * @param actuals the figures
 */
public record Score(Forecast forecast, Text actuals) implements Question {

    @Override
    public String command() {
        return "score";
    }

    @Override
    public List<ScenarioText> scenarios() {
        return forecast.scenarios();
    }

    @Override
    public long seed() {
        return forecast.seed();
    }

    @Override
    public int futures() {
        return forecast.futures();
    }

    @Override
    public int futuresPerDraw() {
        return forecast.futuresPerDraw();
    }

    @Override
    public Optional<Integer> years() {
        return forecast.years();
    }
}
