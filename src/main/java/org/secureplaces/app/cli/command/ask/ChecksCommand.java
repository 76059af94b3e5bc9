package org.secureplaces.app.cli.command.ask;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.secureplaces.app.cli.option.Asked;
import org.secureplaces.app.cli.option.Futures;
import org.secureplaces.app.input.Request;
import org.secureplaces.app.past.ChecksJob;
import org.secureplaces.question.Checks;
import org.secureplaces.question.RunText;
import org.secureplaces.question.Sampling;
import org.secureplaces.run.Workers;
import org.secureplaces.validation.Check;
import org.secureplaces.validation.CheckResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Holds the model against what is published. */
@Command(
        name = "checks",
        mixinStandardHelpOptions = true,
        description =
                "Runs the model for past years and writes a page that compares it with every published figure.")
public final class ChecksCommand implements Callable<Integer>, Asking {

    @Spec CommandSpec spec;

    @Option(
            names = "--out",
            paramLabel = "PATH",
            defaultValue = "src/site/markdown/validation.md",
            description =
                    "The page to write, a file that ends in .md (default ${DEFAULT-VALUE}), or a folder of results"
                            + " that can be reproduced.")
    Path out = Path.of("");

    @Mixin Futures futures = new Futures(100);

    @Parameters(
            arity = "0..1",
            paramLabel = "FOLDER",
            defaultValue = "scenarios/checks",
            description = "Folder of the dated scenarios (default ${DEFAULT-VALUE}).")
    Path folder = Path.of("");

    @Override
    public Checks question() {
        Sampling sampling = futures.sampling(1);
        List<RunText> runs = ChecksJob.dated(folder);
        return Asked.of(spec, () -> new Checks(runs, sampling));
    }

    @Override
    public Integer call() {
        Request request = futures.request();
        PrintWriter err = spec.commandLine().getErr();
        Workers.Progress progress =
                (done, all) -> {
                    err.println("run " + done + " of " + all + " done");
                    err.flush();
                };
        ChecksJob job = new ChecksJob(question(), request);
        boolean isPage = out.toString().endsWith(".md");
        List<CheckResult> results = isPage ? job.run(out, progress) : job.answer(out, progress);
        List<CheckResult> judged =
                results.stream()
                        .filter(result -> result.check().use() != Check.Use.BESIDE)
                        .toList();
        long inside = judged.stream().filter(CheckResult::isInside).count();
        PrintWriter console = spec.commandLine().getOut();
        console.println(
                inside
                        + " of "
                        + judged.size()
                        + " published figures lie in the simulated range: "
                        + (isPage ? out : out.resolve(ChecksJob.PAGE)));
        console.flush();
        return 0;
    }
}
