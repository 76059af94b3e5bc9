package org.secureplaces.sensitivity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.secureplaces.evidence.RandomWalk;
import org.secureplaces.scenario.Draw;
import org.secureplaces.scenario.Scenario;

/**
 * Something about a scenario that is not known: a figure with a range, or how far the rate of a
 * stream of children drifts by the end of the forecast.
 *
 * @param key the dotted path of the figure, or of the drift
 */
public record Input(String key) {

    private static final int WALK_YEARS = 60;

    /** Every input of a scenario, in the order of its settings, drifts last. */
    public static List<Input> of(Scenario scenario) {
        Set<String> keys = new LinkedHashSet<>();
        scenario.map(
                figure -> {
                    if (figure.isUncertain()) {
                        keys.add(figure.key());
                    }
                    return figure;
                });
        scenario.walking(
                walk -> {
                    if (walk.waitsForSteps()) {
                        keys.add(Draw.driftKey(walk));
                    }
                    return walk;
                });
        List<Input> inputs = new ArrayList<>();
        keys.forEach(key -> inputs.add(new Input(key)));
        return List.copyOf(inputs);
    }

    /**
     * The scenario at a point of its inputs: each at a probability of its own law, everything else
     * at its stated value.
     *
     * @param probabilities in (0, 1), in the order of the inputs
     */
    public static Scenario at(Scenario scenario, List<Input> inputs, double[] probabilities) {
        Map<String, Double> given = new LinkedHashMap<>();
        for (int number = 0; number < probabilities.length; number++) {
            given.put(inputs.get(number).key(), probabilities[number]);
        }
        Scenario point = scenario.drawn(Draw.bestEstimate(0).with(given));
        Scenario known = point.map(figure -> figure.at(figure.value()));
        return known.walking(Input::standing);
    }

    /** What was not told to walk stays where it is. */
    private static RandomWalk standing(RandomWalk walk) {
        return walk.steps().isEmpty() ? walk.taking(Collections.nCopies(WALK_YEARS, 0.0)) : walk;
    }
}
