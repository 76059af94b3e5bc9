package org.secureplaces.app.web;

import io.javalin.http.sse.SseClient;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.secureplaces.app.web.ask.Refusal;
import org.secureplaces.files.JsonText;

/**
 * Streams of events to pages: each hears the newest state of what it asked about, never a backlog,
 * until that ends.
 */
final class Streams implements AutoCloseable {

    private static final int MOST = 40;
    private static final int MESSENGERS = 4;
    private static final int BEAT_SECONDS = 10;

    private final Set<Stream> open = ConcurrentHashMap.newKeySet();
    private final ExecutorService messengers =
            new ThreadPoolExecutor(
                    MESSENGERS,
                    MESSENGERS,
                    1,
                    TimeUnit.MINUTES,
                    new LinkedBlockingQueue<>(),
                    Streams::daemon,
                    new ThreadPoolExecutor.DiscardPolicy());
    private final ScheduledExecutorService beat =
            Executors.newSingleThreadScheduledExecutor(Streams::daemon);

    Streams() {
        var unused =
                beat.scheduleAtFixedRate(
                        () -> open.forEach(Stream::beat),
                        BEAT_SECONDS,
                        BEAT_SECONDS,
                        TimeUnit.SECONDS);
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "lab-stream");
        thread.setDaemon(true);
        return thread;
    }

    /**
     * What a stream tells.
     *
     * @param event its name
     * @param state the newest state
     * @param isOver whether the state is the last
     */
    record Told(String event, Supplier<Map<String, Object>> state, BooleanSupplier isOver) {}

    /** Opens a stream; it is told where it must listen, and where it need not any more. */
    void open(SseClient client, Told told, Consumer<Runnable> hear, Consumer<Runnable> forget) {
        if (open.size() >= MOST) {
            throw Refusal.tooMany("too many pages of the lab are open: close some");
        }
        Stream stream = new Stream(client, told);
        open.add(stream);
        client.keepAlive();
        Runnable hearer = stream::hear;
        client.onClose(
                () -> {
                    open.remove(stream);
                    forget.accept(hearer);
                });
        hear.accept(hearer);
        stream.hear();
    }

    private final class Stream {

        private final SseClient client;
        private final Told told;
        private final AtomicBoolean isAsked = new AtomicBoolean();

        Stream(SseClient client, Told told) {
            this.client = client;
            this.told = told;
        }

        void hear() {
            if (!isAsked.getAndSet(true)) {
                messengers.execute(this::send);
            }
        }

        private void send() {
            isAsked.set(false);
            synchronized (this) {
                if (client.terminated()) {
                    return;
                }
                boolean isLast = told.isOver().getAsBoolean();
                client.sendEvent(told.event(), JsonText.of(told.state().get()));
                if (isLast) {
                    client.close();
                }
            }
        }

        private void beat() {
            synchronized (this) {
                if (!client.terminated()) {
                    client.sendComment("still here");
                }
            }
        }
    }

    @Override
    public void close() {
        beat.shutdownNow();
        messengers.shutdownNow();
        open.forEach(stream -> stream.client.close());
    }
}
