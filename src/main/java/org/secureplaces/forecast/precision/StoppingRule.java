package org.secureplaces.forecast.precision;

/**
 * When enough replications have been run: at the first number at which every interval is narrow
 * enough and stays so for some more replications (Hoad, Robinson and Davies 2010, Journal of the
 * Operational Research Society 61, 1632-1644).
 */
public final class StoppingRule {

    /** Replications looked ahead, as a percentage, that the authors recommend. */
    public static final int LOOK_AHEAD_PERCENT = 5;

    private static final int FEWEST = 100;
    private static final int NEVER = -1;

    private int first = NEVER;

    /**
     * Number of further replications for which the intervals must stay narrow.
     *
     * @param percent of the replications, or of 100 where there are fewer
     */
    public static int lookAhead(int replications, int percent) {
        return percent * Math.max(replications, FEWEST) / 100;
    }

    /** Takes the next look, and says whether there are enough replications. */
    public boolean isEnough(int replications, boolean isNarrow) {
        if (!isNarrow) {
            first = NEVER;
            return false;
        }
        if (first == NEVER) {
            first = replications;
        }
        return replications - first >= lookAhead(first, LOOK_AHEAD_PERCENT);
    }
}
