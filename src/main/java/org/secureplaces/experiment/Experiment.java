package org.secureplaces.experiment;

import java.util.ArrayList;
import java.util.List;
import org.secureplaces.demand.Arrivals;
import org.secureplaces.engine.Gamma;
import org.secureplaces.engine.LawFamily;
import org.secureplaces.engine.SamplerShelf;
import org.secureplaces.engine.Streams;
import org.secureplaces.evidence.Figure;
import org.secureplaces.measure.Layout;
import org.secureplaces.measure.Ledger;
import org.secureplaces.measure.Measured;
import org.secureplaces.scenario.Draw;
import org.secureplaces.scenario.Scenario;
import org.secureplaces.simulation.Model;
import org.secureplaces.simulation.Run;
import org.secureplaces.stay.LengthOfStay;

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
        this.samplers = new SamplerShelf(shapes(plan.scenarios()));
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
    public List<List<Measured>> run(int draw) {
        List<Model> models = new ArrayList<>();
        for (Scenario scenario : plan.scenarios()) {
            models.add(new Model(scenario.drawn(new Draw(plan.seed(), draw)), samplers));
        }
        List<List<Measured>> replications = new ArrayList<>();
        int first = draw * plan.runsPerDraw();
        int end = Math.min(plan.replications(), first + plan.runsPerDraw());
        for (int replication = first; replication < end; replication++) {
            replications.add(run(models, replication));
        }
        return replications;
    }

    /**
     * Some replications of a scenario with the plan's dates and homes whose figures are all known,
     * on the plan's random numbers.
     */
    public List<Measured> run(Scenario known, int replications) {
        Model model = new Model(known, samplers);
        List<Measured> measured = new ArrayList<>();
        for (int replication = 0; replication < replications; replication++) {
            measured.add(run(List.of(model), replication).get(0));
        }
        return measured;
    }

    /** Shapes of the gamma laws that are the same in every draw. */
    private static List<Double> shapes(List<Scenario> scenarios) {
        List<Double> shapes = new ArrayList<>();
        for (Scenario scenario : scenarios) {
            for (Arrivals stream : scenario.demand().arrivals()) {
                Figure cv = stream.pattern().monthlyCv();
                if (!cv.isUncertain() && cv.value() > 0) {
                    shapes.add(Gamma.of(1, cv.value()).shape());
                }
            }
            for (LengthOfStay stay : scenario.stays().byBasis()) {
                if (stay.family() == LawFamily.GAMMA && !stay.cv().isUncertain()) {
                    shapes.add(Gamma.of(1, stay.cv().value()).shape());
                }
            }
        }
        return shapes;
    }

    private List<Measured> run(List<Model> models, int replication) {
        List<Measured> measured = new ArrayList<>();
        for (Model model : models) {
            Ledger ledger = new Ledger(layout, model.scenario());
            Run.of(model, new Streams(plan.seed(), replication), ledger);
            measured.add(ledger.measured());
        }
        return measured;
    }
}
