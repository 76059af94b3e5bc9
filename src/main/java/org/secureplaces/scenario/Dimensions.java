package org.secureplaces.scenario;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * The unknowns that matter most for how many children get no place, each with a dimension of the
 * sequence of which representative draws are made; the lower ones are the more even together. What
 * a scenario does not have leaves its dimension unused.
 *
 * <p>A figure stands by its key, {@code posterior.row} for the row of calibrated figures in the
 * order of their predicted headline, and a key that ends with {@code .mean} for the mean of a walk
 * over the forecast.
 */
public final class Dimensions {

    /** The row of the calibrated figures. */
    static final String POSTERIOR_ROW = "posterior.row";

    private static final String MEAN = ".mean";

    private static final List<String> KEYS =
            List.of(
                    "demand.welfare_england.walk" + MEAN,
                    "estate.effective_walk" + MEAN,
                    "demand.welfare_england.walk.yearly_sd",
                    POSTERIOR_ROW,
                    "demand.welfare_england.change_per_year",
                    "demand.welfare_england.per_year",
                    "placement.withdrawal_walk" + MEAN,
                    "demand.justice_together.walk" + MEAN,
                    "estate.caution_share",
                    "demand.welfare_england.children.regions.shares.London",
                    "demand.justice_together.change_per_year",
                    "demand.justice_together.power");

    private Dimensions() {}

    /** The dimension of a key, from 1; empty for one that has none. */
    static OptionalInt of(String key) {
        int at = KEYS.indexOf(key);
        return at < 0 ? OptionalInt.empty() : OptionalInt.of(at + 1);
    }

    /** The key of the mean of a walk, by the key that all its figures begin with. */
    static String ofMean(String walk) {
        return walk + MEAN;
    }

    /** Every key with its dimension, from 1. */
    public static Map<String, Integer> byKey() {
        Map<String, Integer> dimensions = new LinkedHashMap<>();
        for (String key : KEYS) {
            dimensions.put(key, dimensions.size() + 1);
        }
        return Collections.unmodifiableMap(dimensions);
    }
}
