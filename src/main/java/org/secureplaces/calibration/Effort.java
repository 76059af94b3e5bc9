package org.secureplaces.calibration;

/**
 * How much work an approximation takes.
 *
 * @param points of a wave of simulations, each of which is simulated twice
 * @param draws number of draws of the posterior that are kept, at least 10
 */
public record Effort(int points, int draws) {

    /** A wave needs this many points for each coefficient of a surface. */
    private static final int POINTS_PER_TERM = 2;

    /** Of a wave of its own for a truth that is found again, in points of the first wave. */
    private static final int LESS_FOR_A_TRUTH = 10;

    public Effort {
        if (points < 1 || draws < 10) {
            throw new IllegalArgumentException(
                    "an approximation needs points and at least 10 draws, was "
                            + points
                            + " and "
                            + draws);
        }
    }

    /** Fewest points that the surfaces of some parameters need, and each walk begins at one. */
    public static int fewestPoints(int parameters) {
        return Math.max(Chains.NUMBER, POINTS_PER_TERM * Quadratic.terms(parameters));
    }

    /** The effort for one of many truths that share the first wave. */
    Effort forATruth(int parameters) {
        return new Effort(Math.max(fewestPoints(parameters), points / LESS_FOR_A_TRUTH), draws);
    }
}
