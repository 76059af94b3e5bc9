package org.secureplaces.calibration;

/**
 * One wave of simulations.
 *
 * @param wave 1 over the prior, 2 where the first leaves something possible
 * @param points each simulated twice
 * @param leftOut of these, points of which a figure could not be read
 * @param moved share of the steps of the walks on its surfaces that were accepted
 */
public record WaveRow(int wave, int points, int leftOut, double moved) {}
