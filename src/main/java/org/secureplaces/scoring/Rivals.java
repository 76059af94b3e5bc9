package org.secureplaces.scoring;

/** The naive forecasts of one figure. */
public record Rivals(Rival lastValue, Rival linearTrend, Rival infiniteServer, Rival dampedTrend) {

    /** One of them. */
    public Rival of(Rival.Kind kind) {
        return switch (kind) {
            case LAST -> lastValue;
            case TREND -> linearTrend;
            case INFINITE -> infiniteServer;
            case DAMPED -> dampedTrend;
        };
    }
}
