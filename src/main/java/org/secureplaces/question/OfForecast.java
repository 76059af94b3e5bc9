package org.secureplaces.question;

import java.util.List;
import java.util.Optional;

/** A question about a forecast that was made before: it was simulated as that one says. */
sealed interface OfForecast extends Question permits Score, Vintage {

    Forecast forecast();

    @Override
    default List<ScenarioText> scenarios() {
        return forecast().scenarios();
    }

    @Override
    default long seed() {
        return forecast().seed();
    }

    @Override
    default int futures() {
        return forecast().futures();
    }

    @Override
    default int futuresPerDraw() {
        return forecast().futuresPerDraw();
    }

    @Override
    default Optional<Integer> years() {
        return forecast().years();
    }
}
