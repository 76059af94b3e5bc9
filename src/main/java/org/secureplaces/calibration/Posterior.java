package org.secureplaces.calibration;

import java.util.List;

/**
 * What remains possible of several figures together.
 *
 * @param keys of the figures
 * @param draws sets of values that are equally likely, each in the order of the keys
 */
public record Posterior(List<String> keys, List<List<Double>> draws) {

    public Posterior {
        keys = List.copyOf(keys);
        draws = List.copyOf(draws);
        if (draws.isEmpty()) {
            throw new IllegalArgumentException("a posterior must have draws");
        }
        for (List<Double> draw : draws) {
            if (draw.size() != keys.size()) {
                throw new IllegalArgumentException(
                        "a draw must have " + keys.size() + " values, had " + draw.size());
            }
        }
    }

    /** What draws say of the parameters of dated runs. */
    public static Posterior of(DatedRuns runs, Approximation found) {
        return new Posterior(
                runs.parameters().stream().map(figure -> figure.key()).toList(),
                found.draws().stream().map(runs::values).toList());
    }

    /** The draws of one figure, in order. */
    public List<Double> of(int figure) {
        return draws.stream().map(draw -> draw.get(figure)).toList();
    }
}
