package org.secureplaces.app.cli.command.ask;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.secureplaces.app.answer.SensitivityJob;
import org.secureplaces.app.answer.WaterfallJob;
import org.secureplaces.app.cli.option.Answer;
import org.secureplaces.app.cli.option.Asked;
import org.secureplaces.app.cli.option.Futures;
import org.secureplaces.app.cli.option.Scenarios;
import org.secureplaces.app.cli.option.SimulationOptions;
import org.secureplaces.app.cli.option.Usage;
import org.secureplaces.app.input.Request;
import org.secureplaces.question.Morris;
import org.secureplaces.question.Sampling;
import org.secureplaces.question.ScenarioText;
import org.secureplaces.question.Sensitivity;
import org.secureplaces.question.Sobol;
import org.secureplaces.question.Waterfall;
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
public final class SensitivityCommand implements Callable<Integer>, Asking {

    private static final int WATERFALL_FUTURES = 100;
    private static final int POINT_FUTURES = 2;

    /** Ways to find what matters. */
    enum Method {
        MORRIS,
        SOBOL,
        WATERFALL
    }

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
    public Sensitivity question() {
        Usage.require(
                spec,
                scenarios.size() == (method == Method.WATERFALL ? 2 : 1),
                "--method "
                        + method.name().toLowerCase(Locale.ROOT)
                        + (method == Method.WATERFALL
                                ? " takes two scenarios"
                                : " takes one scenario")
                        + ", was given "
                        + scenarios.size());
        Sampling sampling =
                method == Method.WATERFALL
                        ? options.sampling(WATERFALL_FUTURES, Futures.PER_DRAW)
                        : options.points(POINT_FUTURES);
        List<ScenarioText> texts = Scenarios.of(spec, scenarios);
        return Asked.of(spec, () -> question(texts, sampling));
    }

    private Sensitivity question(List<ScenarioText> texts, Sampling sampling) {
        ScenarioText first = texts.get(0);
        return switch (method) {
            case MORRIS -> new Morris(first, sampling, size.orElse(Morris.PATHS), inputs);
            case SOBOL -> new Sobol(first, sampling, size.orElse(Sobol.POINTS), most, inputs);
            case WATERFALL -> new Waterfall(first, texts.get(1), sampling);
        };
    }

    @Override
    public Integer call() {
        Request request = options.request();
        Sensitivity question = question();
        Path out = options.folder(scenarios.get(scenarios.size() - 1), question);
        AnswerPage page = page(question, request, out);
        Answer.print(spec.commandLine().getOut(), page.answer(), out, options.asJson());
        return 0;
    }

    private AnswerPage page(Sensitivity question, Request request, Path out) {
        if (question instanceof Morris morris) {
            return SensitivityJob.of(morris, request).run(out, options.progress());
        }
        return question instanceof Sobol sobol
                ? SensitivityJob.of(sobol, request).run(out, options.progress())
                : new WaterfallJob((Waterfall) question, request).run(out, options.progress());
    }
}
