package org.secureplaces.app.cli.command.keep;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.secureplaces.app.answer.MergeJob;
import org.secureplaces.app.cli.option.Answer;
import org.secureplaces.app.cli.option.Arguments;
import org.secureplaces.app.cli.option.AsJson;
import org.secureplaces.app.cli.option.Cores;
import org.secureplaces.app.cli.option.ProgressLines;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Joins the shards of one question. */
@Command(
        name = "merge",
        mixinStandardHelpOptions = true,
        description =
                "Joins the parts that --shard wrote into one result: the same bytes in every table as one run of all of it.")
public final class MergeCommand implements Callable<Integer> {

    @Spec CommandSpec spec;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = "Folder for the results, in place of those there.")
    Path out = Path.of("");

    @Mixin Cores cores;

    @Mixin AsJson json;

    @Parameters(
            paramLabel = "DIR",
            arity = "1..*",
            description = "The folders of all parts, in any order.")
    List<Path> folders = List.of();

    @Override
    public Integer call() {
        MergeJob job = MergeJob.of(folders, Arguments.request(spec, cores));
        List<String> answer = job.run(out, ProgressLines.on(spec.commandLine().getErr()));
        Path page = job.page(out);
        String name = Optional.ofNullable(page.getFileName()).map(Path::toString).orElse("");
        String rest = name.endsWith(".html") ? "report" : "page";
        Answer.print(spec.commandLine().getOut(), answer, Map.of(rest, page), json.asked);
        return 0;
    }
}
