package org.secureplaces.question;

import java.util.Optional;

/**
 * Which futures are simulated, and how many.
 *
 * @param futures simulated futures of each scenario; where a precision is asked for, at most
 * @param futuresPerDraw futures that share one draw of the uncertain figures
 * @param years length of the forecast; without it as each scenario says
 */
public record Sampling(long seed, int futures, int futuresPerDraw, Optional<Integer> years) {

    private static final int MOST = 1_000_000;
    private static final int LONGEST = 100;

    public Sampling {
        checkFutures(futures, 1);
        if (futuresPerDraw < 1) {
            throw new IllegalArgumentException(
                    "futures that share a draw must be 1 at least, were " + futuresPerDraw);
        }
        if (years.filter(length -> length < 1 || length > LONGEST).isPresent()) {
            throw new IllegalArgumentException(
                    "years must be between 1 and " + LONGEST + ", was " + years.get());
        }
    }

    /** Two futures at least, which tell how far futures differ. */
    public static Sampling ofSeveral(
            long seed, int futures, int futuresPerDraw, Optional<Integer> years) {
        checkFutures(futures, 2);
        return new Sampling(seed, futures, futuresPerDraw, years);
    }

    /** The same, refused unless it holds so many futures: two tell how far they differ. */
    Sampling atLeast(int fewest) {
        checkFutures(futures, fewest);
        return this;
    }

    private static void checkFutures(int futures, int fewest) {
        if (futures < fewest || futures > MOST) {
            throw new IllegalArgumentException(
                    "replications must be between " + fewest + " and " + MOST + ", was " + futures);
        }
    }
}
