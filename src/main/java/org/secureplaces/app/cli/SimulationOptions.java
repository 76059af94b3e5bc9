package org.secureplaces.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.secureplaces.app.Settings;
import org.secureplaces.files.scenario.ScenarioFile;
import org.secureplaces.run.Workers;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Options of every command that simulates. */
final class SimulationOptions {

    private static final int REPLICATIONS = 200;

    @Spec(Spec.Target.MIXEE)
    CommandSpec spec;

    @Mixin OutFolder out;

    @Mixin Futures futures = new Futures(REPLICATIONS);

    @Option(
            names = "--years",
            paramLabel = "N",
            description =
                    "Years to forecast from the scenario's forecast_from; without it as the scenario says.")
    Optional<Integer> years = Optional.empty();

    @Mixin AsJson json;

    Settings settings() {
        return settings(REPLICATIONS, 2);
    }

    /** The same for a command that usually simulates another number of futures. */
    Settings settings(int usual, int fewest) {
        int number = futures.replications.number(usual, fewest);
        Settings settings = futures.settings(number, years);
        Usage.require(
                spec,
                years.map(length -> length >= 1 && length <= 100).orElse(true),
                "--years must be between 1 and 100, was " + years.orElse(0));
        return settings;
    }

    /** The folder asked for, or the usual one for a scenario file. */
    Path folder(Path lastScenario, List<ScenarioFile> files) {
        return out.folder(spec, lastScenario, files);
    }

    boolean asJson() {
        return json.asked;
    }

    Workers.Progress progress() {
        return ProgressLines.on(spec.commandLine().getErr());
    }
}
