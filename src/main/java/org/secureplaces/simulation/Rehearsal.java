package org.secureplaces.simulation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.secureplaces.demand.ArrivalPlan;
import org.secureplaces.engine.law.SamplerShelf;
import org.secureplaces.engine.random.Streams;
import org.secureplaces.evidence.Figure;
import org.secureplaces.evidence.RandomWalk;
import org.secureplaces.scenario.Draw;
import org.secureplaces.scenario.Draws;
import org.secureplaces.scenario.Scenario;
import org.secureplaces.simulation.Feasibility.Objection;

/**
 * The first moment of a run, tried at the ends of the ranges of the figures: the model is made,
 * children come to the homes and to the queue, and their number is within what a machine can hold.
 */
final class Rehearsal {

    /** Children of one future: a hundred times those of ten years. */
    private static final double MOST_CHILDREN = 2e6;

    /** With so few tries a run with {@link OpeningCensus#MOST_TRIES} of them never fails. */
    private static final int TRIES = 4_000;

    private static final double FAR = 0.99;
    private static final long SEED = 1;
    private static final int MIXED_CORNERS = 2;

    private final Scenario scenario;
    private SamplerShelf samplers = SamplerShelf.EMPTY;

    private Rehearsal(Scenario scenario) {
        this.scenario = scenario;
    }

    static Optional<Objection> objection(Scenario scenario) {
        Rehearsal rehearsal = new Rehearsal(scenario);
        for (UnaryOperator<Figure> corner : corners()) {
            Optional<Objection> found = rehearsal.objection(corner);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static List<UnaryOperator<Figure>> corners() {
        List<UnaryOperator<Figure>> corners = new ArrayList<>();
        corners.add(figure -> figure.at(figure.highest()));
        corners.add(figure -> figure.at(figure.lowest()));
        for (int corner = 0; corner < MIXED_CORNERS; corner++) {
            int bit = corner;
            corners.add(
                    figure ->
                            figure.at(
                                    (figure.key().hashCode() >> bit & 1) == 0
                                            ? figure.lowest()
                                            : figure.highest()));
        }
        return corners;
    }

    private Optional<Objection> objection(UnaryOperator<Figure> corner) {
        try {
            Scenario known =
                    scenario.map(figure -> figure.isUncertain() ? corner.apply(figure) : figure);
            Scenario drawn = known.walking(walk -> far(walk, known));
            samplers = samplers.with(Model.gammaShapes(List.of(drawn)));
            Model model = new Model(drawn, samplers);
            Optional<Objection> crowd = crowd(model);
            if (crowd.isEmpty()) {
                begin(model);
            }
            return crowd;
        } catch (NobodyFits e) {
            return Optional.of(new Objection(List.of(e.key(), "start"), "" + e.getMessage()));
        } catch (IllegalArgumentException e) {
            return Optional.of(
                    new Objection(
                            List.of(),
                            "cannot be run over the ranges of its figures: " + e.getMessage()));
        }
    }

    private static RandomWalk far(RandomWalk walk, Scenario scenario) {
        Map<String, Double> far = new LinkedHashMap<>();
        far.put(Draw.driftKey(walk), FAR);
        Draw draw = Draws.INDEPENDENT.draw(SEED, 0).with(far);
        return draw.walked(walk, scenario.horizon());
    }

    private static Optional<Objection> crowd(Model model) {
        double days = model.scenario().horizon().days();
        for (ArrivalPlan plan : model.arrivals()) {
            double children = plan.highestPerDay() * days;
            if (!(children <= MOST_CHILDREN)) {
                String key = Feasibility.key(plan.arrivals());
                return Optional.of(
                        new Objection(
                                List.of(
                                        key + ".per_year",
                                        key + ".change_per_year",
                                        key + ".walk",
                                        "changes",
                                        "years"),
                                key
                                        + " comes to more than two million children before the end of"
                                        + " the forecast in some futures: state fewer a year, a smaller"
                                        + " change or fewer years"));
            }
        }
        return Optional.empty();
    }

    private static void begin(Model model) {
        Streams streams = new Streams(SEED, 0);
        FirstReferrals nobody = FirstReferrals.forOneRun(model, streams);
        double lastDay = model.scenario().horizon().days();
        new Run(model, streams, nobody, happening -> {}, lastDay).begin(TRIES);
    }
}
