package org.secureplaces.bench;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.math3.stat.StatUtils;
import org.secureplaces.child.Route;
import org.secureplaces.experiment.Experiment;
import org.secureplaces.experiment.Plan;
import org.secureplaces.forecast.ExpectedNeed;
import org.secureplaces.home.Effectiveness;
import org.secureplaces.home.Fluctuation;
import org.secureplaces.measure.Detail;
import org.secureplaces.measure.Layout;
import org.secureplaces.measure.Measure;
import org.secureplaces.measure.Measured;
import org.secureplaces.planning.ScaledEstate;
import org.secureplaces.scenario.Draws;
import org.secureplaces.scenario.Horizon;
import org.secureplaces.scenario.Scenario;

/**
 * How much common random numbers, control variates and representative draws gain against
 * independent runs: for a mean, for what a closure changes and for the number of places needed.
 *
 * <p>One command, from the project's folder: {@code mvn -q -Pbench test-compile
 * exec:exec@efficiency}; some minutes. Every future has a draw of its own; processor time is that
 * of the one thread that simulates. Independent runs share nothing, neither children nor the draws
 * of the uncertain figures, and these move the answer most: so most of what common numbers gain for
 * a difference is that both scenarios see the same draws.
 */
public final class Efficiency {

    private static final int FUTURES = 400;
    private static final int WARM_UP = 20;
    private static final int ALONE = 100;
    private static final int SEEDS = 40;
    private static final int OF_A_SEED = 16;
    private static final int MORE_PLACES = 20;
    private static final double TARGET = 0.6;
    private static final double NANOSECONDS = 1e9;
    private static final String WELFARE = "route=welfare";

    private static final int BASE = 0;
    private static final int CLOSED = 1;
    private static final int GROWN = 2;

    private final Scenario base = Scenarios.read(Path.of("scenarios", "baseline.yaml"));
    private final List<Scenario> all =
            List.of(base, Scenarios.read(Path.of("scenarios", "close-atkinson.yaml")), grown());
    private final Layout layout = Layout.of(all, Detail.HEADLINE);
    private final int without = layout.index(Measure.CHILDREN_WITHOUT_PLACE, WELFARE, "all");
    private final int share = layout.index(Measure.SHARE_PLACED_91_DAYS, WELFARE, "all");

    private Efficiency() {}

    /** Prints a line for each way of each question. */
    public static void main(String[] args) {
        new Efficiency().print();
    }

    private Scenario grown() {
        ScaledEstate growth = ScaledEstate.everywhere(base, Route.WELFARE);
        return growth.to(growth.places() + MORE_PLACES);
    }

    /** What some scenarios yielded in the same futures, and the seconds that one future took. */
    private record Ran(List<List<Measured>> futures, double seconds) {

        double[] values(int scenario, int index) {
            return futures.stream().mapToDouble(one -> one.get(scenario).value(index)).toArray();
        }
    }

    private Ran run(List<Scenario> scenarios, long seed, int futures, Draws draws) {
        Experiment experiment =
                new Experiment(
                        new Plan(
                                scenarios,
                                seed,
                                futures,
                                1,
                                Detail.HEADLINE,
                                Layout.FOLLOW_UP_DAYS,
                                draws));
        List<List<Measured>> ran = new ArrayList<>();
        double start = seconds();
        for (int draw = 0; draw < futures; draw++) {
            ran.add(experiment.run(draw).futures().get(0));
        }
        return new Ran(ran, (seconds() - start) / futures);
    }

