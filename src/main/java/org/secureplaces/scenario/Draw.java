package org.secureplaces.scenario;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.secureplaces.engine.Mix;
import org.secureplaces.engine.law.Normal;
import org.secureplaces.evidence.Figure;
import org.secureplaces.evidence.Origin;
import org.secureplaces.evidence.Walk;

/**
 * One draw of everything that is not known: each figure has random numbers of its own, by its key,
 * so that scenarios which share a figure share its draw.
 *
 * @param number which draw, from 0; -1 is the best estimate of every figure
 * @param given probabilities in (0, 1) that are handed in rather than drawn, by the key of the
 *     figure, or of the {@link #driftKey drift} of a walk
 */
public record Draw(long seed, long number, Map<String, Double> given) {

    private static final String POSTERIOR = "posterior";
    private static final int WALK_YEARS = 60;
    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;
    private static final String STEPS = ".yearly_sd";
    private static final String DRIFT = ".drift";

    public Draw {
        given = Collections.unmodifiableMap(new LinkedHashMap<>(given));
        given.forEach(Draw::requireProbability);
    }

    /** A draw of every figure. */
    public Draw(long seed, long number) {
        this(seed, number, Collections.emptyMap());
    }

    /** The draw in which every figure has its stated value. */
    public static Draw bestEstimate(long seed) {
        return new Draw(seed, -1);
    }

    /**
     * The same draw, but for figures whose probability is handed in: each has the value that its
     * own law has there.
     *
     * @throws IllegalArgumentException if a probability is not between 0 and 1
     */
    public Draw with(Map<String, Double> probabilities) {
        Map<String, Double> all = new LinkedHashMap<>(given);
        all.putAll(probabilities);
        return new Draw(seed, number, all);
    }

    /** The key under which a probability of how far a walk has gone by the end is handed in. */
    public static String driftKey(Walk walk) {
        return walkKey(walk) + DRIFT;
    }

    /** The key that all figures of a walk begin with. */
    static String walkKey(Walk walk) {
        return walk.yearlySd().key().replace(STEPS, "");
    }

    /** The figure with the value that it has in this draw. */
    public Figure of(Figure figure) {
        if (!figure.isUncertain()) {
            return figure;
        }
        Double handedIn = given.get(figure.key());
        if (handedIn != null) {
            return figure.drawn(handedIn);
        }
        if (number < 0) {
            return figure;
        }
        return figure.origin() instanceof Origin.Calibrated calibrated
                ? figure.at(together(calibrated.draws()))
                : figure.drawn(uniform(figure.key(), 0));
    }

    /** Calibrated figures take the same position of their draws: they were found together. */
    private double together(List<Double> draws) {
        return draws.get(position(draws));
    }

    /** Which of the draws that were found together this draw takes, from 0. */
    int position(List<Double> draws) {
        return (int) Math.floor(uniform(POSTERIOR, 0) * draws.size());
    }

    /**
     * A walk with the steps that it takes in this draw; one that has walked keeps its steps.
     *
     * @param end first day after the run: a drift that is handed in is reached by then
     */
    public Walk walked(Walk walk, LocalDate end) {
        if (!walk.waitsForSteps()) {
            return walk;
        }
        Double drift = given.get(driftKey(walk));
        if (drift == null) {
            return number < 0 ? walk : walk.taking(steps(walk));
        }
        return walk.taking(drifting(steps(walk), walk.yearsUntil(end), drift));
    }

    private List<Double> steps(Walk walk) {
        List<Double> steps = new ArrayList<>();
        String key = walk.yearlySd().key();
        for (int year = 0; year < WALK_YEARS; year++) {
            steps.add(number < 0 ? 0 : Normal.quantile(uniform(key, 1 + year)));
        }
        return steps;
    }

    /** The mean of independent normal steps is independent of how each differs from it. */
    private static List<Double> drifting(List<Double> steps, int years, double probability) {
        int moved = Math.max(1, Math.min(years, WALK_YEARS));
        double mean = steps.subList(0, moved).stream().reduce(0.0, Double::sum) / moved;
        double wanted = Normal.quantile(probability) / Math.sqrt(moved);
        List<Double> drifting = new ArrayList<>(steps);
        for (int year = 0; year < moved; year++) {
            drifting.set(year, steps.get(year) - mean + wanted);
        }
        return drifting;
    }

    private double uniform(String key, int question) {
        long hash = FNV_OFFSET;
        for (int i = 0; i < key.length(); i++) {
            hash = (hash ^ key.charAt(i)) * FNV_PRIME;
        }
        return Mix.uniform(Mix.mix(Mix.mix(seed, number), hash), question);
    }

    private static void requireProbability(String key, Double probability) {
        if (!(probability > 0 && probability < 1)) {
            throw new IllegalArgumentException(
                    "the probability of " + key + " must lie between 0 and 1, was " + probability);
        }
    }
}
