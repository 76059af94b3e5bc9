package org.secureplaces.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.secureplaces.engine.law.SamplerShelf;
import org.secureplaces.engine.random.Streams;
import org.secureplaces.measure.Layout;
import org.secureplaces.measure.Ledger;
import org.secureplaces.measure.Measured;
import org.secureplaces.scenario.Draw;
import org.secureplaces.scenario.Scenario;
import org.secureplaces.simulation.Model;
import org.secureplaces.simulation.Replication;
import org.secureplaces.simulation.Siblings;

/**
 * A plan as a list of independent pieces of work: one for each draw of the uncertain parameters. A
 * piece depends on nothing but the plan and its number, so it may run anywhere and in any order.
 */
public final class Experiment {

    private final Plan plan;
    private final Layout layout;
    private final SamplerShelf samplers;

    /**
     * Lays out a plan.
     *
     * @throws IllegalArgumentException if the scenarios cannot be compared
     */
    public Experiment(Plan plan) {
        this.plan = plan;
        this.layout = Layout.of(plan.scenarios(), plan.detail(), plan.followUpDays());
        this.samplers = new SamplerShelf(Model.gammaShapes(plan.scenarios()));
    }

    public Plan plan() {
        return plan;
    }

    public Layout layout() {
        return layout;
    }

    /**
     * The replications of one draw: for each replication, what each scenario yielded, in the plan's
     * order.
     */
    public DrawOutcome run(int draw) {
        return run(draw, () -> {});
    }

    /**
     * The same where somebody is called before each run of a scenario, who may throw to end the
     * work: a draw of many scenarios takes long.
     */
    public DrawOutcome run(int draw, Runnable beforeEach) {
        Siblings models = models(draw);
        List<List<Measured>> futures = new ArrayList<>();
        int first = draw * plan.runsPerDraw();
        int end = Math.min(plan.replications(), first + plan.runsPerDraw());
        for (int replication = first; replication < end; replication++) {
            futures.add(run(models, replication, beforeEach));
        }
        return new DrawOutcome(futures);
    }

    /** Scenarios compared mostly have the same children, so what is made of them is shared. */
    private Siblings models(int number) {
        Draw draw = plan.draw(number);
        List<Scenario> drawn =
                plan.scenarios().stream().map(scenario -> scenario.drawn(draw)).toList();
        SamplerShelf ofDraw = samplers.with(Model.gammaShapes(drawn));
        List<Model> models = new ArrayList<>();
        for (Scenario scenario : drawn) {
            Optional<Model> first = models.stream().findFirst();
            models.add(new Model(scenario, ofDraw, first));
        }
        return new Siblings(models);
    }

    /**
     * Some replications of a scenario with the plan's dates and homes whose figures are all known,
     * on the plan's random numbers.
     *
     * @param beforeEach is called before each of them, and may throw to end the work
     */
    public List<Measured> run(Scenario known, int replications, Runnable beforeEach) {
        Siblings model = new Siblings(List.of(new Model(known, samplers)));
        List<Measured> measured = new ArrayList<>();
        for (int replication = 0; replication < replications; replication++) {
            measured.add(run(model, replication, beforeEach).get(0));
        }
        return measured;
    }

    private List<Measured> run(Siblings models, int number, Runnable beforeEach) {
        Replication<Ledger> replication =
                new Replication<>(
                        models,
                        new Streams(plan.seed(), number),
                        model -> new Ledger(layout, model.scenario()));
        List<Measured> measured = new ArrayList<>();
        for (int model = 0; model < models.count(); model++) {
            beforeEach.run();
            measured.add(replication.run(model).measured());
        }
        return measured;
    }
}
