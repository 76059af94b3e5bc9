package org.secureplaces.run;

import java.util.function.Consumer;
import org.secureplaces.experiment.Block;
import org.secureplaces.experiment.DrawOutcome;
import org.secureplaces.experiment.Experiment;

/**
 * Where the draws of an experiment are simulated: on the threads of this machine, or elsewhere.
 * Each draw depends on nothing but the plan and its number, and they are handed over in order: so
 * every runner gives the same bits, and blocks of draws that were run apart can be joined.
 */
public interface Runner {

    /**
     * Simulates the draws of a block.
     *
     * @param heard hears what each draw yielded, one at a time and in order
     * @throws InterruptedException if this thread was interrupted
     */
    void draws(Experiment experiment, Block block, Consumer<DrawOutcome> heard)
            throws InterruptedException;

    /**
     * Simulates what of a block was not kept before, and keeps it; what was kept comes first.
     *
     * @param heard hears what each draw of the block yielded, one at a time and in order
     * @throws Interruption if this thread was interrupted
     */
    default void run(
            Experiment experiment,
            Block block,
            Checkpoints kept,
            Consumer<DrawOutcome> heard,
            Workers.Progress progress) {
        int all = block.replications(experiment.plan());
        int[] done = {0};
        int before =
                kept.restore(
                        draw -> {
                            heard.accept(draw);
                            done[0] += draw.futures().size();
                        });
        if (before > 0) {
            progress.done(done[0], all);
        }
        try {
            draws(
                    experiment,
                    block.without(before),
                    draw -> {
                        kept.keep(draw);
                        heard.accept(draw);
                        done[0] += draw.futures().size();
                        progress.done(done[0], all);
                    });
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw kept == Checkpoints.NOTHING ? new Interruption() : new Interruption(done[0], all);
        }
    }
}
