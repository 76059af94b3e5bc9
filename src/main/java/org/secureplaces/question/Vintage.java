package org.secureplaces.question;

import java.util.List;
import java.util.Optional;

/** What of a forecast will be scored when real figures are published? */
public record Vintage(Forecast forecast) implements Question {

    @Override
    public String command() {
        return "vintage";
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
