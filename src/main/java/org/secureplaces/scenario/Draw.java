package org.secureplaces.scenario;

import java.util.ArrayList;
import java.util.List;
import org.secureplaces.demand.Arrivals;
import org.secureplaces.engine.Mix;
import org.secureplaces.engine.Normal;
import org.secureplaces.evidence.Figure;
import org.secureplaces.evidence.Origin;

/**
 * One draw of everything that is not known: each figure has random numbers of its own, by its key,
 * so that scenarios which share a figure share its draw.
 *
 * @param number which draw, from 0; -1 is the best estimate of every figure
 */
public record Draw(long seed, long number) {

    private static final String POSTERIOR = "posterior";
    private static final int WALK_YEARS = 60;
    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    /** The draw in which every figure has its stated value. */
    public static Draw bestEstimate(long seed) {
        return new Draw(seed, -1);
    }

    /** The figure with the value that it has in this draw. */
    public Figure of(Figure figure) {
        if (number < 0 || !figure.isUncertain()) {
            return figure;
        }
        return figure.origin() instanceof Origin.Calibrated calibrated
                ? figure.at(together(calibrated.draws()))
                : figure.drawn(uniform(figure.key(), 0));
    }

    /** Calibrated figures take the same position of their draws: they were found together. */
    private double together(List<Double> draws) {
        return draws.get((int) Math.floor(uniform(POSTERIOR, 0) * draws.size()));
    }

    /** The stream of arrivals with the walk that its rate takes in this draw. */
    public Arrivals walking(Arrivals arrivals) {
        if (number < 0 || arrivals.pattern().walk().yearlySd().value() == 0) {
            return arrivals;
        }
        List<Double> steps = new ArrayList<>();
        String key = arrivals.pattern().walk().yearlySd().key();
        for (int year = 0; year < WALK_YEARS; year++) {
            steps.add(Normal.quantile(uniform(key, 1 + year)));
        }
        return arrivals.withSteps(steps);
    }

    private double uniform(String key, int question) {
        long hash = FNV_OFFSET;
        for (int i = 0; i < key.length(); i++) {
            hash = (hash ^ key.charAt(i)) * FNV_PRIME;
        }
        return Mix.uniform(Mix.mix(Mix.mix(seed, number), hash), question);
    }
}
