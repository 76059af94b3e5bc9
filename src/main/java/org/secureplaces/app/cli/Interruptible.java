package org.secureplaces.app.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntSupplier;

/**
 * Runs a command so that Ctrl-C, or a request to end, lets it put its things in order first; then
 * the program ends with the exit code of an interruption, or of the command if that was done.
 */
final class Interruptible {

    static final int INTERRUPTED = 3;
    private static final long PATIENCE_SECONDS = 20;

    private Interruptible() {}

    static int run(IntSupplier command) {
        Thread worker = Thread.currentThread();
        CountDownLatch ended = new CountDownLatch(1);
        AtomicInteger code = new AtomicInteger(INTERRUPTED);
        Thread interruption = new Thread(() -> interrupt(worker, ended, code), "interruption");
        Runtime.getRuntime().addShutdownHook(interruption);
        try {
            code.set(command.getAsInt());
            return code.get();
        } finally {
            ended.countDown();
            forget(interruption);
        }
    }

    private static void interrupt(Thread worker, CountDownLatch ended, AtomicInteger code) {
        worker.interrupt();
        try {
            ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(code.get());
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
