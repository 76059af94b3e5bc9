package org.secureplaces.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.secureplaces.app.ScoreJob;
import org.secureplaces.scoring.Verdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Scores a stored forecast. */
@Command(
        name = "score",
        mixinStandardHelpOptions = true,
        description =
                "Scores a stored forecast, its first scenario, with figures that were published since.")
final class ScoreCommand implements Callable<Integer> {

    @Spec CommandSpec spec;

    @Option(
            names = "--actuals",
            paramLabel = "FILE",
            required = true,
            description =
                    "Published figures (CSV): target,group,target_end_date,value and, if wanted, source. Rows up to the"
                            + " forecast's origin serve naive forecasts as past counts.")
    Path actuals = Path.of("");

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Folder for the scores; without it they are written beside the forecast.")
    Optional<Path> out = Optional.empty();

    @Option(
            names = "--json",
            description = "Print the answer as JSON and nothing else on standard output.")
    boolean json;

    @Parameters(paramLabel = "RESULTS", description = "Folder of results.")
    Path results = Path.of("");

    @Override
    public Integer call() {
        ScoreJob job = ScoreJob.read(results, actuals);
        List<String> arguments = Arguments.of(spec.commandLine().getParseResult().originalArgs());
        List<Verdict> verdicts = out.map(folder -> job.run(folder, arguments)).orElseGet(job::run);
        ScoreLines.print(spec.commandLine().getOut(), verdicts, out.orElse(results), json);
        return 0;
    }
}
