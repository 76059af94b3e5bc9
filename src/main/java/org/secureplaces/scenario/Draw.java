package org.secureplaces.scenario;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.secureplaces.engine.law.Normal;
import org.secureplaces.engine.random.Mix;
import org.secureplaces.engine.random.ScrambledSobol;
import org.secureplaces.evidence.Figure;
import org.secureplaces.evidence.FigureOrigin;
import org.secureplaces.evidence.RandomWalk;

/**
 * One draw of everything that is not known: each figure has random numbers of its own, by its key,
 * so that scenarios which share a figure share its draw.
 *
 * @param number which draw, from 0; -1 is the best estimate of every figure
 * @param draws how the draws of the seed lie to one another
 * @param given probabilities in (0, 1) that are handed in rather than drawn, by the key of the
 *     figure, or of the {@link #driftKey drift} of a walk
 */
public record Draw(long seed, long number, Draws draws, Map<String, Double> given) {

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

    /** A draw of every figure, independent of all others. */
    public Draw(long seed, long number) {
        this(seed, number, Draws.INDEPENDENT);
    }

    /** A draw of every figure. */
    Draw(long seed, long number, Draws draws) {
        this(seed, number, draws, Collections.emptyMap());
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
        return new Draw(seed, number, draws, all);
    }

    /** The key under which a probability of how far a walk has gone by the end is handed in. */
    public static String driftKey(RandomWalk walk) {
        return walkKey(walk) + DRIFT;
    }

    /** The key that all figures of a walk begin with. */
    static String walkKey(RandomWalk walk) {
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
        return figure.origin() instanceof FigureOrigin.Calibrated calibrated
                ? figure.at(calibrated.draws().get(row(calibrated)))
                : figure.drawn(uniform(figure.key()));
    }

    /**
     * Which of the draws that were found together this draw takes, from 0: calibrated figures take
     * the same row.
     */
    int row(FigureOrigin.Calibrated calibrated) {
        List<Integer> order = calibrated.order();
        if (draws == Draws.REPRESENTATIVE) {
            double at = uniform(Dimensions.POSTERIOR_ROW);
            return order.get((int) Math.floor(at * order.size()));
        }
        return (int) Math.floor(uniform(POSTERIOR) * order.size());
    }

    /**
     * A walk with the steps that it takes in this draw; one that has walked keeps its steps. A
     * drift that is handed in is reached by the end of the run.
     */
    public RandomWalk walked(RandomWalk walk, Horizon horizon) {
        if (!walk.waitsForSteps()) {
            return walk;
        }
        Double drift = given.get(driftKey(walk));
        if (drift != null) {
            return walk.taking(leading(steps(walk), atEnd(walk, horizon), drift));
        }
        if (number < 0) {
            return walk;
        }
        OptionalInt dimension = dimension(Dimensions.ofMean(walkKey(walk)));
        return walk.taking(
                dimension.isPresent()
                        ? leading(
                                steps(walk),
                                walk.sway(horizon.forecastFrom(), horizon.end(), WALK_YEARS),
                                coordinate(dimension.getAsInt()))
                        : steps(walk));
    }

    private List<Double> steps(RandomWalk walk) {
        List<Double> steps = new ArrayList<>();
        String key = walk.yearlySd().key();
        for (int year = 0; year < WALK_YEARS; year++) {
            steps.add(number < 0 ? 0 : Normal.quantile(hashed(key, 1 + year)));
        }
        return steps;
    }

    /** How much of each step is left at the end of the run. */
    private static double[] atEnd(RandomWalk walk, Horizon horizon) {
        int years = Math.max(1, Math.min(walk.yearsUntil(horizon.end()), WALK_YEARS));
        double[] left = new double[WALK_YEARS];
        double share = 1;
        for (int year = years - 1; year >= 0; year--) {
            left[year] = share;
            share *= walk.keeps().value();
        }
        return left;
    }

    /**
     * Independent normal steps of which a weighted sum has a given probability: how the steps lie
     * across the weights is independent of that sum.
     */
    private static List<Double> leading(List<Double> steps, double[] weights, double probability) {
        double squares = 0;
        double sum = 0;
        for (int year = 0; year < weights.length; year++) {
            squares += weights[year] * weights[year];
            sum += weights[year] * steps.get(year);
        }
        if (squares == 0) {
            return steps;
        }
        double missing = Normal.quantile(probability) - sum / Math.sqrt(squares);
        List<Double> leading = new ArrayList<>();
        for (int year = 0; year < weights.length; year++) {
            leading.add(steps.get(year) + missing * weights[year] / Math.sqrt(squares));
        }
        return leading;
    }

    private OptionalInt dimension(String key) {
        return draws == Draws.REPRESENTATIVE ? Dimensions.of(key) : OptionalInt.empty();
    }

    private double coordinate(int dimension) {
        return ScrambledSobol.coordinate(seed, dimension, number);
    }

    private double uniform(String key) {
        OptionalInt dimension = dimension(key);
        return dimension.isPresent() ? coordinate(dimension.getAsInt()) : hashed(key, 0);
    }

    private double hashed(String key, int question) {
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
