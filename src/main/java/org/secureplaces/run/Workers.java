package org.secureplaces.run;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.IntFunction;
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
        List<List<Measured>> replications = new ArrayList<>();
        each(
                experiment.plan().draws(),
                experiment::run,
                piece -> {
                    replications.addAll(piece);
                    progress.done(replications.size(), experiment.plan().replications());
                });
        return new Outcomes(experiment.plan(), experiment.layout(), replications);
    }

    /**
     * Answers numbered questions that do not depend on one another.
     *
     * @param heard hears the answers, one at a time and in order
     */
    public <T> void each(int questions, IntFunction<T> answer, Consumer<T> heard) {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<T>> pieces = new ArrayList<>();
            for (int question = 0; question < questions; question++) {
                int number = question;
                pieces.add(pool.submit(() -> answer.apply(number)));
            }
            for (Future<T> piece : pieces) {
                heard.accept(piece.get());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause
                    ? cause
                    : new IllegalStateException(e.getCause());
        } finally {
            pool.shutdownNow();
        }
    }
}
