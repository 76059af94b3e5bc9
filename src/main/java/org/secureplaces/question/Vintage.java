package org.secureplaces.question;

/** What of a forecast will be scored when real figures are published? */
public record Vintage(Forecast forecast) implements OfForecast {

    @Override
    public String command() {
        return "vintage";
    }
}
