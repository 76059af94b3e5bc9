package org.secureplaces.question;

import java.util.List;
import java.util.Optional;

/**
 * A question to the model, complete in itself: whoever holds it can answer it, anywhere and again,
 * with the same numbers. It says nothing of threads, of folders or of how it was typed.
 */
public sealed interface Question permits Sampled, OfForecast, Calibration, Fit {

    /** The command that asks it. */
    String command();

    /** Every scenario, in the order in which they were named. */
    List<ScenarioText> scenarios();

    long seed();

    /** Simulated futures of each scenario; 0 where none are simulated. */
    int futures();

    /** Futures that share one draw of the uncertain figures. */
    int futuresPerDraw();

    /** Length of the forecast where the question says it. */
    Optional<Integer> years();
}
