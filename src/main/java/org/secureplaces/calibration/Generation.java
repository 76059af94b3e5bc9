package org.secureplaces.calibration;

/**
 * One step of the tolerance towards the stated one.
 *
 * @param number from 0, which is the prior
 * @param tolerance what the stated errors are multiplied by; infinity in the prior, 1 in the end
 * @param effective effective number of particles after weighting: (sum of weights)^2 / sum of
 *     squares
 * @param families number of particles of the prior from which all descend
 * @param movedPoints share of the moves of points that were accepted
 * @param movedChances share of the moves of chance that were accepted
 */
public record Generation(
        int number,
        double tolerance,
        double effective,
        int families,
        double movedPoints,
        double movedChances) {}
