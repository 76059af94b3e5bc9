package org.secureplaces.scoring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * How good the forecasts of a measure at one horizon were.
 *
 * @param means mean marks and errors over its forecasts
 * @param coverage how many outturns lay in the bands
 * @param skill against the naive forecasts
 */
public record Verdict(
        String measure, int horizonMonths, Means means, Coverages coverage, Skills skill) {

    /**
     * Means over forecasts.
     *
     * @param bias how much too high the means were
     */
    public record Means(double crps, double wis, double bias, double pit) {}

    /** Outturns in the central 50, 80 and 95% of futures. */
    public record Coverages(Coverage of50, Coverage of80, Coverage of95) {}

    /**
     * 1 less the mean CRPS over that of a naive forecast of the same figures: 1 is perfect, 0 is no
     * better, below 0 is worse; NaN where there is no naive forecast.
     */
    public record Skills(double last, double trend, double infinite) {}

    /** Number of forecasts. */
    public int n() {
        return coverage.of50().all();
    }

    /** Verdicts by measure, in their first order, and horizon, shortest first. */
    public static List<Verdict> of(List<Scored> scored) {
        Map<String, Map<Integer, List<Scored>>> groups = new LinkedHashMap<>();
        for (Scored one : scored) {
            groups.computeIfAbsent(one.subject().measure(), measure -> new TreeMap<>())
                    .computeIfAbsent(one.subject().horizonMonths(), months -> new ArrayList<>())
                    .add(one);
        }
        List<Verdict> verdicts = new ArrayList<>();
        groups.forEach(
                (measure, horizons) ->
                        horizons.forEach(
                                (months, own) -> verdicts.add(verdict(measure, months, own))));
        return List.copyOf(verdicts);
    }

    private static Verdict verdict(String measure, int horizon, List<Scored> own) {
        return new Verdict(
                measure,
                horizon,
                new Means(
                        mean(own, one -> one.marks().crps()),
                        mean(own, one -> one.marks().wis()),
                        mean(own, Scored::error),
                        mean(own, one -> one.marks().pit())),
                new Coverages(coverage(own, 0.5), coverage(own, 0.8), coverage(own, 0.95)),
                new Skills(
                        skill(own, one -> one.rivals().lastValue()),
                        skill(own, one -> one.rivals().linearTrend()),
                        skill(own, one -> one.rivals().infiniteServer())));
    }

    private static Coverage coverage(List<Scored> own, double share) {
        long inside =
                own.stream()
                        .filter(one -> one.quantiles().hold(share, one.outturn().value()))
                        .count();
        return new Coverage((int) inside, own.size());
    }

    private static double skill(List<Scored> own, Function<Scored, Rival> rival) {
        List<Scored> met = own.stream().filter(one -> rival.apply(one).exists()).toList();
        return met.isEmpty()
                ? Double.NaN
                : 1
                        - mean(met, one -> one.marks().crps())
                                / mean(met, one -> rival.apply(one).crps());
    }

    private static double mean(List<Scored> own, ToDoubleFunction<Scored> mark) {
        double sum = 0;
        for (Scored one : own) {
            sum += mark.applyAsDouble(one);
        }
        return sum / own.size();
    }
}
