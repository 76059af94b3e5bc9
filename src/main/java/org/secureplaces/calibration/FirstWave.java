package org.secureplaces.calibration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Calibration by an emulator in two waves (Kennedy and O'Hagan 2001, J R Statist Soc B 63:425;
 * waves: Craig, Goldstein, Seheult and Smith 1997): the model is simulated at points all over the
 * prior, surfaces stand for what it shows there, and a second wave is simulated where these leave
 * something possible, with errors doubled so that no edge is missed. The surfaces of the second
 * wave, which need to hold nowhere else, give the posterior.
 *
 * <p>Why an emulator: chains that simulate at each step gave 14 to 250 independent draws in twenty
 * minutes. Of these targets chance is several times as large as what surfaces miss, so that
 * smoothing over all simulations loses little, a draw costs next to nothing, and truths that are
 * found again share the first wave. What surfaces miss, and what is not known of them, is added to
 * the variance of each target.
 */
public final class FirstWave {

    private static final double ERRORS_OF_SECOND_WAVE = 2;

    private final Trials trials;
    private final int parameters;
    private final Effort effort;
    private final Wave wave;
    private final Surfaces surfaces;

    /** Hears how much of a wave is simulated. */
    @FunctionalInterface
    public interface Progress {
        /**
         * Some parts are done.
         *
         * @param wave 1 or 2
         */
        void simulated(int wave, int parts, int of);
    }

    private FirstWave(Trials trials, int parameters, Effort effort, Wave wave) {
        this.trials = trials;
        this.parameters = parameters;
        this.effort = effort;
        this.wave = wave;
        this.surfaces = Surfaces.fitted(trials, wave);
    }

    /**
     * Simulates it.
     *
     * @param parameters number of them, at least 1
     * @throws IllegalStateException if too few points yield all figures
     */
    public static FirstWave simulated(
            Trials trials, int parameters, Effort effort, long seed, Progress progress) {
        SamplerStreams lots = new SamplerStreams(seed).round(0);
        double[][] points = Wave.overThePrior(parameters, effort.points(), lots);
        return new FirstWave(
                trials, parameters, effort, Wave.simulated(1, trials, points, lots, progress));
    }

    Trials trials() {
        return trials;
    }

    int parameters() {
        return parameters;
    }

    /** What remains possible of the prior, by a second wave as large as the first. */
    public Approximation of(Kernel kernel, long seed, Progress progress) {
        return of(kernel, effort, new SamplerStreams(seed).round(1), progress);
    }

    /** The same for one of many truths, by a smaller second wave. */
    Approximation ofATruth(Kernel kernel, long seed) {
        return of(
                kernel,
                effort.forATruth(parameters),
                new SamplerStreams(seed).round(1),
                (number, parts, of) -> {});
    }

    private Approximation of(Kernel kernel, Effort second, SamplerStreams lots, Progress progress) {
        Emulator wide = new Emulator(surfaces, kernel);
        Sample near =
                Chains.drawn(
                        place -> wide.logDensity(place, ERRORS_OF_SECOND_WAVE),
                        wave.points(),
                        second.points(),
                        lots.round(0));
        Wave local = Wave.simulated(2, trials, near.draws(), lots.round(1), progress);
        Surfaces fitted = Surfaces.fitted(trials, local);
        Sample found =
                Chains.drawn(
                        within(wide, local, new Emulator(fitted, kernel)),
                        local.points(),
                        second.draws(),
                        lots.round(2));
        List<SurfaceRow> rows = new ArrayList<>(SurfaceRow.of(1, surfaces, kernel, near));
        rows.addAll(SurfaceRow.of(2, fitted, kernel, found));
        return new Approximation(
                places(found),
                mixing(found),
                List.of(row(1, wave, near), row(2, local, found)),
                rows);
    }

    /** Where the second wave has no points its surfaces are not asked. */
    private static ToDoubleFunction<double[]> within(Emulator wide, Wave local, Emulator narrow) {
        double furthest = 0;
        for (double[] point : local.points()) {
            furthest = Math.max(furthest, wide.distance(point));
        }
        double limit = furthest;
        return place ->
                wide.distance(place) > limit
                        ? Double.NEGATIVE_INFINITY
                        : narrow.logDensity(place, 1);
    }

    private static WaveRow row(int number, Wave wave, Sample sample) {
        return new WaveRow(
                number, wave.points().length + wave.leftOut(), wave.leftOut(), sample.moved());
    }

    private static List<List<Double>> places(Sample sample) {
        return Arrays.stream(sample.draws())
                .map(draw -> Arrays.stream(draw).boxed().toList())
                .toList();
    }

    private List<Approximation.Mixing> mixing(Sample sample) {
        List<Approximation.Mixing> mixing = new ArrayList<>();
        for (int i = 0; i < parameters; i++) {
            mixing.add(new Approximation.Mixing(sample.independent(i), sample.disagreement(i)));
        }
        return mixing;
    }
}
