package org.secureplaces.experiment;

/**
 * Some consecutive draws of a plan.
 *
 * @param first number of the first of them, from 0
 * @param end number of the draw after the last of them
 */
public record Block(int first, int end) {

    public Block {
        if (first < 0 || end < first) {
            throw new IllegalArgumentException(
                    "a block must begin at 0 or later and not end before, was from "
                            + first
                            + " to before "
                            + end);
        }
    }

    /** All draws of a plan. */
    public static Block of(Plan plan) {
        return new Block(0, plan.draws());
    }

    /** The same without some draws at its beginning. */
    public Block without(int draws) {
        return new Block(first + draws, end);
    }

    /** Number of its draws. */
    public int draws() {
        return end - first;
    }

    /** Number of its replications; the last draw of a plan may be short of some. */
    public int replications(Plan plan) {
        int runs = plan.runsPerDraw();
        return Math.min(plan.replications(), end * runs)
                - Math.min(plan.replications(), first * runs);
    }
}
