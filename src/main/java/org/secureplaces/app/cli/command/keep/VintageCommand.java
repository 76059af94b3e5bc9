package org.secureplaces.app.cli.command.keep;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.secureplaces.app.cli.option.Answer;
import org.secureplaces.app.cli.option.Results;
import org.secureplaces.app.stored.AccountabilityJob;
import org.secureplaces.app.stored.VintageJob;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Stores a forecast to be scored later, and writes the page of all that were stored. */
@Command(
        name = "vintage",
        mixinStandardHelpOptions = true,
        description =
                "Stores the part of a forecast that will be scored when real figures are published. With --page it"
                        + " also writes the page of accountability: what each stored forecast said, what came, and when"
                        + " the next figures are due. RESULTS may then be a stored forecast or a folder of them, such"
                        + " as results/vintages; nothing is stored and the page alone is written.")
public final class VintageCommand implements Callable<Integer> {

    @Spec CommandSpec spec;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            required = true,
            description =
                    "Folder for the vintage, such as results/vintages/2026-11, and for the page.")
    Path out = Path.of("");

    @Option(
            names = "--page",
            description =
                    "Writes accountability.html, the same as Markdown, and past_record.csv, from which reports speak"
                            + " of the past. Forecasts in results/vintages are always among them.")
    boolean page;

    @Option(
            names = "--actuals",
            paramLabel = "FILE",
            description =
                    "With --page: published figures as for score, and if wanted the column published, the day of"
                            + " publication; without it scenarios/data/actuals-since-2023.csv where it is there.")
    Optional<Path> actuals = Optional.empty();

    @Option(
            names = "--backtest",
            paramLabel = "DIR",
            description =
                    "With --page: results of the command backtest, whose scores the record of the past then holds.")
    Optional<Path> backtest = Optional.empty();

    @Mixin Results results;

    @Override
    public Integer call() {
        if (!page && Stream.of(actuals, backtest).anyMatch(Optional::isPresent)) {
            throw new ParameterException(
                    spec.commandLine(), "--actuals and --backtest go with --page");
        }
        boolean stores = !page || AccountabilityJob.isStillToBeStored(results.folder);
        PrintWriter console = spec.commandLine().getOut();
        if (stores && page) {
            AccountabilityJob.check(results.folder, actuals, backtest);
        }
        if (stores) {
            VintageJob.read(results.folder).store(out);
            console.println("The vintage: " + out);
        }
        if (page) {
            Path of = stores ? out : results.folder;
            AccountabilityJob job = AccountabilityJob.read(of, actuals, backtest);
            List<String> answer = job.write(out);
            Answer.print(console, answer, "page", out.resolve(AccountabilityJob.PAGE), false);
        }
        console.flush();
        return 0;
    }
}
