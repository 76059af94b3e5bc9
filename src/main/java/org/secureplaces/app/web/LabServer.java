package org.secureplaces.app.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.util.JavalinBindException;
import java.nio.file.Path;
import org.secureplaces.app.web.ask.Refusal;
import org.secureplaces.app.web.lab.Lab;
import org.secureplaces.files.MachineException;
import org.secureplaces.files.lab.LabFolder;

/** The closure lab as a server on this machine, for this machine alone. */
public final class LabServer implements AutoCloseable {

    private static final String HERE = "127.0.0.1";
    private static final long MOST_BYTES = 200_000;

    private final Lab lab;
    private final Guard guard;
    private final Streams streams;
    private final Javalin server;
    private final Path keyFile;

    private LabServer(Lab lab, int port) {
        this.lab = lab;
        this.guard = Guard.withNewKey();
        this.streams = new Streams();
        this.server = Javalin.create(config -> configure(config, port));
        this.keyFile = lab.folder().writeKey(guard.key());
    }

    /**
     * Starts it.
     *
     * @param port of this machine, or 0 for any that is free
     * @param folder in which what-ifs are kept
     * @throws MachineException if the port is taken
     */
    public static LabServer start(int port, Path folder, int threads) {
        LabServer server = new LabServer(new Lab(LabFolder.at(folder), threads), port);
        try {
            server.server.start();
        } catch (JavalinBindException e) {
            server.close();
            throw new MachineException(
                    "port "
                            + port
                            + " of this machine is taken, perhaps by a lab that runs already: name"
                            + " another with --port",
                    e);
        }
        server.lab.getReady();
        return server;
    }

    private void configure(JavalinConfig config, int port) {
        config.jetty.host = HERE;
        config.jetty.port = port;
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.maxRequestSize = MOST_BYTES;
        config.http.generateEtags = false;
        config.jetty.modifyHttpConfiguration(
                http -> {
                    http.setSendServerVersion(false);
                    http.setSendDateHeader(false);
                });
        config.routes.before(this::letIn);
        new Routes(lab, PageFiles.shipped(), streams, guard.key()).add(config.routes);
        config.routes.exception(
                NotLetIn.class, (e, ctx) -> Routes.refuse(ctx, e.status(), e.why()));
        config.routes.exception(Refusal.class, (e, ctx) -> Routes.refuse(ctx, e));
        config.routes.exception(
                MachineException.class,
                (e, ctx) -> Routes.refuse(ctx, 503, "this machine has no browser that can print"));
        config.routes.exception(HttpResponseException.class, LabServer::refused);
        config.routes.exception(Exception.class, LabServer::failed);
    }

    private void letIn(Context request) {
        Guard.seal(request);
        guard.letIn(request, server.port());
    }

    private static void refused(HttpResponseException e, Context request) {
        String why =
                switch (e.getStatus()) {
                    case 404 -> "there is nothing at this address";
                    case 413 -> "this is larger than " + MOST_BYTES / 1000 + " thousand bytes";
                    default -> "this cannot be answered";
                };
        Routes.refuse(request, e.getStatus(), why);
    }

    /** Nobody learns of the machine from an error; whoever runs the lab sees it. */
    private static void failed(Exception e, Context request) {
        System.getLogger(LabServer.class.getName())
                .log(System.Logger.Level.ERROR, "an error of the program", e);
        Routes.refuse(request, 500, "an error of the program: please report it");
    }

    /** The address to open. */
    public String address() {
        return "http://" + HERE + ":" + server.port() + "/";
    }

    /** Where the key for other programs lies. */
    public Path keyFile() {
        return keyFile;
    }

    /** What it answers with. */
    public Lab lab() {
        return lab;
    }

    /** The key that a request needs which changes something. */
    String key() {
        return guard.key();
    }

    @Override
    public void close() {
        lab.close();
        streams.close();
        server.jettyServer().server().setStopTimeout(0);
        server.stop();
        lab.folder().removeKey();
    }
}
