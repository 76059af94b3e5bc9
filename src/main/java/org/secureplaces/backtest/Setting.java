package org.secureplaces.backtest;

import java.util.ArrayList;
import java.util.List;
import org.secureplaces.backtest.Fact.Amount;

/** A setting of a scenario, by the keys on the way to it. */
public sealed interface Setting {

    /** The keys, such as {@code demand.welfare_england.per_year}. */
    String keys();

    /** A number with its range, and what it goes by. */
    record Assumed(String keys, Amount amount, String reason) implements Setting {}

    /** Anything else, as scenario files write it. */
    record Text(String keys, String text) implements Setting {}

    /** Settings in the making. */
    final class Sheet {
        private final List<Setting> settings = new ArrayList<>();

        Sheet assume(String keys, Amount amount, String reason) {
            settings.add(new Assumed(keys, amount, reason));
            return this;
        }

        Sheet assume(String keys, Priors.Prior prior) {
            return assume(keys, prior.amount(), "prior: " + prior.reason());
        }

        Sheet text(String keys, Object text) {
            settings.add(new Text(keys, text.toString()));
            return this;
        }

        List<Setting> settings() {
            return List.copyOf(settings);
        }
    }
}
