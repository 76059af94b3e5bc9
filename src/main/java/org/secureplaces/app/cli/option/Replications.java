package org.secureplaces.app.cli.option;

import java.util.Optional;
import picocli.CommandLine.Option;

/** The option of how many futures to simulate. */
final class Replications {

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
        return number(usual);
    }

    /** The same for a command that usually simulates another number. */
    int number(int otherwise) {
        return asked.orElse(otherwise);
    }
}
