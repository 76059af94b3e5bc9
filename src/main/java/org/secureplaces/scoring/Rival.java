package org.secureplaces.scoring;

import java.util.Optional;
import org.secureplaces.forecast.CountLaw;

/**
 * What a naive forecast said and how it scored; both NaN where it could not be made.
 *
 * @param value its mean
 */
public record Rival(double value, double crps) {

    /** No such forecast. */
    public static final Rival NONE = new Rival(Double.NaN, Double.NaN);

    /** The naive forecasts of one figure. */
    public record Three(Rival lastValue, Rival linearTrend, Rival infiniteServer) {}

    static Rival of(Optional<NormalForecast> forecast, double outturn) {
        return forecast.map(made -> new Rival(made.mean(), made.crps(outturn))).orElse(NONE);
    }

    static Rival ofCount(Optional<CountLaw> law, double outturn) {
        return law.map(count -> new Rival(count.mean(), Crps.of(count, outturn))).orElse(NONE);
    }

    boolean exists() {
        return !Double.isNaN(crps);
    }
}
