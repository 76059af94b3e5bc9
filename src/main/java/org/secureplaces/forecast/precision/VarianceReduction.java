package org.secureplaces.forecast.precision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.secureplaces.child.Route;
import org.secureplaces.experiment.Outcomes;
import org.secureplaces.experiment.Plan;
import org.secureplaces.forecast.ExpectedNeed;
import org.secureplaces.forecast.Futures;
import org.secureplaces.forecast.row.VarianceRow;
import org.secureplaces.measure.Measure;
import org.secureplaces.scenario.Draw;
import org.secureplaces.scenario.Draws;
import org.secureplaces.scenario.Scenario;
import org.secureplaces.statistics.ControlVariate;
import org.secureplaces.statistics.Statistics;

/**
 * Means over the whole forecast with the expected need of each draw as a control variate: how many
 * children go without a place follows mostly from how many need one, and that is known of any draw
 * without simulating it.
 */
public final class VarianceReduction {

    /** Draws without simulation, from which the mean of the expected need is taken. */
    private static final int FURTHER_DRAWS = 4000;

    private static final int FEWEST_DRAWS = 10;
    private static final String WHOLE = "all";

    private VarianceReduction() {}

    /** A row for each headline of each route and scenario; none where there are too few draws. */
    public static List<VarianceRow> of(Outcomes outcomes) {
        List<VarianceRow> rows = new ArrayList<>();
        if (outcomes.plan().draws() < FEWEST_DRAWS) {
            return rows;
        }
        for (int scenario = 0; scenario < outcomes.plan().scenarios().size(); scenario++) {
            for (Route route : Route.values()) {
                rows.addAll(rows(outcomes, scenario, route));
            }
        }
        return List.copyOf(rows);
    }

    private static List<VarianceRow> rows(Outcomes outcomes, int number, Route route) {
        Scenario scenario = outcomes.plan().scenarios().get(number);
        int draws = outcomes.plan().draws();
        double[] all = expectedNeed(outcomes.plan(), scenario, route);
        double[] controls = Arrays.copyOf(all, draws);
        double[] more = Arrays.copyOfRange(all, draws, all.length);
        List<VarianceRow> rows = new ArrayList<>();
        if (Arrays.stream(controls).distinct().count() > 1) {
            String group = "route=" + route.label();
            for (Measure measure : measures(route)) {
                int index = outcomes.layout().index(measure, group, WHOLE);
                double[] values = outcomes.values(number, index);
                if (Arrays.stream(values).noneMatch(Double::isNaN)) {
                    Statistics plain = new Futures(outcomes).statistics(number, index);
                    rows.add(
                            row(
                                    new Series(scenario.name(), measure.label(), group),
                                    plain,
                                    ControlVariate.of(plain.byDraw(), controls, more)));
                }
            }
        }
        return rows;
    }

    /** Of the draws that were simulated, then of further ones, which are independent. */
    private static double[] expectedNeed(Plan plan, Scenario scenario, Route route) {
        double[] need = new double[plan.draws() + FURTHER_DRAWS];
        for (int number = 0; number < need.length; number++) {
            Draw draw =
                    number < plan.draws()
                            ? plan.draw(number)
                            : Draws.INDEPENDENT.draw(plan.seed(), number);
            need[number] = ExpectedNeed.of(scenario.drawn(draw), route);
        }
        return need;
    }

    private record Series(String scenario, String measure, String group) {}

    private static VarianceRow row(Series series, Statistics plain, ControlVariate controlled) {
        return new VarianceRow(
                series.scenario(),
                series.measure(),
                series.group(),
                plain.mean(),
                plain.meanInterval(),
                controlled.mean(),
                controlled.interval(),
                controlled.varianceRatio());
    }

    private static List<Measure> measures(Route route) {
        return route == Route.WELFARE
                ? List.of(
                        Measure.CHILDREN_ACCOMMODATED,
                        Measure.NEED_UNCAPPED,
                        Measure.WAITING,
                        Measure.CHILDREN_WITHOUT_PLACE,
                        Measure.UNPLACED,
                        Measure.SHARE_PLACED)
                : List.of(Measure.CHILDREN_ACCOMMODATED, Measure.NEED_UNCAPPED);
    }
}
