package org.secureplaces.theory;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.secureplaces.child.Route;
import org.secureplaces.experiment.Experiment;
import org.secureplaces.experiment.Plan;
import org.secureplaces.measure.Detail;
import org.secureplaces.measure.Layout;
import org.secureplaces.measure.Measure;
import org.secureplaces.measure.Measured;
import org.secureplaces.measure.MonthlySeries;
import org.secureplaces.run.Workers;
import org.secureplaces.scenario.Scenario;

/**
 * Replications of scenarios on the same random numbers, run as forecasts are run. Of each measure
 * only its value over the whole time is kept: a textbook queue runs for thousands of years.
 */
record Runs(Plan plan, Layout layout, List<List<Measured>> replications) {

    static final long SEED = 20_260_401;

    private static final int THREADS = 2;
    private static final int PIECES = 40;

    static Runs of(int replications, Scenario... scenarios) {
        return of(replications, Detail.HEADLINE, scenarios);
    }

    static Runs of(int replications, Detail detail, Scenario... scenarios) {
        int runsPerPiece = Math.max(1, replications / PIECES);
        Plan plan = new Plan(List.of(scenarios), SEED, replications, runsPerPiece, detail);
        Experiment experiment = new Experiment(plan);
        List<List<Measured>> kept = new ArrayList<>();
        new Workers(THREADS).each(plan.draws(), draw -> wholeTime(experiment, draw), kept::addAll);
        return new Runs(plan, experiment.layout(), kept);
    }

    private static List<List<Measured>> wholeTime(Experiment experiment, int draw) {
        Layout layout = experiment.layout();
        return experiment.run(draw).futures().stream()
                .map(run -> run.stream().map(one -> wholeTime(layout, one)).toList())
                .toList();
    }

    private static Measured wholeTime(Layout layout, Measured measured) {
        int whole = layout.periods().names().indexOf("all");
        double[] values = new double[layout.series().size()];
        for (int series = 0; series < values.length; series++) {
            values[series] = measured.value(layout.index(series, whole));
        }
        boolean months = layout.detail() == Detail.FULL;
        return Measured.restored(values, months ? measured.months() : new float[0]);
    }

    /** A measure over all children of the only scenario and the whole measured time. */
    Sample sample(Measure measure) {
        return sample(measure, "all", 0, measure.label());
    }

    /** A measure over the children of one route of the only scenario and the whole time. */
    Sample sample(Measure measure, Route route) {
        String group = "route=" + route.label();
        return sample(measure, group, 0, measure.label() + " of " + group);
    }

    Sample sample(int scenario, Measure measure) {
        String name = plan.scenarios().get(scenario).name();
        return sample(measure, "all", scenario, measure.label() + " in " + name);
    }

    private Sample sample(Measure measure, String group, int scenario, String what) {
        int periods = layout.periods().names().size();
        int series = layout.index(measure, group, "all") / periods;
        return new Sample(what, values(scenario, one -> one.value(series)));
    }

    private double[] values(int scenario, ToDoubleFunction<Measured> value) {
        return replications.stream().map(run -> run.get(scenario)).mapToDouble(value).toArray();
    }

    /** A level at a month end of the only scenario. */
    Sample month(MonthlySeries.Level level, String group, int month) {
        List<MonthlySeries> all = layout.monthly();
        for (int number = 0; number < all.size(); number++) {
            MonthlySeries series = all.get(number);
            if (series.level() == level && series.group().name().equals(group)) {
                String what = level.label() + " of " + group + " at the end of month " + month;
                int months = layout.periods().monthEnds().size();
                int at = number;
                return new Sample(what, values(0, one -> one.month(at, month, months)));
            }
        }
        throw new IllegalArgumentException("no monthly " + level.label() + " of " + group);
    }
}
