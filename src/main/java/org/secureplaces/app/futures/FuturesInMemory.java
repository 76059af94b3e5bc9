package org.secureplaces.app.futures;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.secureplaces.experiment.Outcomes;
import org.secureplaces.experiment.Plan;
import org.secureplaces.measure.Layout;
import org.secureplaces.measure.Series;
import org.secureplaces.report.content.Futures;
import org.secureplaces.report.content.Futures.Key;
import org.secureplaces.scenario.DrawnFigures;
import org.secureplaces.scenario.Scenario;

/** What a report needs of the single futures of a run that has just ended, fetched from it. */
public final class FuturesInMemory {

    private FuturesInMemory() {}

    public static Futures of(Outcomes outcomes) {
        Plan plan = outcomes.plan();
        Map<Key, Supplier<double[]>> values = new LinkedHashMap<>();
        Map<String, Map<String, double[]>> drawn = new LinkedHashMap<>();
        for (int number = 0; number < plan.scenarios().size(); number++) {
            Scenario scenario = plan.scenarios().get(number);
            addValues(values, outcomes, number);
            drawn.put(scenario.name(), drawn(scenario, plan));
        }
        return Futures.fetched(plan.replications(), plan.runsPerDraw(), values, drawn);
    }

    private static void addValues(
            Map<Key, Supplier<double[]>> values, Outcomes outcomes, int scenario) {
        Layout layout = outcomes.layout();
        String name = outcomes.plan().scenarios().get(scenario).name();
        List<String> periods = layout.periods().names();
        for (int series = 0; series < layout.series().size(); series++) {
            Series one = layout.series().get(series);
            String measure = one.measure().label();
            String group = one.group().name();
            if (!Futures.tells(measure, group)) {
                continue;
            }
            for (int period = 0; period < periods.size(); period++) {
                int index = layout.index(series, period);
                double[] own = outcomes.values(scenario, index);
                if (!Arrays.stream(own).allMatch(Double::isNaN)) {
                    values.put(
                            new Key(name, measure, group, periods.get(period)),
                            () -> outcomes.values(scenario, index));
                }
            }
        }
    }

    public static Map<String, double[]> drawn(Scenario scenario, Plan plan) {
        Map<String, double[]> drawn = new LinkedHashMap<>();
        for (int number = 0; number < plan.draws(); number++) {
            int draw = number;
            DrawnFigures.of(scenario, plan.draw(number))
                    .forEach(
                            (key, value) ->
                                    drawn.computeIfAbsent(key, none -> none(plan.draws()))[draw] =
                                            value);
        }
        return drawn;
    }

    private static double[] none(int length) {
        double[] none = new double[length];
        Arrays.fill(none, Double.NaN);
        return none;
    }
}
