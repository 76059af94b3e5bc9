package org.secureplaces.app.cli.command.ask;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.secureplaces.app.answer.ClosuresJob;
import org.secureplaces.app.answer.ClosuresOrderJob;
import org.secureplaces.app.cli.option.Answer;
import org.secureplaces.app.cli.option.Asked;
import org.secureplaces.app.cli.option.Scenarios;
import org.secureplaces.app.cli.option.ShardOption;
import org.secureplaces.app.cli.option.SimulationOptions;
import org.secureplaces.app.cli.option.Usage;
import org.secureplaces.app.input.Request;
import org.secureplaces.question.Closures;
import org.secureplaces.question.ClosuresOrder;
import org.secureplaces.question.Question;
import org.secureplaces.question.Sampling;
import org.secureplaces.question.ScenarioText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Closes each home in turn. */
@Command(
        name = "closures",
        mixinStandardHelpOptions = true,
        description =
                "Closes each home in turn, or each pair of homes, and ranks what that does; with --sure futures are"
                        + " simulated only of closures whose order is open.")
public final class ClosuresCommand implements Callable<Integer>, Asking {

    /** Largest number of futures of one closure where futures go where the order is open. */
    private static final int MOST = 1000;

    @Spec CommandSpec spec;

    @Mixin SimulationOptions options;

    @Option(
            names = "--on",
            required = true,
            paramLabel = "DATE",
            description = "The closing day, such as 2027-04-01.")
    LocalDate on = LocalDate.EPOCH;

    @Option(names = "--pairs", description = "Close pairs of homes rather than single ones.")
    boolean pairs;

    @Option(
            names = "--sure",
            paramLabel = "PROBABILITY",
            description =
                    "Simulate until the order by children without a place is right with this probability, such as 0.95,"
                            + " or --replications (1000 unless given) of a closure are done; a closure whose order is"
                            + " settled needs no more. Without it every closure has the same number.")
    Optional<Double> sure = Optional.empty();

    @Option(
            names = "--ahead",
            paramLabel = "CHILDREN",
            description =
                    "With --sure: children a year by which two closures must differ to be worth telling apart (0.5"
                            + " unless given).")
    Optional<Double> ahead = Optional.empty();

    @Mixin ShardOption shard;

    @Parameters(paramLabel = "SCENARIO", description = "Scenario file (YAML).")
    Path scenario = Path.of("");

    @Override
    public Question question() {
        Usage.require(
                spec,
                ahead.isEmpty() || sure.isPresent(),
                "--ahead tells how sure an order is, so it needs --sure");
        Usage.require(
                spec,
                shard.asked.isEmpty() || sure.isEmpty(),
                "--sure decides how many futures are simulated, so it cannot be given with --shard");
        return sure.map(this::order).orElseGet(this::ranking);
    }

    private Question ranking() {
        Sampling sampling = options.sampling();
        ScenarioText text = Scenarios.of(spec, scenario);
        return Asked.of(spec, () -> new Closures(text, sampling, on, pairs));
    }

    private Question order(double probability) {
        Sampling sampling = options.sampling(MOST, 1);
        ScenarioText text = Scenarios.of(spec, scenario);
        double apart = ahead.orElse(ClosuresOrder.AHEAD);
        return Asked.of(
                spec, () -> new ClosuresOrder(text, sampling, on, pairs, probability, apart));
    }

    @Override
    public Integer call() {
        Request request = options.request();
        Question question = question();
        Path out = options.folder(shard.named(scenario), question);
        if (question instanceof Closures even && shard.asked.isPresent()) {
            return shard.run(new ClosuresJob(even, request), out, options.asker());
        }
        Answer.print(
                spec.commandLine().getOut(), answer(question, request, out), out, options.asJson());
        return 0;
    }

    private List<String> answer(Question question, Request request, Path out) {
        return question instanceof ClosuresOrder order
                ? new ClosuresOrderJob(order, request).run(out, options.progress()).answer()
                : new ClosuresJob((Closures) question, request).run(out, options.progress());
    }
}
