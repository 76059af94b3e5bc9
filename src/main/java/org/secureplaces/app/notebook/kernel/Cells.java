package org.secureplaces.app.notebook.kernel;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Runs cells on a thread of their own, one after another, so that an interrupt reaches a cell and
 * not what speaks with the notebook.
 */
final class Cells implements AutoCloseable {

    private final Shell shell = new Shell();
    private final Object guard = new Object();
    private Optional<Thread> running = Optional.empty();
    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(
                    work -> {
                        Thread cells = new Thread(work, "cells");
                        cells.setDaemon(true);
                        return cells;
                    });

    Shell shell() {
        return shell;
    }

    /**
     * What a cell yields.
     *
     * @throws CellFailure if it cannot be run to its end
     */
    Optional<Object> run(String cell) {
        Future<Optional<Object>> value = thread.submit(() -> guarded(cell));
        try {
            return value.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CellFailure(List.of("interrupted"));
        } catch (ExecutionException e) {
            throw e.getCause() instanceof CellFailure failure
                    ? failure
                    : new CellFailure(List.of(String.valueOf(e.getCause())));
        }
    }

    private Optional<Object> guarded(String cell) {
        synchronized (guard) {
            running = Optional.of(Thread.currentThread());
        }
        try {
            return shell.run(cell);
        } finally {
            synchronized (guard) {
                running = Optional.empty();
                Thread.interrupted();
            }
        }
    }

    /** Interrupts the cell that runs, if one does. */
    void interrupt() {
        synchronized (guard) {
            running.ifPresent(Thread::interrupt);
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
        shell.close();
    }
}
