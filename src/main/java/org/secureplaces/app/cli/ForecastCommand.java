package org.secureplaces.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.secureplaces.app.answer.ForecastJob;
import org.secureplaces.app.answer.Request;
import org.secureplaces.question.Forecast;
import org.secureplaces.question.Sampling;
import org.secureplaces.question.ScenarioText;
import org.secureplaces.report.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Simulates scenarios. */
@Command(
        name = "forecast",
        mixinStandardHelpOptions = true,
        description =
                "Simulates each scenario; with more than one, the first is the base that the others are compared"
                        + " with, on the same random numbers. One whose file says compare_with: FILE is compared"
                        + " with that one, which is added where it is not named.")
final class ForecastCommand implements Callable<Integer>, Asking {

    @Spec CommandSpec spec;

    @Mixin SimulationOptions options;

    @Parameters(paramLabel = "SCENARIO", arity = "1..*", description = "Scenario files (YAML).")
    List<Path> scenarios = List.of();

    @Option(
            names = "--precision",
            paramLabel = "P",
            description =
                    "Simulate until the 95%% intervals of the headline measures reach no further than this part of their"
                            + " mean to each side, such as 0.05, or --replications (2000 unless given) are done.")
    Optional<Double> precision = Optional.empty();

    @Option(
            names = "--control",
            description =
                    "Write variance.csv too: means with the expected need of each draw as a control variate, and how much"
                            + " of their error that takes out.")
    boolean control;

    @Override
    public Forecast question() {
        boolean stops = precision.isPresent();
        Sampling sampling =
                stops
                        ? options.sampling(Forecast.MOST_FUTURES, Futures.PER_DRAW)
                        : options.sampling();
        List<ScenarioText> texts = Scenarios.withBases(spec, scenarios);
        return Asked.of(spec, () -> new Forecast(texts, sampling, precision, control));
    }

    @Override
    public Integer call() {
        Request request = options.request();
        Forecast question = question();
        ForecastJob job = new ForecastJob(question, request);
        Path out = options.folder(scenarios.get(scenarios.size() - 1), question);
        Report report = job.run(out, options.progress());
        List<String> answer = new ArrayList<>(report.answer());
        answer.addAll(job.reached());
        Answer.print(spec.commandLine().getOut(), answer, out, options.asJson());
        return 0;
    }
}