    private static double seconds() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / NANOSECONDS;
    }

    private void print() {
        run(all, MiniEstate.SEED + 1, WARM_UP, Draws.INDEPENDENT);
        double[] alone = new double[all.size()];
        for (int one = 0; one < alone.length; one++) {
            alone[one] = run(List.of(all.get(one)), 1, ALONE, Draws.INDEPENDENT).seconds();
        }
        System.out.println(
                "times fewer futures and times less processor time than independent runs");
        Question mean = new Question("children without a place", without, List.of(BASE));
        print(mean, new double[] {1}, alone);
        Question closure =
                new Question("what a closure changes in it", without, List.of(BASE, CLOSED));
        print(closure, new double[] {-1, 1}, alone);
        Question places = new Question("places needed", share, List.of(BASE, GROWN));
        print(places, needed(), alone);
    }

    /** What is asked: of which scenarios, and where the number stands. */
    private record Question(String name, int index, List<Integer> scenarios) {}

    /**
     * Places needed lie where a line through the shares of both numbers of places meets the target:
     * to first order its error is that of a weighted sum of the shares (delta method).
     */
    private double[] needed() {
        Ran pilot = run(List.of(base, all.get(GROWN)), 1, FUTURES / 4, Draws.INDEPENDENT);
        double low = StatUtils.mean(pilot.values(0, share));
        double high = StatUtils.mean(pilot.values(1, share));
        double part = (TARGET - low) / (high - low);
        double slope = (high - low) / MORE_PLACES;
        return new double[] {-(1 - part) / slope, -part / slope};
    }

    private void print(Question question, double[] weights, double[] alone) {
        List<Scenario> scenarios = question.scenarios().stream().map(all::get).toList();
        Ran ran = run(scenarios, MiniEstate.SEED, FUTURES, Draws.INDEPENDENT);
        double[][] series = series(ran, question, weights.length);
        double secondsApart = question.scenarios().stream().mapToDouble(one -> alone[one]).sum();
        double apart = Gain.independent(weights, series);
        double together = Gain.variance(weights, series);
        double left = Gain.left(sums(weights, series), controls());
        double even = even(question, scenarios, weights, together);
        Map<String, Gain> gains = new LinkedHashMap<>();
        gains.put(
                "independent runs, control variates",
                Gain.of(apart, controlled(weights, series), secondsApart, secondsApart));
        gains.put("common numbers", Gain.of(apart, together, secondsApart, ran.seconds()));
        gains.put(
                "common numbers, control variates",
                Gain.of(apart, together * left, secondsApart, ran.seconds()));
        gains.put(
                "common numbers, representative draws",
                Gain.of(apart, together * even, secondsApart, ran.seconds()));
        print(question, gains);
    }

    private static double[][] series(Ran ran, Question question, int scenarios) {
        double[][] series = new double[scenarios][];
        for (int one = 0; one < scenarios; one++) {
            series[one] = ran.values(one, question.index());
        }
        return series;
    }

    /** Of independent runs, each with the error taken out that the control variates explain. */
    private double controlled(double[] weights, double[][] series) {
        double[][] controls = controls();
        double variance = 0;
        for (int one = 0; one < series.length; one++) {
            variance +=
                    weights[one]
                            * weights[one]
                            * StatUtils.variance(series[one])
                            * Gain.left(series[one], controls);
        }
        return variance;
    }

    private static void print(Question question, Map<String, Gain> gains) {
        System.out.println(question.name());
        gains.forEach(
                (way, gain) ->
                        System.out.printf(
                                Locale.ROOT,
                                "  %-40s %8.1f %8.1f%n",
                                way,
                                gain.futures(),
                                gain.time()));
        gains.entrySet().stream()
                .max(Comparator.comparingDouble(one -> one.getValue().time()))
                .ifPresent(most -> System.out.println("  pays most: " + most.getKey()));
    }

    private static double[] sums(double[] weights, double[][] series) {
        double[] sums = new double[series[0].length];
        for (int future = 0; future < sums.length; future++) {
            for (int one = 0; one < weights.length; one++) {
                sums[future] += weights[one] * series[one][future];
            }
        }
        return sums;
    }

    /**
     * Of each draw the children who need a place, the share of places that can be used, and how
     * these stand to one another.
     */
    private double[][] controls() {
        double[][] controls = new double[FUTURES][];
        for (int future = 0; future < FUTURES; future++) {
            Scenario drawn = base.drawn(Draws.INDEPENDENT.draw(MiniEstate.SEED, future));
            double need = ExpectedNeed.of(drawn, Route.WELFARE);
            double used = usedShare(drawn);
            controls[future] = new double[] {need, used, need / used};
        }
        return controls;
    }

    private static double usedShare(Scenario drawn) {
        Effectiveness effectiveness = drawn.capacity().effectiveness();
        Horizon horizon = drawn.horizon();
        double sum = 0;
        int quarters = 0;
        for (LocalDate day = Fluctuation.quarterOf(horizon.forecastFrom());
                day.isBefore(horizon.end());
                day = day.plusMonths(3)) {
            double walked = effectiveness.fluctuation().walkedOn(day);
            sum += Math.min(1, effectiveness.welfareEffectiveShare() * Math.exp(walked));
            quarters++;
        }
        return sum / quarters;
    }

    /** Variance of the mean of representative draws over that of as many independent ones. */
    private double even(
            Question question, List<Scenario> scenarios, double[] weights, double together) {
        double[] means = new double[SEEDS];
        for (int seed = 0; seed < SEEDS; seed++) {
            Ran ran = run(scenarios, seed, OF_A_SEED, Draws.REPRESENTATIVE);
            means[seed] = StatUtils.mean(sums(weights, series(ran, question, weights.length)));
        }
        return StatUtils.variance(means) * OF_A_SEED / together;
    }
}
