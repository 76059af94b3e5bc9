package org.secureplaces.app.cli.option;

import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The option of how many threads simulate. */
public final class Cores {

    private static final int MOST = 1024;

    @Spec(Spec.Target.MIXEE)
    CommandSpec spec;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Threads to use; without it all cores. Results do not depend on it.")
    Optional<Integer> asked = Optional.empty();

    /** Number of threads. */
    public int threads() {
        int threads = asked.orElse(Runtime.getRuntime().availableProcessors());
        Usage.require(
                spec,
                threads >= 1 && threads <= MOST,
                "--threads must be between 1 and " + MOST + ", was " + threads);
        return threads;
    }
}
