package org.secureplaces.app.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.secureplaces.app.answer.ClosuresJob;
import org.secureplaces.app.answer.Request;
import org.secureplaces.question.Closures;
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
        description = "Closes each home in turn, or each pair of homes, and ranks what that does.")
final class ClosuresCommand implements Callable<Integer>, Asking {

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

    @Mixin ShardOption shard;

    @Parameters(paramLabel = "SCENARIO", description = "Scenario file (YAML).")
    Path scenario = Path.of("");

    @Override
    public Closures question() {
        Sampling sampling = options.sampling();
        ScenarioText text = Scenarios.of(spec, scenario);
        return Asked.of(spec, () -> new Closures(text, sampling, on, pairs));
    }

    @Override
    public Integer call() {
        Request request = options.request();
        Closures question = question();
        ClosuresJob job = new ClosuresJob(question, request);
        Path out = options.folder(shard.named(scenario), question);
        if (shard.asked.isPresent()) {
            return shard.run(job, out, options.asker());
        }
        List<String> answer = job.run(out, options.progress());
        Answer.print(spec.commandLine().getOut(), answer, out, options.asJson());
        return 0;
    }
}
