package org.secureplaces.question;

import java.util.Optional;

/** A question that says which futures are simulated to answer it. */
sealed interface Sampled extends Question
        permits Forecast,
                Closures,
                ClosuresOrder,
                Places,
                Selection,
                Sensitivity,
                Backtest,
                Library,
                Checks,
                SolveAcceptance {

    Sampling sampling();

    @Override
    default long seed() {
        return sampling().seed();
    }

    @Override
    default int futures() {
        return sampling().futures();
    }

    @Override
    default int futuresPerDraw() {
        return sampling().futuresPerDraw();
    }

    @Override
    default Optional<Integer> years() {
        return sampling().years();
    }
}
