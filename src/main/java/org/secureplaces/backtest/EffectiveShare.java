package org.secureplaces.backtest;

import java.util.OptionalDouble;
import org.secureplaces.backtest.Fact.Amount;

/**
 * The share of available welfare places that can be used. Children over places are an occupancy: a
 * free place stands empty until a home accepts a child. So the share is sought with which the
 * simulated number of children in the first year, under the arrangement in force, equals the count.
 *
 * @param sought the share, where it is found already
 */
record EffectiveShare(Priors priors, OptionalDouble sought) {

    Amount amount() {
        return sought.isPresent()
                ? Amount.of(sought.getAsDouble())
                : priors.of("effective_share").amount();
    }

    String reason() {
        return sought.isPresent()
                ? "such that the simulated number of welfare children is the count in the first year"
                : "prior: " + priors.of("effective_share").reason();
    }
}
