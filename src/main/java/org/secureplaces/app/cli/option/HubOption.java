package org.secureplaces.app.cli.option;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import org.secureplaces.app.stored.HubJob;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The option that writes a forecast for a forecast hub. */
public final class HubOption {

    @Spec(Spec.Target.MIXEE)
    CommandSpec spec;

    @Option(
            names = "--hub",
            paramLabel = "DIR",
            description =
                    "Also write the forecast in the form of a forecast hub (hubverse 6.0.0) into a new folder; its"
                            + " hub-config/admin.json leaves the name of the hub's repository to you.")
    Optional<Path> hub = Optional.empty();

    /** Writes the hub if one is asked for; the answer on standard output stays as it is. */
    public void write(Path results) {
        hub.ifPresent(
                folder -> {
                    HubJob.run(results, folder);
                    PrintWriter err = spec.commandLine().getErr();
                    err.println("The forecast hub: " + folder);
                    err.flush();
                });
    }
}
