package org.secureplaces.app.cli.command.keep;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.secureplaces.app.cli.option.Cores;
import org.secureplaces.app.cli.option.Usage;
import org.secureplaces.app.web.LabServer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Opens the closure lab. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description =
                "Opens the closure lab for a browser on this machine alone: change homes, see what that does, compare,"
                        + " take it along. It prints its address; Ctrl-C ends it.",
        footer = {
            "",
            "Another program that asks sends the key, whose file is printed, in the header X-Lab-Token."
        })
public final class ServeCommand implements Callable<Integer> {

    private static final int MOST_PORTS = 65_535;

    @Spec CommandSpec spec;

    @Mixin Cores cores;

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "8471",
            description = "Port of 127.0.0.1 (default ${DEFAULT-VALUE}; 0 for any that is free).")
    int port;

    @Option(names = "--open", description = "Open the address in the browser of this machine.")
    boolean open;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Folder in which what-ifs are kept; without it results/lab.")
    Path out = Path.of("results", "lab");

    @Override
    public Integer call() {
        Usage.require(
                spec,
                port >= 0 && port <= MOST_PORTS,
                "--port must be between 0 and " + MOST_PORTS + ", was " + port);
        PrintWriter console = spec.commandLine().getOut();
        try (LabServer server = LabServer.start(port, out, cores.threads())) {
            console.println(server.address());
            console.println("The closure lab is open at this address, on this machine alone.");
            console.println("What-ifs are kept in " + out + "; Ctrl-C ends the lab.");
            console.println("The key for other programs (header X-Lab-Token): " + server.keyFile());
            console.flush();
            if (open) {
                open(server.address());
            }
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            return 0;
        }
        return 0;
    }

    /** Where no browser can be opened the address is enough. */
    private void open(String address) {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        List<String> opener =
                system.contains("win")
                        ? List.of("rundll32", "url.dll,FileProtocolHandler", address)
                        : List.of(system.contains("mac") ? "open" : "xdg-open", address);
        try {
            new ProcessBuilder(opener)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            PrintWriter err = spec.commandLine().getErr();
            err.println("No browser could be opened: open " + address + " yourself.");
            err.flush();
        }
    }
}
