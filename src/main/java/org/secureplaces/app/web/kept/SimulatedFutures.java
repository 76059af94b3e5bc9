package org.secureplaces.app.web.kept;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.secureplaces.app.web.kept.KeptSeries.Row;
import org.secureplaces.experiment.Experiment;
import org.secureplaces.experiment.Plan;
import org.secureplaces.run.Interruption;

/**
 * The futures of one scenario, simulated once and kept: draw by draw, on whichever thread asks
 * first.
 */
public final class SimulatedFutures {

    private final Plan plan;
    private final FutureTask<Laid> laid;
    private final Map<Integer, FutureTask<List<Row>>> draws = new ConcurrentHashMap<>();
    private final List<Row> inOrder = new ArrayList<>();
    private int nextDraw;

    /** The plan laid out, which takes a moment. */
    private record Laid(Experiment experiment, KeptSeries series) {}

    public SimulatedFutures(Plan plan) {
        this.plan = plan;
        this.laid =
                new FutureTask<>(
                        () -> {
                            Experiment experiment = new Experiment(plan);
                            return new Laid(experiment, new KeptSeries(experiment.layout()));
                        });
    }

    public Plan plan() {
        return plan;
    }

    /** Which numbers are kept. */
    public KeptSeries series() {
        return done(laid).series();
    }

    /** Sees to it that a draw is simulated. */
    public void simulate(int draw) {
        done(draws.computeIfAbsent(draw, this::task));
        put();
    }

    private FutureTask<List<Row>> task(int draw) {
        return new FutureTask<>(
                () -> {
                    Laid own = done(laid);
                    return own.experiment().run(draw).futures().stream()
                            .map(scenarios -> own.series().row(scenarios.get(0)))
                            .toList();
                });
    }

    private synchronized void put() {
        FutureTask<List<Row>> next = draws.get(nextDraw);
        while (next != null && next.isDone()) {
            inOrder.addAll(done(next));
            draws.put(nextDraw, EMPTY);
            nextDraw++;
            next = draws.get(nextDraw);
        }
    }

    /** In place of rows that stand in order already. */
    private static final FutureTask<List<Row>> EMPTY = empty();

    private static FutureTask<List<Row>> empty() {
        FutureTask<List<Row>> none = new FutureTask<>(List::of);
        none.run();
        return none;
    }

    /** How many futures are there, without a gap from the first. */
    public synchronized int count() {
        return inOrder.size();
    }

    /** The first futures. */
    public synchronized List<Row> first(int futures) {
        return List.copyOf(inOrder.subList(0, futures));
    }

    private static <T> T done(FutureTask<T> task) {
        task.run();
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Interruption();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause
                    ? cause
                    : new IllegalStateException(e.getCause());
        }
    }
}
