package org.secureplaces.calibration;

import java.util.List;

/**
 * What remains possible, and how it was found.
 *
 * @param draws places in the prior of each parameter, equally likely
 * @param mixing of each parameter
 * @param waves of simulations, in their order
 * @param surfaces of each wave, target by target
 */
public record Approximation(
        List<List<Double>> draws,
        List<Mixing> mixing,
        List<WaveRow> waves,
        List<SurfaceRow> surfaces) {

    /**
     * How well the walks that made the draws went all over what is possible.
     *
     * @param independentDraws number of independent draws that would know the mean as well
     * @param disagreement how much wider the draws of all walks are than those of each: 1 if they
     *     agree
     */
    public record Mixing(double independentDraws, double disagreement) {}

    public Approximation {
        draws = List.copyOf(draws);
        mixing = List.copyOf(mixing);
        waves = List.copyOf(waves);
        surfaces = List.copyOf(surfaces);
    }

    /** Where the draws lie in the prior of a parameter, in their order. */
    public double[] places(int parameter) {
        return draws.stream().mapToDouble(draw -> draw.get(parameter)).toArray();
    }
}
