package org.secureplaces.app.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.secureplaces.app.Settings;
import org.secureplaces.run.Workers;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Options of every command that simulates. */
final class SimulationOptions {

    private static final int RUNS_PER_DRAW = 2;
    private static final int REPLICATIONS = 200;

    @Spec(Spec.Target.MIXEE)
    CommandSpec spec;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description =
                    "Folder for the results; without it results/<name of the last scenario file>/.")
    Optional<Path> out = Optional.empty();

    @Mixin Seed seed;

    @Mixin Cores cores;

    @Mixin Replications replications = new Replications(REPLICATIONS);

    @Option(
            names = "--years",
            paramLabel = "N",
            description =
                    "Years to forecast from the scenario's forecast_from; without it as the scenario says.")
    Optional<Integer> years = Optional.empty();

    @Option(
            names = "--json",
            description = "Print the answer as JSON and nothing else on standard output.")
    boolean json;

    Settings settings() {
        return settings(REPLICATIONS, 2);
    }

    /** The same for a command that usually simulates another number of futures. */
    Settings settings(int usual, int fewest) {
        int futures = replications.number(usual, fewest);
        int threads = cores.threads();
        require(
                years.map(length -> length >= 1 && length <= 100).orElse(true),
                "--years must be between 1 and 100, was " + years.orElse(0));
        return new Settings(seed.value, threads, futures, RUNS_PER_DRAW, years);
    }

    /** The folder asked for, or the usual one for a scenario file. */
    Path folder(Path lastScenario) {
        String name = lastScenario.getFileName().toString().replaceFirst("\\.ya?ml$", "");
        return out.orElse(Path.of("results", name));
    }

    Workers.Progress progress() {
        return ProgressLines.on(spec.commandLine().getErr());
    }

    private void require(boolean condition, String problem) {
        if (!condition) {
            throw new ParameterException(spec.commandLine(), problem);
        }
    }
}
