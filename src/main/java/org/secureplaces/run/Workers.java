package org.secureplaces.run;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.secureplaces.experiment.Experiment;
import org.secureplaces.experiment.Outcomes;
import org.secureplaces.measure.Measured;

/**
 * Runs an experiment on the cores of this machine; the result does not depend on how many there
 * are.
 */
public final class Workers {

    private final int threads;

    /** Works on a number of threads, at least 1. */
    public Workers(int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException(
                    "there must be at least one thread, asked for " + threads);
        }
        this.threads = threads;
    }

    /** Hears how far the work is: a number of replications done, out of all. */
    @FunctionalInterface
    public interface Progress {
        void done(int replications, int all);
    }

    /** Runs all replications and puts them in order. */
    public Outcomes run(Experiment experiment, Progress progress) {
        return run(experiment, Kept.NOTHING, progress);
    }

    /**
     * Runs all replications but those that were kept before, keeps each draw as it is finished, and
     * puts them in order.
     *
     * @throws Interruption if this thread was interrupted
     */
    public Outcomes run(Experiment experiment, Kept kept, Progress progress) {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        int all = experiment.plan().replications();
        List<List<Measured>> replications = new ArrayList<>();
        try {
            List<List<List<Measured>>> finished = kept.finished();
            finished.forEach(replications::addAll);
            if (!finished.isEmpty()) {
                progress.done(replications.size(), all);
            }
            for (Future<List<List<Measured>>> piece : begun(pool, experiment, finished.size())) {
                List<List<Measured>> draw = piece.get();
                kept.keep(draw);
                replications.addAll(draw);
                progress.done(replications.size(), all);
            }
            return new Outcomes(experiment.plan(), experiment.layout(), replications);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Interruption(replications.size(), all);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause
                    ? cause
                    : new IllegalStateException(e.getCause());
        } finally {
            pool.shutdownNow();
        }
    }

    private static List<Future<List<List<Measured>>>> begun(
            ExecutorService pool, Experiment experiment, int firstDraw) {
        List<Future<List<List<Measured>>>> pieces = new ArrayList<>();
        for (int draw = firstDraw; draw < experiment.plan().draws(); draw++) {
            int number = draw;
            pieces.add(pool.submit(() -> experiment.run(number)));
        }
        return pieces;
    }
}
