package org.secureplaces.scoring;

import java.util.function.ToDoubleFunction;
import org.secureplaces.engine.random.Mix;

/**
 * Resamples of a series in time by circular blocks: neighbours stay together, so that what they
 * share is in the error (Politis and Romano 1992, in Exploring the Limits of Bootstrap, 263-270).
 *
 * @param n length of the series, 1 or more
 * @param length of a block, from 1 to n
 */
record BlockBootstrap(int n, int length) {

    private static final long KEY = 0x5eedL;

    BlockBootstrap {
        if (length < 1 || length > n) {
            throw new IllegalArgumentException(
                    "a block must be from 1 to " + n + " long, was " + length);
        }
    }

    /** A statistic of the places in the series, for so many resamples; always the same ones. */
    double[] of(int resamples, ToDoubleFunction<int[]> statistic) {
        double[] values = new double[resamples];
        for (int number = 0; number < resamples; number++) {
            values[number] = statistic.applyAsDouble(places(number));
        }
        return values;
    }

    private int[] places(int number) {
        int[] places = new int[n];
        int start = 0;
        for (int i = 0; i < n; i++) {
            if (i % length == 0) {
                start = (int) (Mix.uniform(KEY, number, i / length) * n);
            }
            places[i] = (start + i % length) % n;
        }
        return places;
    }
}
