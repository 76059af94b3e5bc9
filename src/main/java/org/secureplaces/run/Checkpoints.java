package org.secureplaces.run;

import java.util.function.Consumer;
import org.secureplaces.experiment.DrawOutcome;

/**
 * Draws of an experiment that are kept while it runs, so that it can go on after an interruption.
 */
public interface Checkpoints {

    /** Keeps nothing. */
    Checkpoints NOTHING =
            new Checkpoints() {
                @Override
                public int restore(Consumer<DrawOutcome> heard) {
                    return 0;
                }

                @Override
                public void keep(DrawOutcome draw) {}
            };

    /**
     * Hands over the first draws, in order, as far as they were kept before.
     *
     * @return how many these are
     */
    int restore(Consumer<DrawOutcome> heard);

    /** Keeps the replications of the next draw. */
    void keep(DrawOutcome draw);
}
