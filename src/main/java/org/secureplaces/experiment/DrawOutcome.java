package org.secureplaces.experiment;

import java.util.List;
import org.secureplaces.measure.Measured;

/**
 * What the futures of one draw of the parameters yielded.
 *
 * @param futures in order; of each what every scenario yielded, in the order of the plan
 */
public record DrawOutcome(List<List<Measured>> futures) {

    /** No future. */
    public static final DrawOutcome NONE = new DrawOutcome(List.of());

    public DrawOutcome {
        futures = List.copyOf(futures);
    }

    /** Whether there is no future. */
    public boolean isEmpty() {
        return futures.isEmpty();
    }

    /** What a scenario yielded in a future, both by number from 0. */
    public Measured of(int future, int scenario) {
        return futures.get(future).get(scenario);
    }
}
