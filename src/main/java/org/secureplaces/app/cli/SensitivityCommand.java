package org.secureplaces.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.secureplaces.app.Inputs;
import org.secureplaces.app.SensitivityJob;
import org.secureplaces.app.SensitivityJob.Method;
import org.secureplaces.app.WaterfallJob;
import org.secureplaces.files.scenario.ScenarioFile;
import org.secureplaces.report.AnswerPage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Finds what drives the answer. */
@Command(
        name = "sensitivity",
        mixinStandardHelpOptions = true,
        description =
                "Finds which uncertain inputs drive the headline measures (morris, sobol), each point the mean of a few"
                        + " futures (--replications, 2 unless given); or which changes make the difference between two"
                        + " scenarios (waterfall, 100 futures unless given).")
final class SensitivityCommand implements Callable<Integer> {

    private static final int MOST_SIZE = 1 << 20;

    @Spec CommandSpec spec;

    @Mixin SimulationOptions options;

    @Option(
            names = "--method",
            required = true,
            paramLabel = "morris|sobol|waterfall",
            description = "How to find it.")
    Method method = Method.MORRIS;

    @Option(
            names = "--size",
            paramLabel = "N",
            description =
                    "Paths of a screening (10 unless given), or points for Sobol indices (a power of 2, 128 unless given),"
                            + " each with as many neighbours as there are inputs.")
    Optional<Integer> size = Optional.empty();

    @Option(
            names = "--inputs",
            split = ",",
            paramLabel = "KEY",
            description = "Keys of the figures to vary, with commas; without it all of them.")
    List<String> inputs = List.of();

    @Option(
            names = "--most",
            paramLabel = "N",
            defaultValue = "10",
            description =
                    "Sobol indices of at most so many inputs, those that matter most in a short screening (default"
                            + " ${DEFAULT-VALUE}).")
    int most;

    @Parameters(
            paramLabel = "SCENARIO",
            arity = "1..2",
            description = "Scenario file (YAML); two of them for a waterfall.")
    List<Path> scenarios = List.of();

    @Override
    public Integer call() {
        boolean waterfall = method == Method.WATERFALL;
        Usage.require(
                spec,
                scenarios.size() == (waterfall ? 2 : 1),
                "--method "
                        + method.name().toLowerCase(java.util.Locale.ROOT)
                        + (waterfall ? " takes two scenarios" : " takes one scenario")
                        + ", was given "
                        + scenarios.size());
        List<ScenarioFile> files = Inputs.read(scenarios);
        Path out = options.folder(scenarios.get(scenarios.size() - 1), files);
        AnswerPage page = waterfall ? waterfall(files, out) : indices(files.get(0), out);
        Answer.print(spec.commandLine().getOut(), page.answer(), out, options.asJson());
        return 0;
    }

    private AnswerPage waterfall(List<ScenarioFile> files, Path out) {
        var settings = options.settings(100, 2);
        return new WaterfallJob(files, settings, Arguments.of(spec)).run(out, options.progress());
    }

    private AnswerPage indices(ScenarioFile file, Path out) {
        boolean sobol = method == Method.SOBOL;
        int points = size.orElse(sobol ? SensitivityJob.POINTS : SensitivityJob.PATHS);
        Usage.require(
                spec,
                points >= (sobol ? 4 : 2) && points <= MOST_SIZE,
                "--size must be between "
                        + (sobol ? 4 : 2)
                        + " and "
                        + MOST_SIZE
                        + ", was "
                        + points);
        Usage.require(
                spec,
                !sobol || Integer.bitCount(points) == 1,
                "--size must be a power of 2 for Sobol indices, was " + points);
        Usage.require(
                spec, most >= 1 && most <= 500, "--most must be between 1 and 500, was " + most);
        var settings = options.settings(2, 1);
        var question = new SensitivityJob.Question(method, points, most, inputs);
        return new SensitivityJob(file, settings, question, Arguments.of(spec))
                .run(out, options.progress());
    }
}
