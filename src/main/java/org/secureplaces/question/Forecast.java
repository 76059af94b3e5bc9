package org.secureplaces.question;

import java.util.List;
import java.util.Optional;
import org.secureplaces.measure.Detail;

/**
 * How many children and places will there be, and what does each scenario change against the first?
 *
 * @param precision relative half-width of the headline measures at which to stop; the futures are
 *     then the most
 * @param control whether means with a control variate are wanted too
 * @param detail how finely results are divided
 */
public record Forecast(
        List<ScenarioText> scenarios,
        Sampling sampling,
        Optional<Double> precision,
        boolean control,
        Detail detail)
        implements Sampled {

    /** Futures at most where a precision is asked for and no number of them. */
    public static final int MOST_FUTURES = 2000;

    /** A forecast of every group. */
    public Forecast(
            List<ScenarioText> scenarios,
            Sampling sampling,
            Optional<Double> precision,
            boolean control) {
        this(scenarios, sampling, precision, control, Detail.FULL);
    }

    public Forecast {
        Check.that(!scenarios.isEmpty(), "scenarios must hold one at least, was empty");
        scenarios = List.copyOf(scenarios);
        sampling.atLeast(2);
        precision.ifPresent(asked -> Check.isShare("precision", "part", asked));
    }

    @Override
    public String command() {
        return "forecast";
    }
}
