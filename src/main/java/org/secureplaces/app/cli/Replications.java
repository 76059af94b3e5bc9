package org.secureplaces.app.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The option of how many futures to simulate. */
final class Replications {

    private static final int FEWEST = 2;
    private static final int MOST = 1_000_000;

    @Spec(Spec.Target.MIXEE)
    CommandSpec spec;

    @Option(
            names = "--replications",
            paramLabel = "N",
            description = "Futures to simulate for each scenario (default ${DEFAULT-VALUE}).")
    int asked;

    /** An option that is usually so many. */
    Replications(int usual) {
        this.asked = usual;
    }

    /** Number of futures. */
    int number() {
        if (asked < FEWEST || asked > MOST) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--replications must be between " + FEWEST + " and " + MOST + ", was " + asked);
        }
        return asked;
    }
}
