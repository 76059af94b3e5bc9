package org.secureplaces.app.cli.command.keep;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.secureplaces.app.cli.option.Arguments;
import org.secureplaces.app.cli.option.AsJson;
import org.secureplaces.app.cli.option.Results;
import org.secureplaces.app.cli.option.ScoreLines;
import org.secureplaces.app.input.Request;
import org.secureplaces.app.stored.ScoreJob;
import org.secureplaces.scoring.Verdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Scores a stored forecast. */
@Command(
        name = "score",
        mixinStandardHelpOptions = true,
        description =
                "Scores a stored forecast, its first scenario, with figures that were published since.")
public final class ScoreCommand implements Callable<Integer> {

    @Spec CommandSpec spec;

    @Option(
            names = "--actuals",
            paramLabel = "FILE",
            required = true,
            description =
                    "Published figures (CSV): target,group,target_end_date,value and, if wanted, source,published,as_of. Rows up to the"
                            + " forecast's origin serve naive forecasts as past counts.")
    Path actuals = Path.of("");

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description =
                    "Scores with the figures as they were known on this day (default: the latest issue of"
                            + " each).")
    Optional<LocalDate> asOf = Optional.empty();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Folder for the scores; without it they are written beside the forecast.")
    Optional<Path> out = Optional.empty();

    @Mixin AsJson json;

    @Mixin Results results;

    @Override
    public Integer call() {
        ScoreJob job = ScoreJob.read(results.folder, actuals, asOf);
        Request request = Request.today(Arguments.of(spec), 1);
        List<Verdict> verdicts = out.map(folder -> job.run(folder, request)).orElseGet(job::run);
        ScoreLines.print(
                spec.commandLine().getOut(), verdicts, out.orElse(results.folder), json.asked);
        return 0;
    }
}
