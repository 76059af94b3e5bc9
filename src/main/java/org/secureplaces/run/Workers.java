package org.secureplaces.run;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import org.secureplaces.experiment.Block;
import org.secureplaces.experiment.DrawOutcome;
import org.secureplaces.experiment.Experiment;
import org.secureplaces.experiment.Outcomes;
import org.secureplaces.experiment.Plan;
import org.secureplaces.measure.Measured;

/**
 * Runs an experiment on the cores of this machine; the result does not depend on how many there
 * are.
 */
public final class Workers implements Runner {

    /** Draws between two waits for all threads. */
    private static final int BATCH = 16;

    private static final int END_SECONDS = 15;

    /** Pieces of work begun or waiting for each thread; more would fill the memory. */
    private static final int AHEAD = 8;

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

        /** Something that whoever waits should know before it begins. */
        default void told(String sentence) {}

        /** A search has done a number of replications, and nobody knows yet how many it takes. */
        default void searched(int replications) {}
    }

    /** Runs all replications and puts them in order. */
    public Outcomes run(Experiment experiment, Progress progress) {
        List<List<Measured>> replications = new ArrayList<>();
        Block all = Block.of(experiment.plan());
        run(
                experiment,
                all,
                Checkpoints.NOTHING,
                draw -> replications.addAll(draw.futures()),
                progress);
        return outcomes(experiment, experiment.plan(), replications);
    }

    @Override
    public void draws(Experiment experiment, Block block, Consumer<DrawOutcome> heard)
            throws InterruptedException {
        inOrder(block.first(), block.end(), draws(experiment), heard);
    }

    /**
     * Runs draw after draw, in order, until there are enough replications or the plan has no more.
     *
     * @param isEnough asked after each draw about the replications so far
     * @throws Interruption if this thread was interrupted
     */
    public Outcomes runUntil(
            Experiment experiment,
            Checkpoints kept,
            Predicate<Outcomes> isEnough,
            Progress progress) {
        Plan plan = experiment.plan();
        List<List<Measured>> replications = new ArrayList<>();
        Queue<DrawOutcome> ready = new ArrayDeque<>();
        kept.restore(ready::add);
        boolean enough = false;
        for (int draw = 0; draw < plan.draws() && !enough; draw++) {
            if (ready.isEmpty()) {
                int end = Math.min(plan.draws(), draw + BATCH);
                batch(experiment, kept, draw, end, ready::add);
            }
            replications.addAll(ready.remove().futures());
            progress.done(replications.size(), plan.replications());
            Plan ran = plan.withReplications(replications.size());
            enough = isEnough.test(outcomes(experiment, ran, replications));
        }
        return outcomes(experiment, plan.withReplications(replications.size()), replications);
    }

    private static Outcomes outcomes(
            Experiment experiment, Plan plan, List<List<Measured>> replications) {
        return new Outcomes(
                plan, experiment.layout(), replications, Interruption::throwIfInterrupted);
    }

    /** The draws of an experiment by their numbers; an interrupt ends one in its midst. */
    public static IntFunction<DrawOutcome> draws(Experiment experiment) {
        return draw -> experiment.run(draw, Interruption::throwIfInterrupted);
    }

    /** Runs the draws from one to before another, and keeps them. */
    private void batch(
            Experiment experiment,
            Checkpoints kept,
            int first,
            int end,
            Consumer<DrawOutcome> heard) {
        try {
            inOrder(
                    first,
                    end,
                    draws(experiment),
                    draw -> {
                        kept.keep(draw);
                        heard.accept(draw);
                    });
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            int runs = experiment.plan().runsPerDraw();
            throw new Interruption(first * runs, experiment.plan().replications());
        }
    }

    /**
     * Answers numbered questions that do not depend on one another.
     *
     * @param heard hears the answers, one at a time and in order
     * @throws Interruption if this thread was interrupted
     */
    public <T> void each(int questions, IntFunction<T> answer, Consumer<T> heard) {
        each(0, questions, answer, heard);
    }

    /** The same from one number to before another. */
    public <T> void each(int first, int end, IntFunction<T> answer, Consumer<T> heard) {
        try {
            inOrder(first, end, answer, heard);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Interruption();
        }
    }

    /**
     * Does pieces of work that do not depend on one another.
     *
     * @throws Interruption if this thread was interrupted
     */
    public void all(Runnable... work) {
        IntFunction<Integer> piece =
                number -> {
                    work[number].run();
                    return number;
                };
        each(work.length, piece, number -> {});
    }

    /** Whoever still writes a file must be done before its folder is removed. */
    private static void awaitEnd(ExecutorService pool) throws InterruptedException {
        pool.awaitTermination(END_SECONDS, TimeUnit.SECONDS);
    }

    private <T> void inOrder(int first, int end, IntFunction<T> answer, Consumer<T> heard)
            throws InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            Queue<Future<T>> pieces = new ArrayDeque<>();
            int next = first;
            while (next < end || !pieces.isEmpty()) {
                while (next < end && pieces.size() < AHEAD * threads) {
                    int number = next++;
                    pieces.add(pool.submit(() -> answer.apply(number)));
                }
                heard.accept(pieces.remove().get());
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause
                    ? cause
                    : new IllegalStateException(e.getCause());
        } finally {
            pool.shutdownNow();
            awaitEnd(pool);
        }
    }
}
