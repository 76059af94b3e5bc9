package org.secureplaces.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.secureplaces.app.ForecastJob;
import org.secureplaces.app.Inputs;
import org.secureplaces.app.Settings;
import org.secureplaces.files.scenario.ScenarioFile;
import org.secureplaces.report.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Simulates scenarios. */
@Command(
        name = "forecast",
        mixinStandardHelpOptions = true,
        description =
                "Simulates each scenario; with more than one, the first is the base that the others are compared"
                        + " with, on the same random numbers.")
final class ForecastCommand implements Callable<Integer> {

    @Spec CommandSpec spec;

    @Mixin SimulationOptions options;

    @Parameters(paramLabel = "SCENARIO", arity = "1..*", description = "Scenario files (YAML).")
    List<Path> scenarios = List.of();

    @Override
    public Integer call() {
        Settings settings = options.settings();
        List<ScenarioFile> files = Inputs.read(scenarios);
        Path out = options.folder(scenarios.get(scenarios.size() - 1));
        List<String> arguments = spec.commandLine().getParseResult().originalArgs();
        ForecastJob job = new ForecastJob(files, settings, Arguments.of(arguments));
        Report report = job.run(out, options.progress());
        Answer.print(spec.commandLine().getOut(), report, out, options.json);
        return 0;
    }
}
