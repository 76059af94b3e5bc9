package org.secureplaces.question;

/**
 * How good was a forecast, now that figures were published?
 *
 * @param forecast its first scenario is scored
 * @param actuals the figures
 */
public record Score(Forecast forecast, Text actuals) implements OfForecast {

    @Override
    public String command() {
        return "score";
    }
}
