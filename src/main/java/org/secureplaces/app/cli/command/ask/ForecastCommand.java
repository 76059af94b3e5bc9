package org.secureplaces.app.cli.command.ask;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.secureplaces.app.answer.ForecastJob;
import org.secureplaces.app.cli.option.Answer;
import org.secureplaces.app.cli.option.Asked;
import org.secureplaces.app.cli.option.Futures;
import org.secureplaces.app.cli.option.Scenarios;
import org.secureplaces.app.cli.option.ShardOption;
import org.secureplaces.app.cli.option.SimulationOptions;
import org.secureplaces.app.cli.option.Usage;
import org.secureplaces.app.input.Request;
import org.secureplaces.measure.Detail;
import org.secureplaces.question.Forecast;
import org.secureplaces.question.Sampling;
import org.secureplaces.question.ScenarioText;
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
public final class ForecastCommand implements Callable<Integer>, Asking {

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

    @Option(
            names = "--detail",
            paramLabel = "DETAIL",
            description =
                    "How finely results are divided: headline (all and the two routes), who_bears_it (regions and sexes"
                            + " too) or full (every group, homes too; without the option). Less detail takes less time"
                            + " and room.")
    Detail detail = Detail.FULL;

    @Mixin ShardOption shard;

    @Override
    public Forecast question() {
        boolean stops = precision.isPresent();
        Sampling sampling =
                stops
                        ? options.sampling(Forecast.MOST_FUTURES, Futures.PER_DRAW)
                        : options.sampling();
        List<ScenarioText> texts = Scenarios.withBases(spec, scenarios);
        return Asked.of(spec, () -> new Forecast(texts, sampling, precision, control, detail));
    }

    @Override
    public Integer call() {
        Usage.require(
                spec,
                shard.asked.isEmpty() || precision.isEmpty(),
                "--shard does not go with --precision: how many futures there will be is not known"
                        + " before; ask for --replications");
        Request request = options.request();
        Forecast question = question();
        ForecastJob job = new ForecastJob(question, request);
        Path out = options.folder(shard.named(scenarios.get(scenarios.size() - 1)), question);
        if (shard.asked.isPresent()) {
            return shard.run(job, out, options.asker());
        }
        List<String> answer = new ArrayList<>(job.run(out, options.progress()));
        answer.addAll(job.reached());
        Answer.print(spec.commandLine().getOut(), answer, out, options.asJson());
        return 0;
    }
}
