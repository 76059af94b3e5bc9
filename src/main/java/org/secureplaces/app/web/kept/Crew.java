package org.secureplaces.app.web.kept;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.PriorityBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The threads that simulate. Early draws go before late ones, whoever asks: a new question has its
 * first sentence at once, and several questions sharpen side by side. Once it is closed, what is
 * added is dropped.
 */
public final class Crew implements AutoCloseable {

    private final ThreadPoolExecutor threads;
    private final AtomicLong order = new AtomicLong();

    public Crew(int threads) {
        AtomicLong number = new AtomicLong();
        this.threads =
                new ThreadPoolExecutor(
                        threads,
                        threads,
                        1,
                        TimeUnit.MINUTES,
                        new PriorityBlockingQueue<>(),
                        work -> {
                            Thread thread = new Thread(work, "lab-" + number.incrementAndGet());
                            thread.setDaemon(true);
                            return thread;
                        },
                        new ThreadPoolExecutor.DiscardPolicy());
    }

    /** One thread that does what it is given in order, and drops it once it is closed. */
    public static ExecutorService alone(String name) {
        return new ThreadPoolExecutor(
                1,
                1,
                1,
                TimeUnit.MINUTES,
                new LinkedBlockingQueue<>(),
                work -> {
                    Thread thread = new Thread(work, name);
                    thread.setDaemon(true);
                    return thread;
                },
                new ThreadPoolExecutor.DiscardPolicy());
    }

    /** Has some work done in its turn. */
    public void add(int draw, Runnable work) {
        threads.execute(new Piece(draw, order.incrementAndGet(), work));
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    private record Piece(int draw, long number, Runnable work)
            implements Runnable, Comparable<Piece> {

        @Override
        public void run() {
            work.run();
        }

        @Override
        public int compareTo(Piece other) {
            return draw != other.draw
                    ? Integer.compare(draw, other.draw)
                    : Long.compare(number, other.number);
        }
    }
}
