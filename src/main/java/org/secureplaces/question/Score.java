package org.secureplaces.question;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How good was a forecast, now that figures were published?
 *
 * @param forecast its first scenario is scored
 * @param actuals the figures
 * @param asOf the day on which they were known; the latest issue of each where none is said
 */
public record Score(Forecast forecast, Text actuals, Optional<LocalDate> asOf)
        implements OfForecast {

    @Override
    public String command() {
        return "score";
    }
}
