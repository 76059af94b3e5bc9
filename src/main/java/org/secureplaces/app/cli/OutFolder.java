package org.secureplaces.app.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The option of where results go. */
final class OutFolder {

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description =
                    "Folder for the results; without it results/<name of the last scenario file>/.")
    Optional<Path> asked = Optional.empty();

    /** The folder asked for, or the usual one for a scenario file. */
    Path folder(Path lastScenario) {
        String name = lastScenario.getFileName().toString().replaceFirst("\\.ya?ml$", "");
        return asked.orElse(Path.of("results", name));
    }
}
