package org.secureplaces.scenario;

/** How the draws of one seed lie to one another. */
public enum Draws {

    /**
     * Any first few stand for all: the foremost unknowns ({@link Dimensions}) take the coordinates
     * of scrambled Sobol points, everything else is independent. The mean over draws is known
     * better than their spread tells.
     */
    REPRESENTATIVE,

    /** Independent of one another: for whoever builds on that, such as sequential selection. */
    INDEPENDENT;

    /**
     * A draw of every figure.
     *
     * @param number which draw, from 0
     */
    public Draw draw(long seed, long number) {
        return new Draw(seed, number, this);
    }
}
