package org.secureplaces.app.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.secureplaces.app.ChecksJob;
import org.secureplaces.app.Settings;
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
final class ChecksCommand implements Callable<Integer> {

    @Spec CommandSpec spec;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            defaultValue = "src/site/markdown/validation.md",
            description = "The page to write (default ${DEFAULT-VALUE}).")
    Path out = Path.of("");

    @Mixin Futures futures = new Futures(100);

    @Parameters(
            arity = "0..1",
            paramLabel = "FOLDER",
            defaultValue = "scenarios/checks",
            description = "Folder of the dated scenarios (default ${DEFAULT-VALUE}).")
    Path folder = Path.of("");

    @Override
    public Integer call() {
        Settings settings = futures.settingsOfSeparateDraws();
        PrintWriter err = spec.commandLine().getErr();
        List<CheckResult> results =
                new ChecksJob(folder, settings)
                        .run(
                                out,
                                (done, all) -> {
                                    err.println("run " + done + " of " + all + " done");
                                    err.flush();
                                });
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
                        + out);
        console.flush();
        return 0;
    }
}
