package org.secureplaces.app.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;

/**
 * Runs a command so that Ctrl-C, or a request to end, lets it put its things in order first; then
 * the program ends with the exit code of an interruption.
 */
final class Interruptible {

    static final int INTERRUPTED = 3;
    private static final long PATIENCE_SECONDS = 20;

    private Interruptible() {}

    static int run(IntSupplier command) {
        Thread worker = Thread.currentThread();
        CountDownLatch ended = new CountDownLatch(1);
        Thread interruption = new Thread(() -> interrupt(worker, ended), "interruption");
        Runtime.getRuntime().addShutdownHook(interruption);
        try {
            return command.getAsInt();
        } finally {
            ended.countDown();
            forget(interruption);
        }
    }

    private static void interrupt(Thread worker, CountDownLatch ended) {
        worker.interrupt();
        try {
            ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(INTERRUPTED);
    }

    private static void forget(Thread interruption) {
        try {
            Runtime.getRuntime().removeShutdownHook(interruption);
        } catch (IllegalStateException e) {
            // the program is ending already, and the interruption says how
            return;
        }
    }
}
