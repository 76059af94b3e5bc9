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
public record Verdict(Scope scope, Means means, Coverages coverage, Skills skill) {

    /**
     * Which forecasts it is about.
     *
     * @param inSample whether figures of these years went into the forecasts
     */
    public record Scope(String measure, int horizonMonths, Targets targets, InSample inSample) {}

    /**
     * Means over forecasts.
     *
     * @param bias how much too high the means were
     * @param distance how far the means were from what came, on either side
     * @param distanceLast the same of the last value, where there is one
     */
    public record Means(
            double crps,
            double wis,
            double bias,
            double pit,
            double distance,
            double distanceLast) {}

    /** Outturns in the central 50, 80 and 95% of futures. */
    public record Coverages(Coverage of50, Coverage of80, Coverage of95) {}

    /** Skill against each naive forecast. */
    public record Skills(Skill last, Skill trend, Skill infinite, Skill damped) {

        /** Against one of them. */
        public Skill of(Rival.Kind kind) {
            return switch (kind) {
                case LAST -> last;
                case TREND -> trend;
                case INFINITE -> infinite;
                case DAMPED -> damped;
            };
        }
    }

    public String measure() {
        return scope.measure();
    }

    public int horizonMonths() {
        return scope.horizonMonths();
    }

    /** Number of forecasts. */
    public int n() {
        return coverage.of50().all();
    }

    /** Verdicts on forecasts that were made before the figures were known to anybody. */
    public static List<Verdict> of(List<Scored> scored) {
        return of(scored, measure -> InSample.NO);
    }

    /**
     * Verdicts by measure, in their first order, horizon, shortest first, and targets, all of them
     * first; parts without a target are left out.
     */
    public static List<Verdict> of(List<Scored> scored, Function<String, InSample> inSample) {
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
                                (months, own) ->
                                        verdicts.addAll(
                                                parts(
                                                        measure,
                                                        months,
                                                        inSample.apply(measure),
                                                        own))));
        return List.copyOf(verdicts);
    }

    private static List<Verdict> parts(
            String measure, int horizon, InSample inSample, List<Scored> all) {
        List<Verdict> parts = new ArrayList<>();
        for (Targets targets : Targets.values()) {
            List<Scored> own =
                    all.stream()
                            .filter(one -> targets.hold(one.subject().targetEndDate()))
                            .toList();
            if (!own.isEmpty()) {
                parts.add(verdict(new Scope(measure, horizon, targets, inSample), own));
            }
        }
        return parts;
    }

    private static Verdict verdict(Scope scope, List<Scored> own) {
        return new Verdict(
                scope,
                new Means(
                        mean(own, one -> one.marks().crps()),
                        mean(own, one -> one.marks().wis()),
                        mean(own, Scored::error),
                        mean(own, one -> one.marks().pit()),
                        mean(own, one -> Math.abs(one.error())),
                        mean(withLast(own), Verdict::distanceLast)),
                new Coverages(coverage(own, 0.5), coverage(own, 0.8), coverage(own, 0.95)),
                new Skills(
                        skill(own, Rival.Kind.LAST),
                        skill(own, Rival.Kind.TREND),
                        skill(own, Rival.Kind.INFINITE),
                        skill(own, Rival.Kind.DAMPED)));
    }

    private static List<Scored> withLast(List<Scored> own) {
        return own.stream().filter(one -> !Double.isNaN(distanceLast(one))).toList();
    }

    private static double distanceLast(Scored one) {
        return Math.abs(one.rivals().lastValue().value() - one.outturn().value());
    }

    private static Coverage coverage(List<Scored> own, double share) {
        long inside =
                own.stream()
                        .filter(one -> one.quantiles().hold(share, one.outturn().value()))
                        .count();
        return new Coverage((int) inside, own.size());
    }

    private static Skill skill(List<Scored> own, Rival.Kind kind) {
        return Skill.of(
                own.stream()
                        .filter(one -> one.rivals().of(kind).exists())
                        .map(
                                one ->
                                        new Skill.Pair(
                                                one.subject().origin(),
                                                one.marks().crps(),
                                                one.rivals().of(kind).crps()))
                        .toList(),
                own.get(0).subject().horizonMonths());
    }

    private static double mean(List<Scored> own, ToDoubleFunction<Scored> mark) {
        double sum = 0;
        for (Scored one : own) {
            sum += mark.applyAsDouble(one);
        }
        return sum / own.size();
    }
}
