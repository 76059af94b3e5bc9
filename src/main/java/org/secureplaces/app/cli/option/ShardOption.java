package org.secureplaces.app.cli.option;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.secureplaces.app.answer.Divisible;
import org.secureplaces.app.answer.PartJob;
import org.secureplaces.app.input.Request;
import org.secureplaces.experiment.Shard;
import org.secureplaces.run.Workers;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The option of simulating a part only, here or on another machine. */
public final class ShardOption {

    @Spec(Spec.Target.MIXEE)
    CommandSpec spec;

    @Option(
            names = "--shard",
            paramLabel = "I/N",
            description =
                    "Simulate one of N parts only, such as 2/4, on this machine or another: one N-th of the futures,"
                            + " in whole draws. The command merge joins all N to the very bytes of one run.")
    public Optional<Shard> asked = Optional.empty();

    /** The usual name of what is asked, with the part in it. */
    public Path named(Path named) {
        return asked.map(shard -> named.resolveSibling(name(named, shard))).orElse(named);
    }

    private static String name(Path named, Shard shard) {
        String name = String.valueOf(named.getFileName()).replaceFirst("\\.(ya?ml|csv)$", "");
        return name + "-shard-" + shard.number() + "-of-" + shard.of();
    }

    /** Simulates the part and says what it is. */
    public int run(Divisible job, Path out, Asker asker) {
        PartJob part = new PartJob(job, asked.orElseThrow(), asker.request());
        List<String> told = part.run(out, asker.progress());
        Answer.print(spec.commandLine().getOut(), told, Map.of("part", out), asker.asJson());
        return 0;
    }

    /** How somebody asks. */
    public record Asker(Request request, Workers.Progress progress, boolean asJson) {}
}
