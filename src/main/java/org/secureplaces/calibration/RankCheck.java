package org.secureplaces.calibration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Simulation-based calibration (Talts and others 2018, arXiv 1804.06788): a truth is drawn from the
 * prior, simulated, blurred by the kernel's error and calibrated again, from a first wave that all
 * truths share and a smaller second one of its own. Over many truths the rank of the truth among
 * draws of its posterior is uniform if the method is right.
 */
public final class RankCheck {

    private final FirstWave wave;
    private final Kernel kernel;

    /** Takes the method that is checked; of the kernel only the errors matter. */
    public RankCheck(FirstWave wave, Kernel kernel) {
        this.wave = wave;
        this.kernel = kernel;
    }

    /**
     * A truth and what was found of it.
     *
     * @param truth where it lies in the prior of each parameter
     * @param ranks for each parameter how many of the draws lie below the truth
     */
    public record Recovery(List<Double> truth, List<Integer> ranks, Approximation found) {
        public Recovery {
            truth = List.copyOf(truth);
            ranks = List.copyOf(ranks);
        }
    }

    /**
     * One truth.
     *
     * @param among number of draws that the truth is ranked among, at most those that are kept
     * @param number of the truth, from 0
     */
    public Recovery of(int among, long seed, int number) {
        SamplerStreams lots = new SamplerStreams(seed).round(number);
        List<Double> truth = new ArrayList<>();
        for (int i = 0; i < wave.parameters(); i++) {
            truth.add(lots.uniform(SamplerStreams.Purpose.FIRST, -1, i));
        }
        int parts = wave.trials().parts();
        ParameterPoint world =
                new ParameterPoint(truth, lots.chance(-1, parts), lots.chances(-1, parts));
        List<Double> seen = new ArrayList<>();
        for (int part = 0; part < parts; part++) {
            seen.addAll(wave.trials().seen(List.of(world), part).get(0));
        }
        List<Double> observed = new ArrayList<>();
        for (int i = 0; i < seen.size(); i++) {
            double error = kernel.targets().get(i).error();
            observed.add(seen.get(i) + error * lots.normal(SamplerStreams.Purpose.ERROR, -1, i));
        }
        Approximation found = wave.ofATruth(kernel.around(observed), lots.round(1).seed());
        return new Recovery(truth, ranks(truth, chosen(found, among, lots)), found);
    }

    /** Some of the draws, each set as likely as any other. */
    private static List<List<Double>> chosen(Approximation found, int among, SamplerStreams lots) {
        return IntStream.range(0, found.draws().size())
                .boxed()
                .sorted(Comparator.comparing(i -> lots.uniform(SamplerStreams.Purpose.RANK, i, 0)))
                .limit(among)
                .map(found.draws()::get)
                .toList();
    }

    private static List<Integer> ranks(List<Double> truth, List<List<Double>> draws) {
        List<Integer> ranks = new ArrayList<>();
        for (int i = 0; i < truth.size(); i++) {
            int parameter = i;
            double own = truth.get(i);
            ranks.add((int) draws.stream().filter(draw -> draw.get(parameter) < own).count());
        }
        return ranks;
    }
}
