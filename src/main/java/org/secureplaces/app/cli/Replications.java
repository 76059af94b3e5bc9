package org.secureplaces.app.cli;

import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
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
            description =
                    "Futures to simulate for each scenario (200 unless the command says otherwise).")
    Optional<Integer> asked = Optional.empty();

    private final int usual;

    /** An option that is usually so many. */
    Replications(int usual) {
        this.usual = usual;
    }

    /** Number of futures. */
    int number() {
        return number(usual, FEWEST);
    }

    /** The same for a command that usually simulates another number. */
    int number(int otherwise, int fewest) {
        int number = asked.orElse(otherwise);
        Usage.require(
                spec,
                number >= fewest && number <= MOST,
                "--replications must be between " + fewest + " and " + MOST + ", was " + number);
        return number;
    }
}
