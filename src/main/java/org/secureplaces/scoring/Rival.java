package org.secureplaces.scoring;

import java.util.Locale;
import java.util.Optional;
import org.secureplaces.forecast.CountLaw;

/**
 * What a naive forecast said and how it scored; both NaN where it could not be made.
 *
 * @param value its mean; of the damped trend its median
 */
public record Rival(double value, double crps) {

    /** No such forecast. */
    public static final Rival NONE = new Rival(Double.NaN, Double.NaN);

    /** The naive forecasts there are. */
    public enum Kind {
        /** The last count carried on. */
        LAST("the last value"),
        /** The straight line through the first and the last count. */
        TREND("the linear trend"),
        /** Places without end, and as many children come as leave. */
        INFINITE("infinite servers"),
        /** The trend of the logarithm, which fades. */
        DAMPED("the damped trend");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** The name in files. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The name in a sentence. */
        public String words() {
            return words;
        }
    }

    static Rival of(Optional<NormalForecast> forecast, double outturn) {
        return forecast.map(made -> new Rival(made.mean(), made.crps(outturn))).orElse(NONE);
    }

    static Rival ofLog(Optional<LogNormalForecast> forecast, double outturn) {
        return forecast.map(made -> new Rival(made.median(), made.crps(outturn))).orElse(NONE);
    }

    static Rival ofCount(Optional<CountLaw> law, double outturn) {
        return law.map(count -> new Rival(count.mean(), Crps.of(count, outturn))).orElse(NONE);
    }

    boolean exists() {
        return !Double.isNaN(crps);
    }
}
