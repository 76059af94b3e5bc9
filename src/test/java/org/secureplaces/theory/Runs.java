package org.secureplaces.theory;

import java.util.List;
import org.secureplaces.child.Route;
import org.secureplaces.experiment.Experiment;
import org.secureplaces.experiment.Outcomes;
import org.secureplaces.experiment.Plan;
import org.secureplaces.measure.Detail;
import org.secureplaces.measure.Measure;
import org.secureplaces.measure.MonthlySeries;
import org.secureplaces.run.Workers;
import org.secureplaces.scenario.Scenario;

/** Replications of scenarios on the same random numbers, run as forecasts are run. */
record Runs(Outcomes outcomes) {

    static final long SEED = 20_260_401;

    private static final int THREADS = 2;
    private static final int PIECES = 40;

    static Runs of(int replications, Scenario... scenarios) {
        return of(replications, Detail.HEADLINE, scenarios);
    }

    static Runs of(int replications, Detail detail, Scenario... scenarios) {
        int runsPerPiece = Math.max(1, replications / PIECES);
        Plan plan = new Plan(List.of(scenarios), SEED, replications, runsPerPiece, detail);
        return new Runs(new Workers(THREADS).run(new Experiment(plan), (done, all) -> {}));
    }

    /** A measure over all children of the only scenario and the whole measured time. */
    Sample sample(Measure measure) {
        return sample(0, measure);
    }

    /** A measure over the children of one route of the only scenario and the whole time. */
    Sample sample(Measure measure, Route route) {
        String group = "route=" + route.label();
        int index = outcomes.layout().index(measure, group, "all");
        return new Sample(measure.label() + " of " + group, outcomes.values(0, index));
    }

    Sample sample(int scenario, Measure measure) {
        String name = outcomes.plan().scenarios().get(scenario).name();
        int index = outcomes.layout().index(measure, "all", "all");
        return new Sample(measure.label() + " in " + name, outcomes.values(scenario, index));
    }

    /** A level at a month end of the only scenario. */
    Sample month(MonthlySeries.Level level, String group, int month) {
        List<MonthlySeries> all = outcomes.layout().monthly();
        for (int number = 0; number < all.size(); number++) {
            MonthlySeries series = all.get(number);
            if (series.level() == level && series.group().name().equals(group)) {
                String what = level.label() + " of " + group + " at the end of month " + month;
                return new Sample(what, outcomes.month(0, number, month));
            }
        }
        throw new IllegalArgumentException("no monthly " + level.label() + " of " + group);
    }
}
