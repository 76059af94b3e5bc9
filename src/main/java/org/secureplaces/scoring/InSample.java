package org.secureplaces.scoring;

import java.util.Locale;

/**
 * Whether figures by which forecasts are judged also went into them: such forecasts say how well
 * the model can follow the past, and nothing about how it would have forecast.
 */
public enum InSample {
    /** None did. */
    NO,
    /** Some did. */
    PARTLY,
    /** All did. */
    YES;

    /** The name in files. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
