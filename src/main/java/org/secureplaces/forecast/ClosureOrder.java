package org.secureplaces.forecast;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The order of closures by their mean harm, and in how many futures a closure does more harm than
 * the next one: both are simulated in the same futures, so they are compared future by future.
 */
public final class ClosureOrder {

    private final List<double[]> values;
    private final double sign;
    private final List<Integer> byHarm;

    /**
     * Takes what each closure yielded.
     *
     * @param values of each closure, by future; not observed where NaN
     * @param means of the harm of each closure; NaN where nothing was observed
     * @param sign 1 where more of what is counted is worse, -1 where less is
     */
    ClosureOrder(List<double[]> values, List<Double> means, double sign) {
        this.values = List.copyOf(values);
        this.sign = sign;
        this.byHarm =
                IntStream.range(0, means.size())
                        .boxed()
                        .filter(one -> !Double.isNaN(means.get(one)))
                        .sorted(Comparator.comparingDouble(one -> -means.get(one)))
                        .toList();
    }

    /** The closure that follows one; none after the last. */
    Optional<Integer> next(int one) {
        int place = byHarm.indexOf(one);
        return place < 0 || place + 1 == byHarm.size()
                ? Optional.empty()
                : Optional.of(byHarm.get(place + 1));
    }

    /** Share of the futures in which a closure does more harm than the one that follows it. */
    double shareMoreThanNext(int one) {
        return next(one)
                .map(other -> sign > 0 ? share(other, one) : share(one, other))
                .orElse(Double.NaN);
    }

    private double share(int low, int high) {
        return new Difference(values.get(low), values.get(high), 1).shareHigher();
    }
}
